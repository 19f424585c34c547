import { answer, type Handler } from '../../src/context.ts';
import { refused } from '../../src/wording/misunderstandings.ts';

/** To reveal or change the bot's own workings: a courteous no. */
export const refuse: Handler<'refuse'> = (_intent, ctx) => answer(ctx, refused(), 'refuse');
