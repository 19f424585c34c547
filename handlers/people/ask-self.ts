import { answer, type Handler } from '../../src/context.ts';
import { isKnownPerson } from '../../src/domain/permission.ts';
import { bindingGuide, selfDescribed } from '../../src/wording/bindings.ts';
import type { AskSelf } from './intents.ts';

/** 我是谁: the roles under which the office knows the speaker. */
export const askSelf: Handler<AskSelf> = (_intent, ctx) => {
  const { roles, name } = ctx.speaker;
  if (!isKnownPerson(roles)) return answer(ctx, bindingGuide(ctx.plan), 'not_found');
  return answer(ctx, selfDescribed(name, roles, ctx.plan), 'answer');
};
