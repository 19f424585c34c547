import { answer, type Handler } from '../../src/context.ts';
import { groupOf, taskOf } from '../../src/domain/plan-lookups.ts';
import { taskCard } from '../../src/wording/tasks.ts';

/** 24号任务: its card, or its text to the last word. */
export const askTask: Handler<'ask-task'> = (intent, ctx) => {
  const task = taskOf(ctx.plan, intent.task);
  return answer(ctx, taskCard(task, groupOf(ctx.plan, task.group), intent.whole), 'answer');
};
