import { answer, type Context, type Handler } from '../../src/context.ts';
import { withCard } from '../../src/domain/card.ts';
import type { OutboundMessage } from '../../src/domain/message.ts';
import { messageNumber } from '../../src/domain/signing.ts';
import { oneWorkdayAfter, URGINGS } from '../../src/domain/urging.ts';
import { todayOf } from '../../src/ledger/ledger.ts';
import { urgingCard } from '../../src/wording/cards.ts';
import type { UrgeMissing } from './intents.ts';
import {
  type Addressed,
  type PlannedUrging,
  planUrging,
  urgedByThis,
  urgingKey,
} from './urging.ts';
import { urged, urgedAlready, urgingText } from './wording/urgings.ts';

/** 催一下没报的, confirmed: everybody who owes something now is urged, once, and who had it done is kept. */
export const urgeMissing: Handler<UrgeMissing> = async (intent, ctx) => {
  const before = await urgedByThis(ctx);
  const planned = await planUrging(intent, ctx);
  const messages = planned.told.map((one) => messageTo(one, planned, ctx));
  if (before) return [...answer(ctx, urgedAlready(before)), ...messages];
  const { period, group, told } = planned;
  await ctx.kept(URGINGS).put({
    id: ctx.act.cause,
    version: 0,
    period,
    group,
    ...(intent.units ? { units: intent.units } : {}),
    ...(intent.tasks ? { tasks: intent.tasks } : {}),
    by: ctx.speaker.id,
    byName: nameOf(ctx),
    at: ctx.act.at,
    urged: told.flatMap(({ person, owed }) =>
      owed.map(({ unit }) => ({ key: urgingKey(person.id, ctx), personId: person.id, unit })),
    ),
    tellAt: oneWorkdayAfter(ctx.act.at, ctx.calendar),
    isTold: told.length === 0,
  });
  return [...answer(ctx, urged(planned)), ...messages];
};

/** Its part is known by the urging, so that what is done meanwhile can be looked up when it is sent. */
function messageTo(
  { person, owed }: Addressed,
  { period, due }: PlannedUrging,
  ctx: Context,
): OutboundMessage {
  const key = urgingKey(person.id, ctx);
  const said = withCard(
    urgingText(nameOf(ctx), owed, period, due, ctx.act.at),
    urgingCard(nameOf(ctx), owed, period, due, messageNumber(key)),
  );
  const fallsDueOn = due?.dueOn === todayOf(ctx) ? due.dueOn : null;
  const parts = [{ kind: 'news' as const, key: ctx.act.cause, ...said }];
  return {
    key,
    to: { kind: 'person', personId: person.id },
    ...said,
    class: null,
    occasion: { kind: 'urging', fallsDueOn, until: null, parts },
  };
}

const nameOf = ({ speaker, message }: Context): string => speaker.name ?? message.sender.userid;
