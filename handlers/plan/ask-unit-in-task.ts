import { answer, type Handler } from '../../src/context.ts';
import { taskOf } from '../../src/domain/plan-lookups.ts';
import type { AskUnitInTask } from '../../src/domain/question.ts';
import { unitInTask } from '../../src/wording/tasks.ts';
import { limitsOf } from './limits-of.ts';

/** 24号任务有城管局的事吗. */
export const askUnitInTask: Handler<AskUnitInTask> = ({ task: number, unit, as }, ctx) => {
  const task = taskOf(ctx.plan, number);
  const limits = task.units.includes(unit) ? limitsOf(unit, ctx.plan, number) : [];
  return answer(ctx, [unitInTask(task, unit, as), ...limits].join('\n'), 'answer');
};
