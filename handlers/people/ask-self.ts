import { answer, type Handler } from '../../src/context.ts';
import { isKnownPerson } from '../../src/domain/permission.ts';
import { accountInWords } from '../../src/wording/accounts.ts';
import { bindingGuide, selfDescribed } from '../../src/wording/bindings.ts';
import type { AskSelf } from './intents.ts';
import { accountNamed } from './wording/ids.ts';

/** 我是谁: the roles under which the office knows the speaker; alone with the clerk also the account, which settings name. */
export const askSelf: Handler<AskSelf> = (_intent, ctx) => {
  const { roles, name } = ctx.speaker;
  const { platform, sender, conversation } = ctx.message;
  const account = accountInWords({ platform, userid: sender.userid });
  const more = conversation.kind === 'single' ? `\n${accountNamed(account)}` : '';
  return isKnownPerson(roles)
    ? answer(ctx, `${selfDescribed(name, roles, ctx.plan)}${more}`, 'answer')
    : answer(ctx, `${bindingGuide(ctx.plan)}${more}`, 'not_found');
};
