import type { Amendment } from '../../domain/amendment.ts';
import type { ReportItem, ReportReading } from '../../domain/report-reading.ts';
import { asksOnly } from '../act.ts';
import { findPeriods } from '../calendar/periods.ts';
import { emptyItem } from '../corrections/corrections.ts';
import { readQuestion } from '../question.ts';
import type { QuestionReader } from '../reader.ts';
import { readReport } from '../reports/report.ts';
import { mentionsIn } from '../reports/report-sentences.ts';
import { type Reporter, tasksOfReporter } from '../reports/reporter.ts';
import { ofRestOfTasks } from '../reports/rest-of-tasks.ts';
import { onlyComplains } from '../reports/sections.ts';
import { weighTasks } from '../tasks/task-evidence.ts';
import { findNumberedTasks } from '../tasks/task-numbers.ts';
import { TASK_LABELLED } from '../words/labels.ts';
import { type Ground, onlyTask, taskNamed, taskOfFigures, tasksOfGround } from './ground.ts';
import { otherTopic } from './other-topic.ts';
import { isOfOneself, sectionHeard } from './section-heard.ts';
import { isAside, tellsWork } from './tells-work.ts';

/**
 * What is told on top of a draft: more of its tasks, or another task's whole item. A text that names no task speaks of
 * the draft's; where it has several, of the one that its words fit. Null for what tells nothing, and for a mere complaint (系统老掉线), which is of the
 * draft only while that was just shown.
 */
export function readAdditions(
  said: string,
  ground: Ground,
  reporter: Reporter,
  reader: QuestionReader,
): Amendment | null {
  if (asksOnly(said) || isOfOneself(said)) return null;
  const text = withTaskNamed(said, reporter, reader);
  const reading =
    readReport({ text, quote: null }, reporter, reader) ?? labelled(text, reporter, reader);
  if (reading && (reading.act !== 'report' || reading.items.length === 0)) return null;
  if (reading && speaksOfRest(reading, said)) return null;
  const isNumbered = findNumberedTasks(text).length > 0;
  if (reading && (isNumbered || isOfItsOwn(reading, ground))) {
    return {
      kind: 'add',
      items: dated(reading.items, text, ground, reporter),
      doubt: reading.doubt,
    };
  }
  if (isNumbered || (!reading && !tellsWork(text, ground, reader)) || isAside(text)) return null;
  const other = otherTopic(text, ground, reporter, reader);
  if (other === null && onlyComplains(text)) return null;
  const task = other ?? onlyTask(ground) ?? fitting(text, reading, ground, reporter, reader);
  const told = itemTold(text, task, reading, ground, reporter, reader);
  return told && { kind: 'add', items: dated([told], text, ground, reporter), doubt: null };
}

/** 任务37：社区志愿服务站: what stands behind the label of a task and asks nothing of it is told of it, also where nothing of it is done. */
const labelled = (
  text: string,
  reporter: Reporter,
  reader: QuestionReader,
): ReportReading | null =>
  LABELLED.test(text.trim()) && readQuestion(text, reporter, reader) === null
    ? readReport({ text, quote: null, isTold: true }, reporter, reader)
    : null;

const LABELLED = new RegExp(TASK_LABELLED, 'u');

/** The task of a draft of several whose figures, topic or goal some words speak of; null for none and for several. */
export const taskFitting = (
  text: string,
  ground: Ground,
  reporter: Reporter,
  reader: QuestionReader,
): number | null => fitting(text, null, ground, reporter, reader);

const fitting = (
  text: string,
  reading: ReportReading | null,
  ground: Ground,
  reporter: Reporter,
  reader: QuestionReader,
): number | null =>
  taskPointedAt(text, ground) ??
  taskOfFigures(text, ground) ??
  bestOf(text, reading, ground, reporter, reader) ??
  taskNamed(text, ground, reader);

/** 检查那个还查出隐患62处: the only task of a draft that speaks of what is pointed at; null for none and for several. */
function taskPointedAt(text: string, { items }: Ground): number | null {
  const what = POINTED_AT.exec(text)?.groups?.what;
  if (what === undefined) return null;
  const [only, ...others] = items.filter(({ progress, problems, next }) =>
    `${progress}\n${problems}\n${next}`.includes(what),
  );
  return others.length === 0 ? (only?.task ?? null) : null;
}

const POINTED_AT = /^(?<what>[\u4e00-\u9fff]{2,6}?)(?:那|这)(?:一?[个条块项边些]|部分|方面)/u;

/** 其他任务本月无新进展 speaks of no task of the draft. */
const speaksOfRest = (reading: ReportReading, said: string): boolean => {
  const { doubt, items } = ofRestOfTasks(reading, said);
  return doubt === null && items.some(({ task }) => task === null);
};

/** 33的：新装标识牌15块, 31，配合核查2家: while a draft waits, a bare number is one of the reporter's tasks. */
function withTaskNamed(said: string, reporter: Reporter, { plan }: QuestionReader): string {
  const match = BARE_NUMBER.exec(said);
  const number = Number(match?.[1]);
  if (!match || !tasksOfReporter(reporter, plan).includes(number)) return said;
  return `任务${number}：${said.slice(match[0].length)}`;
}

const BARE_NUMBER = /^(\d{1,2})号?(?:的|那项|项)?\s*[，,：:]\s*/u;

/** Its words tell of something done, and which task it is. What only stands in the way, or is planned, goes with the draft. */
const isOfItsOwn = ({ items, doubt }: ReportReading, ground: Ground): boolean =>
  (doubt === null || doubt.reason === 'implausible_value') &&
  items.every(({ task }) => task !== null) &&
  (items.some(({ progress }) => progress !== '') || tasksOfGround(ground).length === 0);

/** Of several tasks the one that the words fit best; null for none. */
function bestOf(
  text: string,
  reading: ReportReading | null,
  ground: Ground,
  reporter: Reporter,
  reader: QuestionReader,
): number | null {
  const { tasks } = weighTasks(text, mentionsIn(text, reader), reader.plan, reporter);
  const fitting = [...tasks, ...(reading?.items.flatMap(({ task }) => task ?? []) ?? [])];
  const [only, ...others] = tasksOfGround(ground).filter((task) => fitting.includes(task));
  return others.length === 0 ? (only ?? null) : null;
}

/** What a text says of a task, read as if that were named. */
function itemTold(
  text: string,
  task: number | null,
  reading: ReportReading | null,
  ground: Ground,
  reporter: Reporter,
  reader: QuestionReader,
): ReportItem | null {
  const known = task ?? tasksOfGround(ground)[0] ?? null;
  const read =
    known === null
      ? reading
      : readReport({ text: `任务${known}：${text}`, quote: null }, reporter, reader);
  const [item] = read?.act === 'report' ? read.items : [];
  if (item) return { ...item, task };
  const section = sectionHeard(text);
  return section && { ...emptyItem(task, null), [section]: text };
}

/** What says nothing of its period is for that of the draft. */
function dated(
  items: readonly ReportItem[],
  text: string,
  ground: Ground,
  { today }: Reporter,
): ReportItem[] {
  if (findPeriods(text, today).some(({ isFuture }) => !isFuture)) return [...items];
  return items.map((item) => {
    const same = ground.items.find(({ task }) => task === item.task) ?? ground.items[0];
    return { ...item, period: same?.period ?? item.period };
  });
}
