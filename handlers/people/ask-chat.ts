import { answer, type Handler } from '../../src/context.ts';
import type { AskChat } from './intents.ts';
import { chatNamed, chatUnknown } from './wording/ids.ts';

/** 本群编号: by which a webhook's settings name the group in which it is asked. */
export const askChat: Handler<AskChat> = (_intent, ctx) => {
  const { kind, id } = ctx.message.conversation;
  return answer(ctx, kind === 'group' ? chatNamed(id) : chatUnknown(), 'answer');
};
