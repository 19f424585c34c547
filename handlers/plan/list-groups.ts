import { answer, type Handler } from '../../src/context.ts';
import type { ListGroups } from '../../src/domain/question.ts';
import { withCountChecked } from './wording/counts.ts';
import { groupList, groupTaskCounts } from './wording/groups.ts';

/** 一共几个工作组, 每个组几项任务. */
export const listGroups: Handler<ListGroups> = ({ about, claimedCount }, ctx) => {
  const text = about === 'tasks' ? groupTaskCounts(ctx.plan) : groupList(ctx.plan);
  const count = ctx.plan.groups.length;
  return answer(ctx, withCountChecked(text, claimedCount, count, '个工作组'), 'answer');
};
