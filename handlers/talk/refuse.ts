import { answer, type Handler } from '../../src/context.ts';
import { ranksNobody, recordKept, refused } from '../../src/wording/misunderstandings.ts';
import type { Refuse } from './intents.ts';

/** To reveal or change the bot's own workings, or the record past its rules: a courteous no, and who may change it. */
export const refuse: Handler<Refuse> = ({ of }, ctx) => answer(ctx, REFUSED[of](), 'refuse');

const REFUSED: Readonly<Record<Refuse['of'], () => string>> = {
  workings: refused,
  record: recordKept,
  ranks: ranksNobody,
};
