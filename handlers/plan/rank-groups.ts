import { answer, type Handler } from '../../src/context.ts';
import type { Plan, WorkingGroup } from '../../src/domain/plan.ts';
import { tasksOfGroup } from '../../src/domain/plan-lookups.ts';
import type { RankGroups } from '../../src/domain/question.ts';
import { groupsRanked, groupsWithin } from './wording/groups.ts';

/** 哪个组任务最少, 哪个组有7项任务, 哪几个组不到4项, 成员单位最多的是哪个组. */
export const rankGroups: Handler<RankGroups> = ({ by, which }, ctx) => {
  const counts = ctx.plan.groups.map((group) => ({ group, count: countOf(by, group, ctx.plan) }));
  if (typeof which === 'object') return answer(ctx, groupsWithin(counts, by, which), 'answer');
  const wanted = countMeant(
    which,
    counts.map(({ count }) => count),
  );
  return answer(ctx, groupsRanked(counts, by, which, wanted), 'answer');
};

const countOf = (by: RankGroups['by'], group: WorkingGroup, plan: Plan): number =>
  by === 'tasks' ? tasksOfGroup(plan, group.ordinal).length : group.memberUnits.length;

function countMeant(which: 'most' | 'fewest' | number, counts: readonly number[]): number {
  if (which === 'most') return Math.max(...counts);
  return which === 'fewest' ? Math.min(...counts) : which;
}
