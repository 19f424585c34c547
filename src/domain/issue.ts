import { z } from 'zod';
import { itemsOf } from './carry-over.ts';
import type { Keeper, Kind } from './kept.ts';
import { matterShape } from './matter.ts';
import { isNoProblem } from './no-problem.ts';
import { lastDay, monthOf, monthsBetween, Period } from './period.ts';
import { stepsTaken } from './procedure.ts';

/** 问题: what a unit reported as 存在问题 of a task, month for month, until it is solved (附件2 六). */
export const Issue = z.strictObject({
  ...matterShape,
  task: z.int(),
  unit: z.string().min(1),
  /** As it was told last. */
  words: z.string().min(1),
  /** The periods whose reports told of it, the first one first. */
  periods: z.array(Period),
  steps: stepsTaken(['raise', 'answer', 'add', 'solve']),
});
export type Issue = z.infer<typeof Issue>;

export const ISSUES: Kind<Issue> = {
  name: 'issues',
  schema: Issue,
  indexes: [{ paths: ['cause'], unique: true }, { paths: ['unit', 'task', 'id'] }],
  isAskedWhole: true,
};

/** Every issue that a unit has ever told of on a task. */
export const issuesOn = (kept: Keeper, unit: string, task: number): Promise<readonly Issue[]> =>
  kept(ISSUES).find({ where: { unit, task }, sort: ['id'] });

export const isSolved = ({ steps }: Issue): boolean => steps.some(({ step }) => step === 'solve');

/** No report tells of it any more, and nobody had answered it: the reports were corrected. */
export const isDropped = ({ periods, steps }: Issue): boolean =>
  periods.length === 0 && !steps.some(({ step }) => step === 'answer');

export const isOpenIssue = (issue: Issue): boolean => !isSolved(issue) && !isDropped(issue);

/** For how many months it has been reported: 1 for the first. */
export function monthsOf({ periods }: Pick<Issue, 'periods'>): number {
  const months = periods.map((period) => monthOf(lastDay(period))).toSorted();
  const [first, last] = [months[0], months.at(-1)];
  return first === undefined || last === undefined ? 1 : monthsBetween(first, last) + 1;
}

/** The issues that a section tells of, one for each sentence or line: 无 is none, and 一是…，二是… are two. */
export const problemsIn = (section: string): readonly string[] =>
  itemsOf(section.replace(COUNTED, '\n'))
    .map((item) => item.replace(/[，,]$/u, ''))
    .filter((item) => item.length > 1 && !isNoProblem(item));

const COUNTED = /[，,]?(?:[一二三四五六七八九]是|其[一二三四五])[：:，,]?/gu;

/** From this likeness on, words of another month tell of the same issue. */
const SAME = 0.5;

/** Whether two tell of the same: by most of their pairs of characters, or because one holds the other. */
export function isSameIssue(one: string, other: string): boolean {
  const [first, second] = [one, other].map((text) => text.replace(/[^\p{L}\p{N}]/gu, ''));
  if (!first || !second) return false;
  if (first.includes(second) || second.includes(first)) return true;
  const pairs = pairsOf(second);
  const common = pairsOf(first).filter((pair) => pairs.includes(pair)).length;
  return (2 * common) / (first.length + second.length - 2) > SAME;
}

const pairsOf = (text: string): readonly string[] =>
  Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2));
