import { answer, type Handler } from '../../src/context.ts';
import type { MissNumber } from '../../src/domain/question.ts';
import { groupNumberMissing, taskNumberMissing } from '../../src/wording/misunderstandings.ts';

/** 任务38谁牵头: there is none, and the answer names the numbers that there are. */
export const missNumber: Handler<MissNumber> = ({ of, number }, ctx) => {
  const wording = of === 'task' ? taskNumberMissing : groupNumberMissing;
  return answer(ctx, wording(number, ctx.plan), 'not_found');
};
