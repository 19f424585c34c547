import { answer, type Context, type Handler } from '../../src/context.ts';
import { withCard } from '../../src/domain/card.ts';
import type { Moment, OutboundMessage } from '../../src/domain/message.ts';
import { nextMomentToDisturb, noiseRules } from '../../src/domain/noise.ts';
import { OUTBOX } from '../../src/domain/outbox.ts';
import { messageNumber } from '../../src/domain/signing.ts';
import { oneWorkdayAfter, URGINGS, type Urging } from '../../src/domain/urging.ts';
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
  if (before)
    return [...answer(ctx, urgedAlready(before, await reachedBy(before, ctx))), ...messages];
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
  return [...answer(ctx, urged(planned, goesAt(planned, ctx))), ...messages];
};

/** How many of its messages have arrived, as far as is known by now. */
async function reachedBy({ urged: all }: Urging, { kept }: Context): Promise<number> {
  const rows = await Promise.all(all.map(({ key }) => kept(OUTBOX).get(key)));
  return rows.filter((row) => row?.state === 'sent').length;
}

/** When it goes out; null for at once. */
function goesAt({ due }: PlannedUrging, ctx: Context): Moment | null {
  const { at } = ctx.act;
  const open = nextMomentToDisturb(at, fallingDue(due, ctx), noiseRules(ctx.plan), ctx.calendar);
  return open > at ? open : null;
}

/** The day on which it falls due, where that is today: on that rest day people may be spoken to. */
const fallingDue = (due: PlannedUrging['due'], ctx: Context): string | null =>
  due?.dueOn === todayOf(ctx) ? due.dueOn : null;

/** Its part is known by the urging, so that what is done meanwhile can be looked up when it is sent. */
function messageTo(
  { person, owed }: Addressed,
  { period, due, by, note }: PlannedUrging,
  ctx: Context,
): OutboundMessage {
  const key = urgingKey(person.id, ctx);
  const said = withCard(
    urgingText(nameOf(ctx), owed, period, due, ctx.act.at, by, note),
    urgingCard(nameOf(ctx), owed, period, due, messageNumber(key), by, note),
  );
  const fallsDueOn = fallingDue(due, ctx);
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
