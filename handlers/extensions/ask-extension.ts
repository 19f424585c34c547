import { answer, type Handler } from '../../src/context.ts';
import { rolesOfAct } from '../../src/domain/act.ts';
import { withCard } from '../../src/domain/card.ts';
import { EXTENSIONS } from '../../src/domain/extension.ts';
import { todayOf } from '../../src/ledger/ledger.ts';
import { officePeople } from '../../src/people/office-people.ts';
import { extensionCard } from '../../src/wording/cards.ts';
import { extensionRequested, extensionToDecide } from '../../src/wording/extensions.ts';
import { extensionMeant, noticeTo } from './extension-meant.ts';
import type { AskExtension } from './intents.ts';

/** 任务28二季度申请延期到7月20日, confirmed: a request, which the office decides; until then the day stands. */
export const askExtension: Handler<AskExtension> = async (intent, ctx) => {
  const { speaker, message, act } = ctx;
  const { asked, due } = await extensionMeant(intent, ctx);
  const extension = await ctx.kept(EXTENSIONS).request(act.cause, (id) => ({
    id,
    version: 0,
    ...asked,
    tasks: [...asked.tasks],
    dueOn: due.dueOn,
    by: speaker.id,
    byName: speaker.name ?? message.sender.userid,
    ...rolesOfAct(act),
    requestedAt: act.at,
    cause: act.cause,
    state: 'waiting',
    decidedBy: null,
    decidedAt: null,
    decidedCause: null,
  }));
  const fallsDueOn = due.dueOn === todayOf(ctx) ? due.dueOn : null;
  const office = await officePeople(ctx);
  return [
    ...answer(ctx, extensionRequested(extension)),
    ...office.map(({ id }) =>
      noticeTo(
        id,
        `extension:${extension.id}:to-decide:${id}`,
        withCard(extensionToDecide(extension), extensionCard(extension)),
        fallsDueOn,
      ),
    ),
  ];
};
