import { answer, type Handler } from '../../src/context.ts';
import { taskOf } from '../../src/domain/plan-lookups.ts';
import { taskUnits } from '../../src/wording/tasks.ts';

/** 24号任务有哪些责任单位: all of them in the notice's order. */
export const askTaskUnits: Handler<'ask-task-units'> = (intent, ctx) =>
  answer(ctx, taskUnits(taskOf(ctx.plan, intent.task)), 'answer');
