import type { Moment, OutboundMessage } from './message.ts';
import type { OutboxRow } from './rows.ts';

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

/** To be tried again at `runAt`, or given up after the eighth time: unknown where a part of it has gone. */
export function triedInVain(row: OutboxRow, runAt: Moment): OutboxRow {
  const tries = row.tries + 1;
  if (tries < MAX_TRIES) return { ...waiting(row, runAt), tries };
  return { ...ended(row, row.underWay ? 'unknown' : 'failed'), tries };
}

/** 2, 4, 8 … seconds, or minutes 1, 2, 4 … where the platform wants to be left alone; up to an hour. */
export function pauseAfter(tries: number, delivery: 'busy' | 'later'): number {
  const first = delivery === 'later' ? FIRST_LONG_PAUSE_MS : FIRST_PAUSE_MS;
  return Math.min(first * 2 ** tries, LONGEST_PAUSE_MS);
}
