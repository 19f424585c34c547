import { answer, type Handler } from '../../src/context.ts';
import type { Plan, WorkingGroup } from '../../src/domain/plan.ts';
import { tasksOfGroup } from '../../src/domain/plan-lookups.ts';
import type { RankGroups } from '../../src/domain/question.ts';
import { groupsRanked, groupsWithin } from './wording/groups.ts';

/** 哪个组任务最少, 哪个组有7项任务, 哪几个组不到4项, 成员单位最多的是哪个组. */
export const rankGroups: Handler<RankGroups> = ({ by, which, place = 1 }, ctx) => {
  const counts = ctx.plan.groups.map((group) => ({ group, count: countOf(by, group, ctx.plan) }));
  if (typeof which === 'object') return answer(ctx, groupsWithin(counts, by, which), 'answer');
  const wanted = countMeant(
    which,
    counts.map(({ count }) => count),
    place,
  );
  return answer(ctx, groupsRanked(counts, by, which, wanted, place), 'answer');
};

const countOf = (by: RankGroups['by'], group: WorkingGroup, plan: Plan): number =>
  by === 'tasks' ? tasksOfGroup(plan, group.ordinal).length : group.memberUnits.length;

/** The most or the fewest, or what comes next to it; equal counts share a place. */
function countMeant(
  which: 'most' | 'fewest' | number,
  counts: readonly number[],
  place: number,
): number {
  if (typeof which === 'number') return which;
  const direction = which === 'most' ? -1 : 1;
  const sorted = [...new Set(counts)].sort((a, b) => direction * (a - b));
  return sorted[place - 1] ?? sorted.at(-1) ?? 0;
}
