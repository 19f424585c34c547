import type { Plan } from '../../../src/domain/plan.ts';
import { shortDay } from '../../../src/wording/matters.ts';
import { groupInShort } from '../../../src/wording/seats.ts';
import { list } from '../../../src/wording/words.ts';

/** What a group had in a week; null for the office. */
export interface GroupWeek {
  readonly group: number | null;
  readonly checks: readonly string[];
  /** 问题 that were listed, answered and solved. */
  readonly raised: number;
  readonly answered: number;
  readonly solved: number;
  /** 督办. */
  readonly opened: number;
  readonly closed: number;
  readonly red: number;
}

type Span = { readonly from: string; readonly to: string };

/** 一周汇总, a line for each group that had anything. */
export const weekTold = ({ from, to }: Span, groups: readonly GroupWeek[], plan: Plan): string =>
  [
    `一周汇总（${shortDay(from)}至${shortDay(to)}）：`,
    ...groups.map((one) => `· ${lineOf(one, plan)}`),
  ].join('\n');

function lineOf(week: GroupWeek, plan: Plan): string {
  const { group, checks, raised, answered, solved, opened, closed, red } = week;
  const parts = [
    ...(checks.length > 0 ? [`日常检查${checks.length}次（${list(checks)}）`] : []),
    ...(raised > 0 ? [`新列问题${raised}件`] : []),
    ...(answered > 0 ? [`答复${answered}件`] : []),
    ...(solved > 0 ? [`解决${solved}件`] : []),
    ...(opened > 0 ? [`督办立项${opened}件`] : []),
    ...(closed > 0 ? [`核销${closed}件`] : []),
    ...(red > 0 ? [`超期${red}件`] : []),
  ];
  return `${group === null ? plan.command.office.short : groupInShort(group)}：${parts.join('，')}`;
}

export const nothingThisWeek = ({ from, to }: Span): string =>
  `${shortDay(from)}至${shortDay(to)}没有日常检查、问题和督办的新情况。`;
