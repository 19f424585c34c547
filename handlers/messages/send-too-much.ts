import { answer, type Handler } from '../../src/context.ts';
import { LONGEST_TEXT } from '../../src/domain/limits.ts';
import { tooMuchSaid } from '../../src/wording/misunderstandings.ts';

/** A text beyond what a person writes to a clerk: nothing of it is done, and the answer says so. */
export const sendTooMuch: Handler<'send-too-much'> = ({ length }, ctx) =>
  answer(ctx, tooMuchSaid(length, LONGEST_TEXT));
