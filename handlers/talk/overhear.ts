import { answer, type Handler } from '../../src/context.ts';
import { besideDraft } from './beside-draft.ts';
import type { Overhear } from './intents.ts';
import { overheard } from './wording/talk.ts';

/** 稍等，下午报; a notice to others: a word back in a single chat, and no noise in a group. */
export const overhear: Handler<Overhear> = async (_intent, ctx) =>
  ctx.message.conversation.kind === 'group' ? [] : answer(ctx, await besideDraft(overheard(), ctx));
