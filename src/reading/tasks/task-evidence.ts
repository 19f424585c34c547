import type { Plan, Task } from '../../domain/plan.ts';
import type { Mention } from '../names/mentions.ts';
import { isResponsible, type Reporter } from '../reports/reporter.ts';
import { taskWordsOf } from './task-words.ts';

/** What a stretch of words says about which task is meant. */
export interface Evidence {
  /** The tasks that it fits about equally well, best first; empty where it fits none. */
  readonly tasks: readonly number[];
  /** The title or a topic of its own; words that several share; or only words of the tasks' texts. */
  readonly level: 'topic' | 'shared' | 'words' | 'none';
  readonly score: number;
}

const NONE: Evidence = { tasks: [], level: 'none', score: 0 };

/** A second task with at least this part of the best one's score could be meant as well. */
const CLOSE = 0.8;
/** Less in common with a task's text, and the words speak of something else. */
const LEAST_WORDS = 5;
/** With so much in common, words that name a task are not against it. */
const LEAST_FIT = 3.4;

/** Weighs the words of a stretch and what it mentions against every task, or these only; the reporter's own weigh most. */
export function weighTasks(
  words: string,
  mentions: readonly Mention[],
  plan: Plan,
  reporter: Reporter,
  among?: readonly number[],
): Evidence {
  const { weigh } = taskWordsOf(plan);
  const named = new Set(
    mentions.flatMap(({ meanings }) => meanings.map((one) => (one.kind === 'task' ? one.task : 0))),
  );
  const scored = plan.tasks
    .filter(({ number }) => among?.includes(number) ?? true)
    .filter(({ number }) => named.has(number) || weigh(words, number) >= LEAST_WORDS)
    .flatMap((task) => {
      const { level, score } = scoreOf(task, words, mentions, plan, reporter);
      const isTold = level !== 'words' || mayReport(task, plan, reporter);
      return score > 0 && isTold ? [{ task: task.number, level, score }] : [];
    })
    .sort((one, other) => other.score - one.score);
  const [best] = scored;
  if (!best) return NONE;
  const close = scored.filter((one) => one.score >= CLOSE * best.score && one.level === best.level);
  return { tasks: close.map((one) => one.task), level: best.level, score: best.score };
}

/** Who answers for tasks speaks of others only by their names: 查了企业86家，发现隐患213条 of 区应急局 is none of 空气质量. */
const mayReport = (task: Task, plan: Plan, reporter: Reporter): boolean =>
  reporter.units.length === 0 || reporter.mayReportAny || isResponsible(task, reporter, plan);

/** Whether the words fit one task at all. */
export function fits(
  task: number,
  words: string,
  mentions: readonly Mention[],
  plan: Plan,
): boolean {
  const named = mentions.some((mention) =>
    mention.meanings.some((one) => one.kind === 'task' && one.task === task),
  );
  return named || taskWordsOf(plan).weigh(words, task) >= LEAST_FIT;
}

function scoreOf(
  task: Task,
  words: string,
  mentions: readonly Mention[],
  plan: Plan,
  reporter: Reporter,
): Pick<Evidence, 'level' | 'score'> {
  const named = mentions.map((mention, place) => namingScore(task.number, mention, place));
  const strongest = Math.max(0, ...named);
  const shared = taskWordsOf(plan).weigh(words, task.number);
  const common = shared >= LEAST_WORDS || strongest > 0 ? Math.min(shared, 12) / 4 : 0;
  const sum = named.reduce((total, score) => total + score, 0) + common;
  if (sum === 0) return { level: 'none', score: 0 };
  const level = strongest >= 4 ? 'topic' : strongest > 0 ? 'shared' : 'words';
  return { level, score: sum * nearness(task, plan, reporter) };
}

/** A title or an own topic says more than words that fit several tasks; the first thing named is the theme. */
function namingScore(task: number, { meanings, start, end }: Mention, place: number): number {
  const tasks = meanings.filter((one) => one.kind === 'task');
  const said = tasks.find((one) => one.task === task);
  if (!said) return 0;
  const own = tasks.filter((one) => one.strength !== 'shared');
  const isOwn = said.strength !== 'shared';
  const base = !isOwn ? 2 : said.strength === 'title' ? 9 : own.length > 1 ? 3 : 5;
  return base + Math.min(end - start, 8) * 0.2 + (place === 0 && isOwn ? 1.5 : 0);
}

function nearness(task: Task, plan: Plan, reporter: Reporter): number {
  if (task.units.some((unit) => reporter.units.includes(unit))) return 1;
  return isResponsible(task, reporter, plan) ? 0.9 : 0.4;
}
