import { answer, type Handler } from '../../src/context.ts';
import type { AskOffice } from '../../src/domain/question.ts';
import { officeSeat } from './wording/people.ts';

/** 指挥部办公室设在哪, 设在住建局是吧: the unit in which it sits. */
export const askOffice: Handler<AskOffice> = ({ claimed }, ctx) =>
  answer(ctx, officeSeat(ctx.plan.command.office, claimed), 'answer');
