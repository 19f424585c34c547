import { answer, type Handler } from '../../src/context.ts';
import { mediaAlone, nothingSaid, wordlessSent } from '../../src/wording/misunderstandings.ts';
import type { SendNothing } from './intents.ts';

/** Only an @, or something else where words are expected. */
export const sendNothing: Handler<SendNothing> = ({ what }, ctx) => {
  if (what === 'empty') return answer(ctx, nothingSaid(ctx.plan));
  return answer(ctx, what === 'media' ? mediaAlone() : wordlessSent(what));
};
