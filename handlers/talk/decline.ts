import { answer, type Handler } from '../../src/context.ts';
import type { Decline } from '../../src/domain/question.ts';
import { declined, opinionDeclined } from '../../src/wording/misunderstandings.ts';
import { besideDraft } from './beside-draft.ts';

/** Nothing that the office deals with, or an opinion: a courteous no, and what it does deal with. */
export const decline: Handler<Decline> = async ({ subject, isOpinion }, ctx) => {
  const text = isOpinion ? opinionDeclined(ctx.plan) : declined(subject, ctx.plan);
  return answer(ctx, await besideDraft(text, ctx), 'out_of_scope');
};
