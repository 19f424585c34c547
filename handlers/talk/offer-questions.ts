import { answer, type Handler } from '../../src/context.ts';
import type { OfferQuestions } from '../../src/domain/question.ts';
import { questionsOffered } from '../../src/wording/misunderstandings.ts';
import { besideDraft } from './beside-draft.ts';
import { leftSaid } from './left-said.ts';

/** What was not understood as a whole: the questions nearest to it, to be chosen by number. */
export const offerQuestions: Handler<OfferQuestions> = async ({ candidates, instead }, ctx) => {
  const left = leftSaid(instead.kind === 'misread' ? (instead.left ?? []) : [], ctx);
  const text = questionsOffered(
    candidates.map(({ words }) => words),
    left,
  );
  return answer(ctx, await besideDraft(text, ctx), 'out_of_scope');
};
