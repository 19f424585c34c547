import { answer, type Handler } from '../../src/context.ts';
import type { Acknowledge } from './intents.ts';
import { acknowledged } from './wording/talk.ts';

/** 收到, 谢谢: a word back in a single chat, and no noise in a group. */
export const acknowledge: Handler<Acknowledge> = (_intent, ctx) =>
  ctx.message.conversation.kind === 'group' ? [] : answer(ctx, acknowledged());
