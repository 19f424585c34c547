import { z } from 'zod';
import type { Keeper, Kind, Query } from './kept.ts';
import { Moment, OutboundMessage } from './message.ts';
import { overAt } from './wrong-clock.ts';

/** One message that the bot owes somebody. */
export const OutboxRow = z.strictObject({
  /** The message's key. */
  id: z.string().min(1),
  version: z.int().nonnegative(),
  message: OutboundMessage,
  /**
   * `unknown`: handed to a platform that did not say whether it took it; never resent blindly. `settled`: not sent, for
   * what it asked was done meanwhile, or its words were said and there was no way to show buttons below them. `stale`: not sent, for its day was over.
   */
  state: z.enum(['waiting', 'sending', 'sent', 'unknown', 'failed', 'settled', 'stale']),
  tries: z.int().nonnegative(),
  /** Not before this moment. */
  runAt: Moment,
  postedAt: Moment,
  leaseOwner: z.string().nullable(),
  leaseUntil: Moment.nullable(),
  /** The route that took it: wecom-bot:response_url. */
  route: z.string().nullable(),
  /** Where a long text goes in several pieces: by which route, and how many of them have gone. */
  underWay: z.strictObject({ route: z.string(), parts: z.int().positive() }).optional(),
  /** Why it failed: the platform's no, its no to whom it was for, or eight tries without an answer. */
  why: z.enum(['refused', 'unreachable', 'in-vain']).optional(),
  /** When the office was told that it has failed. */
  toldAt: Moment.optional(),
  /** The inbox row with which the office had an `unknown` message sent again, or said that it arrived. */
  settledBy: z.string().optional(),
});
export type OutboxRow = z.infer<typeof OutboxRow>;

export const OUTBOX: Kind<OutboxRow> = {
  name: 'outbox',
  schema: OutboxRow,
  indexes: [
    { paths: ['state', 'runAt', 'postedAt', 'id'] },
    { paths: ['message.to.personId', 'runAt'] },
  ],
};

const OLDEST_FIRST = ['runAt', 'postedAt', 'id'];

/** Keeps the rows whose key is new and gives back how many that were. */
export async function postRows(kept: Keeper, rows: readonly OutboxRow[]): Promise<number> {
  const added = await Promise.all(rows.map((row) => kept(OUTBOX).addOnce(row)));
  return added.filter(Boolean).length;
}

/** Takes one row that is due and that nobody is sending, oldest first; it becomes `sending`. */
export async function claimDue(
  kept: Keeper,
  leaseOwner: string,
  now: Moment,
  leaseUntil: Moment,
): Promise<OutboxRow | null> {
  const change = { state: 'sending', leaseOwner, leaseUntil } as const;
  const left = await kept(OUTBOX).claim(leftAt(now, leaseUntil), change);
  return left ?? kept(OUTBOX).claim(dueAt(now), change);
}

/** Their sender's time is over: the process that took them has died. */
const leftAt = (now: Moment, until: Moment): Query => ({
  where: { state: 'sending', or: overAt('leaseUntil', now, until) },
  sort: OLDEST_FIRST,
});

const dueAt = (now: Moment): Query => ({
  where: { state: 'waiting', runAt: { lte: now } },
  sort: OLDEST_FIRST,
});

/** What was or is to be sent to a person not before `since`, in order. */
export const outboxToPerson = (
  kept: Keeper,
  personId: string,
  since: Moment,
): Promise<readonly OutboxRow[]> =>
  kept(OUTBOX).find({
    where: { 'message.to.personId': personId, runAt: { gte: since } },
    sort: OLDEST_FIRST,
  });

/** Up to `limit` rows in that state, the earliest due first. */
export const outboxInState = (
  kept: Keeper,
  state: OutboxRow['state'],
  limit: number,
): Promise<readonly OutboxRow[]> =>
  kept(OUTBOX).find({ where: { state }, sort: OLDEST_FIRST, limit });

/** Up to `limit` rows that have failed and of which nobody was told, the latest first. */
export async function untoldFailures(kept: Keeper, limit: number): Promise<readonly OutboxRow[]> {
  const rows = await kept(OUTBOX).find({
    where: { state: 'failed' },
    sort: ['-runAt', '-postedAt', '-id'],
    limit,
  });
  return rows.filter(({ toldAt }) => toldAt === undefined);
}

/** All but those that are being sent. */
const NOT_SENDING = ['waiting', 'sent', 'unknown', 'failed', 'settled', 'stale'] as const;

/** What was posted after a moment, to go later than it, and is not being sent; the earliest due first. */
export const outboxPostedAfter = (
  kept: Keeper,
  moment: Moment,
  limit: number,
): Promise<readonly OutboxRow[]> =>
  kept(OUTBOX).find({
    where: { state: { in: NOT_SENDING }, runAt: { gt: moment }, postedAt: { gt: moment } },
    sort: OLDEST_FIRST,
    limit,
  });

/** Everything that was ever posted, in the order of posting. */
export const outboxInOrder = (kept: Keeper): Promise<readonly OutboxRow[]> =>
  kept(OUTBOX).find({ where: {}, sort: ['postedAt', 'id'] });

const MAX_TRIES = 8;
const FIRST_PAUSE_MS = 2_000;
const FIRST_LONG_PAUSE_MS = 60_000;
const LONGEST_PAUSE_MS = 60 * 60_000;

/** A message as it is put in the outbox at a moment. */
export const rowOf = (message: OutboundMessage, at: Moment): OutboxRow => ({
  id: message.key,
  version: 0,
  message,
  state: 'waiting',
  tries: 0,
  runAt: at,
  postedAt: at,
  leaseOwner: null,
  leaseUntil: null,
  route: null,
});

/** Back in the outbox, for nobody to take before `runAt`. */
export const waiting = (row: OutboxRow, runAt: Moment): OutboxRow => ({
  ...row,
  state: 'waiting',
  runAt,
  route: null,
  leaseOwner: null,
  leaseUntil: null,
});

/** Done with, on the route that had it last. */
export const ended = (
  row: OutboxRow,
  state: 'sent' | 'unknown' | 'failed' | 'settled',
): OutboxRow => ({
  ...row,
  state,
  leaseOwner: null,
  leaseUntil: null,
});

/** Not sent, and not to be sent again by itself. */
export const failed = (row: OutboxRow, why: NonNullable<OutboxRow['why']>): OutboxRow => ({
  ...ended(row, 'failed'),
  why,
});

/** To be tried again at `runAt`, or given up after the eighth time: unknown where a part of it has gone. */
export function triedInVain(row: OutboxRow, runAt: Moment): OutboxRow {
  const tries = row.tries + 1;
  if (!isLastTry(row)) return { ...waiting(row, runAt), tries };
  return row.underWay ? { ...ended(row, 'unknown'), tries } : { ...failed(row, 'in-vain'), tries };
}

/** Whether it is given up if it goes in vain once more. */
export const isLastTry = ({ tries }: OutboxRow): boolean => tries + 1 >= MAX_TRIES;

/** 2, 4, 8 … seconds, or minutes 1, 2, 4 … where the platform wants to be left alone; up to an hour. */
export function pauseAfter(tries: number, delivery: 'busy' | 'later'): number {
  const first = delivery === 'later' ? FIRST_LONG_PAUSE_MS : FIRST_PAUSE_MS;
  return Math.min(first * 2 ** tries, LONGEST_PAUSE_MS);
}
