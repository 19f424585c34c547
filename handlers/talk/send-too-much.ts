import { answer, type Handler } from '../../src/context.ts';
import { LONGEST_TEXT } from '../../src/domain/limits.ts';
import { tooMuchSaid } from '../../src/wording/misunderstandings.ts';
import type { SendTooMuch } from './intents.ts';

/** A text beyond what a person writes to a clerk: nothing of it is done, and the answer says so. */
export const sendTooMuch: Handler<SendTooMuch> = ({ length }, ctx) =>
  answer(ctx, tooMuchSaid(length, LONGEST_TEXT));
