import { answer, type Handler } from '../../src/context.ts';
import { taskOf } from '../../src/domain/plan-lookups.ts';
import type { AskUnitInTask } from '../../src/domain/question.ts';
import { unitInTask } from '../../src/wording/tasks.ts';

/** 24号任务有城管局的事吗. */
export const askUnitInTask: Handler<AskUnitInTask> = (intent, ctx) =>
  answer(ctx, unitInTask(taskOf(ctx.plan, intent.task), intent.unit, intent.as), 'answer');
