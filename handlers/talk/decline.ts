import { answer, type Handler } from '../../src/context.ts';
import type { Decline } from '../../src/domain/question.ts';
import { declined, opinionDeclined } from '../../src/wording/misunderstandings.ts';

/** Nothing that the office deals with, or an opinion: a courteous no, and what it does deal with. */
export const decline: Handler<Decline> = ({ subject, isOpinion }, ctx) => {
  const text = isOpinion ? opinionDeclined(ctx.plan) : declined(subject, ctx.plan);
  return answer(ctx, text, 'out_of_scope');
};
