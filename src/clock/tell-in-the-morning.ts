import type { TickContext, TickHandler } from '../context.ts';
import { addDays } from '../domain/day.ts';
import type { Moment, OutboundMessage } from '../domain/message.ts';
import { momentIn, shanghaiDay } from '../domain/moment.ts';
import { mayDisturb, noiseRules } from '../domain/noise.ts';
import { saidTogether, type Telling, type Told, toldTogether } from '../domain/occasion.ts';
import { outboxToPerson } from '../domain/outbox.ts';
import { TICK_MARKS } from '../domain/tick-mark.ts';
import { tellingsThroughCovers } from '../ledger/covers.ts';
import type { Morning, Room } from '../room.ts';
import { morningOf, morningTime } from './morning-time.ts';
import { OFTEN_MS } from './often.ts';

export const MORNING = 'morning';

/**
 * At nine o'clock everybody who owes something, or is to know something, gets one message for all of it. A morning that
 * was missed is made up for on the same day; what belonged to earlier days is only listed for the office.
 */
export const tellInTheMorning = (rooms: readonly Room[]): TickHandler => ({
  name: MORNING,
  everyMs: OFTEN_MS,
  dailyAt: morningTime,
  async nextAfter(after, { plan }) {
    const today = morningOf(shanghaiDay(after), plan);
    return today > after ? today : morningOf(addDays(shanghaiDay(after), 1), plan);
  },
  async isDue(now, { plan, calendar, kept }) {
    const day = shanghaiDay(now);
    if (now < morningOf(day, plan)) return false;
    if (!mayDisturb(now, day, noiseRules(plan), calendar)) return false;
    const last = await kept(TICK_MARKS).get(MORNING);
    return !last || last.doneOn < day;
  },
  async run(now, ctx) {
    const day = shanghaiDay(now);
    const last = await ctx.kept(TICK_MARKS).get(MORNING);
    const tellings = await tellingsOn(rooms, { day, last, now, ctx });
    await ctx.post(await notTold(toldTogether(tellings), day, ctx));
    for (const fact of new Set(tellings.flatMap(({ once }) => once ?? [])))
      await mark(fact, now, ctx);
    await mark(MORNING, now, ctx);
  },
});

const mark = (id: string, at: Moment, { kept }: TickContext) =>
  kept(TICK_MARKS).put({ id, version: 0, doneOn: shanghaiDay(at), at });

/** What the rooms have to say to whom, in their order; on a rest day only what falls due on it. */
export async function tellingsOn(
  rooms: readonly Room[],
  morning: Morning,
): Promise<readonly Telling[]> {
  const tellings: Telling[] = [];
  for (const room of rooms) tellings.push(...((await room.morning?.(morning)) ?? []));
  const { day, ctx } = morning;
  const taken = await tellingsThroughCovers(tellings, day, ctx);
  if (ctx.calendar.isWorkday(day)) return taken;
  return taken.filter(({ fallsDueOn }) => fallsDueOn === day);
}

/** A run that died half-way has told some people already, perhaps with a part that is settled since. */
async function notTold(
  messages: readonly Told[],
  day: string,
  { kept }: TickContext,
): Promise<readonly OutboundMessage[]> {
  const fresh: OutboundMessage[] = [];
  for (const told of messages) {
    const rows = await outboxToPerson(kept, told.personId, momentIn(day, '00:00'));
    const isTold = rows.some(
      ({ message, postedAt }) =>
        message.occasion?.kind === MORNING && shanghaiDay(postedAt) === day,
    );
    if (!isTold) fresh.push(messageOf(told, day));
  }
  return fresh;
}

const messageOf = ({ key, personId, parts, fallsDueOn }: Told, day: string): OutboundMessage => ({
  key,
  to: { kind: 'person', personId },
  ...saidTogether(parts),
  class: null,
  occasion: { kind: MORNING, fallsDueOn, until: day, parts: [...parts] },
});
