import { answer, type Handler } from '../../src/context.ts';
import { isKnownPerson, permittedIntents } from '../../src/domain/permissions.ts';
import { help } from '../../src/wording/talk.ts';

/** 帮助: what this person may say here, and no more. */
export const askHelp: Handler<'ask-help'> = (_intent, ctx) => {
  const { roles } = ctx.speaker;
  const permitted = permittedIntents(roles, ctx.message.conversation.kind);
  return answer(ctx, help(ctx.plan, permitted, isKnownPerson(roles)), 'answer');
};
