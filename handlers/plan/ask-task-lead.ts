import { answer, type Handler } from '../../src/context.ts';
import { taskOf } from '../../src/domain/plan-lookups.ts';
import type { AskTaskLead } from '../../src/domain/question.ts';
import { taskLead } from '../../src/wording/tasks.ts';

/** 24号任务谁牵头: the first unit that the notice lists for the task. */
export const askTaskLead: Handler<AskTaskLead> = (intent, ctx) =>
  answer(ctx, taskLead(taskOf(ctx.plan, intent.task), intent.between), 'answer');
