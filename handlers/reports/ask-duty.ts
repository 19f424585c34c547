import { answer, type Handler } from '../../src/context.ts';
import { taskOf } from '../../src/domain/plan-lookups.ts';
import { isResponsible } from '../../src/domain/responsibility.ts';
import type { AskDuty } from './intents.ts';
import { dutyTold } from './wording/due.ts';

/** 31我们不牵头也要报吗: the units of the 责任分工 report, whoever leads. */
export const askDuty: Handler<AskDuty> = ({ task: number, unit }, ctx) => {
  const task = taskOf(ctx.plan, number);
  return answer(ctx, dutyTold(task, unit, isResponsible(ctx.plan, task, unit)), 'answer');
};
