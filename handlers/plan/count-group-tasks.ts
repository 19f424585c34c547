import { answer, type Handler } from '../../src/context.ts';
import { groupOf, tasksOfGroup } from '../../src/domain/plan-lookups.ts';
import type { CountGroupTasks } from '../../src/domain/question.ts';
import { groupTasksCompared, groupTasksCounted } from './wording/groups.ts';

/** 第一组到第三组共几项任务. */
export const countGroupTasks: Handler<CountGroupTasks> = ({ groups, isCompared }, ctx) => {
  const counts = groups.map((ordinal) => ({
    group: groupOf(ctx.plan, ordinal),
    count: tasksOfGroup(ctx.plan, ordinal).length,
  }));
  const text = isCompared ? groupTasksCompared(counts) : groupTasksCounted(counts);
  return answer(ctx, text, 'answer');
};
