import { addDays } from './day.ts';
import type { Filter } from './kept.ts';
import type { Moment } from './message.ts';
import { later, shanghaiDay } from './moment.ts';
import type { OutboxRow } from './outbox.ts';
import type { TickMark } from './tick-mark.ts';

/** The clocks of two machines differ by less. */
const DIFFERENCE_MS = 60_000;

/** What is later than this was later in truth, or was written under a clock that was ahead. */
export const clearlyAfter = (moment: Moment): Moment => later(moment, DIFFERENCE_MS);

/** Whether a lease is over, or was taken under a clock that was ahead: taken now, it would hold until `untilNow`. */
export const isLeaseOver = (until: Moment | null, now: Moment, untilNow: Moment): boolean =>
  until === null || until <= now || until > clearlyAfter(untilNow);

/**
 * The alternatives that find a lease which is over, or was taken under a clock that was ahead: taken now, it would hold
 * until `untilNow`.
 */
export const overAt = (path: string, now: Moment, untilNow: Moment): readonly Filter[] => [
  { [path]: { lte: now } },
  { [path]: { gt: clearlyAfter(untilNow) } },
];

/** How far a daily tick has come that is marked as done for a day still to come: up to yesterday, as far as anybody knows. */
export const markPutRight = (mark: TickMark, now: Moment): TickMark => ({
  ...mark,
  doneOn: addDays(shanghaiDay(now), -1),
  at: now,
});

/**
 * A message that was posted under a clock that was ahead, as it stands in the outbox from now on; null for one that is
 * not to be sent. What was for a day still to come gives its key back, so that the message can be posted on that day.
 */
export function rowPutRight(row: OutboxRow, now: Moment): OutboxRow | null {
  const { id, state, postedAt, message } = row;
  const { occasion } = message;
  const right = { ...row, runAt: now, postedAt: now };
  if (!occasion || (occasion.until ?? '') <= shanghaiDay(now)) return right;
  if (state !== 'sent' && state !== 'unknown') return null;
  return {
    ...right,
    id: `${id}@${postedAt}`,
    version: 0,
    message: { ...message, occasion: { ...occasion, kind: 'notice' } },
  };
}
