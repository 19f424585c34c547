import { answer, type Handler } from '../../src/context.ts';
import type { Greet } from './intents.ts';
import { greeting } from './wording/talk.ts';

/** 你好, or the chat was opened: who is here, and what can be asked. */
export const greet: Handler<Greet> = (_intent, ctx) =>
  answer(ctx, greeting(ctx.plan, ctx.speaker.name));
