import { answer, type Handler } from '../../src/context.ts';
import type { MissFact } from '../../src/domain/question.ts';
import { factMissing } from '../../src/wording/misunderstandings.ts';

/** 卫健局局长叫什么: the notice names no such person. */
export const missFact: Handler<MissFact> = ({ of, fact }, ctx) =>
  answer(ctx, factMissing(of, fact), 'not_found');
