import { answer, type Handler } from '../../src/context.ts';
import { refused } from '../../src/wording/misunderstandings.ts';
import type { Refuse } from './intents.ts';

/** To reveal or change the bot's own workings: a courteous no. */
export const refuse: Handler<Refuse> = (_intent, ctx) => answer(ctx, refused(), 'refuse');
