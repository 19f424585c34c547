import type { TickContext } from '../context.ts';
import { addDays } from '../domain/day.ts';
import type { Moment } from '../domain/message.ts';
import { momentIn, shanghaiDay } from '../domain/moment.ts';
import { mayHaveAnother, nextMomentToDisturb, noiseRules } from '../domain/noise.ts';
import { isCounted, type Occasion, type Part, saidTogether } from '../domain/occasion.ts';
import { type OutboxRow, outboxToPerson } from '../domain/outbox.ts';
import { wentUnasked } from '../domain/sent.ts';
import type { House } from '../room.ts';

type TickSources = Omit<TickContext, 'post'>;

/**
 * A message that nobody asked for, looked at once more at the moment of sending. It waits for an hour and a day on which
 * people may be spoken to, loses what was done meanwhile, and is not sent at all when nothing is left or its day is over.
 */
export async function beforeSending(
  row: OutboxRow,
  now: Moment,
  house: House,
  ctx: TickSources,
): Promise<OutboxRow> {
  const occasion = row.message.occasion && onDay(row.message.occasion, shanghaiDay(now));
  if (!occasion) return row;
  if (occasion.parts.length === 0) return { ...givenUp(row, 'stale'), runAt: now };
  const at = await mayGoAt(row, occasion, now, ctx);
  if (at > now) return { ...givenUp(row, 'waiting'), runAt: at };
  const parts = await stillTrue(row, occasion, now, house, ctx);
  if (parts.length === 0) return givenUp(row, 'settled');
  const { card: _, ...message } = row.message;
  return {
    ...row,
    message: { ...message, ...saidTogether(parts), occasion: { ...occasion, parts: [...parts] } },
  };
}

/** What is left of it on a day: when its own day is over, only the questions. */
function onDay(occasion: Occasion, day: string): Occasion {
  if (occasion.until === null || day <= occasion.until) return occasion;
  return {
    ...occasion,
    until: null,
    parts: occasion.parts.filter(({ kind }) => kind === 'question'),
  };
}

const givenUp = (row: OutboxRow, state: 'stale' | 'settled' | 'waiting'): OutboxRow => ({
  ...row,
  state,
  leaseOwner: null,
  leaseUntil: null,
});

/** Never in the quiet hours, on a rest day only about what falls due on it, never a third one on a day. */
async function mayGoAt(
  { id, message }: OutboxRow,
  occasion: Occasion,
  now: Moment,
  { plan, calendar, kept }: TickSources,
): Promise<Moment> {
  const { fallsDueOn } = occasion;
  const rules = noiseRules(plan);
  const open = nextMomentToDisturb(now, fallsDueOn, rules, calendar);
  if (open > now || !isCounted(occasion) || message.to.kind !== 'person') return open;
  const today = momentIn(shanghaiDay(now), '00:00');
  const sent = (await outboxToPerson(kept, message.to.personId, today)).filter(
    (row) => row.id !== id && wentUnasked(row) && row.runAt <= now,
  );
  if (mayHaveAnother(sent.length, rules)) return now;
  const tomorrow = momentIn(addDays(shanghaiDay(now), 1), '00:00');
  return nextMomentToDisturb(tomorrow, fallsDueOn, rules, calendar);
}

/** Its parts as their rooms see them now; whatever no room looks at stays as it is. */
async function stillTrue(
  row: OutboxRow,
  { kind, parts }: Occasion,
  now: Moment,
  house: House,
  ctx: TickSources,
): Promise<readonly Part[]> {
  const left = await Promise.all(
    parts.map(async (part) => {
      const look = house.stillTrue.get(kind) ?? house.stillTrue.get(part.kind);
      return look ? look(row, part, ctx, now) : part;
    }),
  );
  return left.filter((part) => part !== null);
}
