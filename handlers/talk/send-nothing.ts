import { answer, type Handler } from '../../src/context.ts';
import { mediaAlone, nothingSaid } from '../../src/wording/misunderstandings.ts';
import type { SendNothing } from './intents.ts';

/** Only an @, or a picture where words are expected. */
export const sendNothing: Handler<SendNothing> = ({ what }, ctx) =>
  answer(ctx, what === 'media' ? mediaAlone() : nothingSaid(ctx.plan));
