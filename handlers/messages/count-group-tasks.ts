import { answer, type Handler } from '../../src/context.ts';
import { groupOf, tasksOfGroup } from '../../src/domain/plan-lookups.ts';
import { groupTasksCounted } from '../../src/wording/groups.ts';

/** 第一组到第三组共几项任务. */
export const countGroupTasks: Handler<'count-group-tasks'> = ({ groups }, ctx) => {
  const counts = groups.map((ordinal) => ({
    group: groupOf(ctx.plan, ordinal),
    count: tasksOfGroup(ctx.plan, ordinal).length,
  }));
  return answer(ctx, groupTasksCounted(counts), 'answer');
};
