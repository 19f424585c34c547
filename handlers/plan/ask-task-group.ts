import { answer, type Handler } from '../../src/context.ts';
import { groupOf, taskOf } from '../../src/domain/plan-lookups.ts';
import type { AskTaskGroup } from '../../src/domain/question.ts';
import { taskGroup } from '../../src/wording/tasks.ts';

/** 24号任务归哪个组: the working group under which the notice lists the task. */
export const askTaskGroup: Handler<AskTaskGroup> = (intent, ctx) => {
  const task = taskOf(ctx.plan, intent.task);
  const text = taskGroup(task, groupOf(ctx.plan, task.group));
  const { claimedGroup: claimed } = intent;
  const verdict = claimed === undefined ? '' : claimed === task.group ? '是的，' : '不是，';
  return answer(ctx, verdict + text, 'answer');
};
