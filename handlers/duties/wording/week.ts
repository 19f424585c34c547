import type { Inspection } from '../../../src/domain/inspection.ts';
import type { Issue } from '../../../src/domain/issue.ts';
import type { Plan } from '../../../src/domain/plan.ts';
import type { Supervision } from '../../../src/domain/supervision.ts';
import { shortDay } from '../../../src/wording/matters.ts';
import { groupInShort } from '../../../src/wording/seats.ts';
import { list } from '../../../src/wording/words.ts';

/** What a group had in a week; null for the office. */
export interface GroupWeek {
  readonly group: number | null;
  readonly checks: readonly Inspection[];
  /** 问题 that were listed, answered and solved. */
  readonly raised: readonly Issue[];
  readonly answered: readonly Issue[];
  readonly solved: readonly Issue[];
  /** 督办. */
  readonly opened: readonly Supervision[];
  readonly closed: readonly Supervision[];
  readonly red: readonly Supervision[];
}

type Span = { readonly from: string; readonly to: string };

/** 一周汇总, a line for each group that had anything. */
export const weekTold = ({ from, to }: Span, groups: readonly GroupWeek[], plan: Plan): string =>
  [
    `一周汇总（${shortDay(from)}至${shortDay(to)}）：`,
    ...groups.map((one) => `· ${lineOf(one, plan)}`),
  ].join('\n');

function lineOf(week: GroupWeek, plan: Plan): string {
  const seen = week.checks.map(({ place, finding }) => `${place}${finding}`);
  const parts = WEEK_COUNTS.map(([of, name, unit]) => ({ name, unit, count: week[of].length }))
    .filter(({ count }) => count > 0)
    .map(({ name, unit, count }) => `${name}${count}${unit}`)
    .map((part, at) => (at === 0 && seen.length > 0 ? `${part}（${list(seen)}）` : part));
  return `${weekOfWhom(week, plan)}：${parts.join('，')}`;
}

/** What is counted of a week, in the order in which it is told. */
export const WEEK_COUNTS: readonly (readonly [
  Exclude<keyof GroupWeek, 'group'>,
  string,
  string,
])[] = [
  ['checks', '日常检查', '次'],
  ['raised', '新列问题', '件'],
  ['answered', '答复', '件'],
  ['solved', '解决', '件'],
  ['opened', '督办立项', '件'],
  ['closed', '核销', '件'],
  ['red', '超期', '件'],
];

export const weekOfWhom = ({ group }: GroupWeek, { command }: Plan): string =>
  group === null ? command.office.short : groupInShort(group);

export const nothingThisWeek = ({ from, to }: Span): string =>
  `${shortDay(from)}至${shortDay(to)}没有日常检查、问题和督办的新情况。`;
