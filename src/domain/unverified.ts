import type { Act } from './act.ts';
import { ended, type OutboxRow, waiting } from './outbox.ts';
import { shortNumber } from './short-number.ts';

/** The four digits by which the office names a message 待核实. */
export const unverifiedNumber = ({ id }: OutboxRow): number => shortNumber(id, 4);

/** The message with that number; of two that share it the one that stands first. */
export const unverifiedUnder = (
  number: number,
  rows: readonly OutboxRow[],
): OutboxRow | undefined => rows.find((row) => unverifiedNumber(row) === number);

/** 重发: back in the outbox, whole, under its own key: whatever was signed or owed under it holds. */
export function sentAgain(row: OutboxRow, { cause, at }: Act): OutboxRow {
  const { underWay: _, why: __, toldAt: ___, ...whole } = row;
  return { ...waiting(whole, at), tries: 0, settledBy: cause };
}

/** 已送达: somebody has asked, and it is there. */
export const arrived = (row: OutboxRow, { cause }: Act): OutboxRow => ({
  ...ended(row, 'sent'),
  settledBy: cause,
});

/** Why the office says no to it. */
export type UnverifiedReason = { readonly kind: 'no-such-unverified'; readonly number: number };
