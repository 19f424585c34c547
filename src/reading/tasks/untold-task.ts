import { taskOf } from '../../domain/plan-lookups.ts';
import type { Doubt } from '../../domain/report-reading.ts';
import { isSameKind } from '../achievements/achieved-targets.ts';
import { objectOf } from '../achievements/achievement-name.ts';
import { quantitiesIn } from '../achievements/report-quantities.ts';
import type { Mention } from '../names/mentions.ts';
import type { QuestionReader } from '../reader.ts';
import { isNilReason } from '../reports/nil-reasons.ts';
import type { AssignedPart } from '../reports/report-parts.ts';
import { within } from '../reports/report-sentences.ts';
import { type Reporter, tasksOfReporter } from '../reports/reporter.ts';
import { withoutGoodNews } from '../reports/sections.ts';
import { type Evidence, weighTasks } from './task-evidence.ts';
import { onlyTaskOf, ownTasksOf } from './tasks-named.ts';

export interface Settled {
  readonly parts: readonly AssignedPart[];
  readonly doubt: Doubt | null;
}

/**
 * Settles which task a message is about in which no clause tells: the one that all its words together fit, or the only
 * one of the reporter's unit. Otherwise it is asked, with the tasks that the words fit.
 */
export function settleTask(
  parts: readonly AssignedPart[],
  mentions: readonly Mention[],
  reporter: Reporter,
  reader: QuestionReader,
): Settled {
  const isTold = parts.some((part) => part.tasks.length > 0);
  if (parts.length === 0 || isTold) return { parts, doubt: null };
  const telling = parts.filter((_, at) => !isNilReason(parts, at));
  const words = telling.map((part) => part.text).join('，');
  const own = tasksOfReporter(reporter, reader.plan);
  const weighed = (some: readonly AssignedPart[], text: string) => {
    const about = some.flatMap((part) => within(mentions, part));
    const { tasks, level } = weighTasks(text, about, reader.plan, reporter);
    return ownFirst(tasks, level, () => weighTasks(text, about, reader.plan, reporter, own).tasks);
  };
  // Words that only fit the text of a task may be said of any: of those, one of the reporter's own is meant.
  const ownFirst = (
    tasks: readonly number[],
    level: Evidence['level'],
    among: () => readonly number[],
  ): readonly number[] => {
    if (own.length === 0 || reporter.mayReportAny || level === 'topic') return tasks;
    const mine = tasks.filter((task) => own.includes(task));
    return mine.length > 0 ? mine : among();
  };
  // 没有发生安全事故 of a building site is not told of the task of 生产安全, which is others'.
  const fitting = (some: readonly AssignedPart[]) => {
    const text = some.map((part) => part.text).join('，');
    const happened = withoutGoodNews(text);
    const all = weighed(some, text);
    const isOwn = happened === text || all.every((task) => own.includes(task));
    return isOwn ? all : weighed(some, happened);
  };
  // What was done says which task it is; what is planned besides may touch another.
  const done = fitting(telling.filter(({ section }) => section === 'progress'));
  const tasks = done.length > 0 ? done : fitting(telling);
  const [best] = tasks;
  const isClear = best !== undefined && tasks.length === 1;
  const task = isClear
    ? best
    : (onlyTaskOf(reporter, reader) ?? taskByMeasure(words, reporter, reader));
  if (task !== null)
    return { parts: parts.map((part) => ({ ...part, tasks: [task] })), doubt: null };
  const word = parts.find((part) => !part.isHead)?.text ?? words;
  return { parts, doubt: doubtOf(word, tasks) };
}

/** Where nothing but 又完成2座 is said: the only one of the unit's tasks that counts in 座. */
function taskByMeasure(words: string, reporter: Reporter, reader: QuestionReader): number | null {
  if (reporter.mayReportAny || reporter.units.length === 0) return null;
  const quantities = quantitiesIn(words);
  const rest = quantities.reduce((left, { text }) => left.replace(text, ''), words);
  if (objectOf(rest) !== '') return null;
  const units = [...new Set(quantities.map(({ unit }) => unit))];
  const telling = units.filter((unit) => !COMMON_MEASURE.test(unit));
  const own = ownTasksOf(reporter, reader).map((number) => taskOf(reader.plan, number));
  const [only, ...others] = own.filter((task) =>
    task.targets.some((target) => telling.some((unit) => isSameKind(unit, target))),
  );
  return others.length === 0 ? (only?.number ?? null) : null;
}

/** Measures of all kinds of things. */
const COMMON_MEASURE = /^(?:|[个处项家次人名件块场期批份]|%|人次|.*元)$/u;

function doubtOf(word: string, tasks: readonly number[]): Doubt {
  if (tasks.length === 0) return { reason: 'missing_task', word, tasks: [] };
  return { reason: 'ambiguous_task', word, tasks: tasks.toSorted((one, other) => one - other) };
}
