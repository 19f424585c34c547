import { z } from 'zod';
import { Enclosure } from './enclosure.ts';
import type { Keeper, Kind } from './kept.ts';
import { Moment } from './message.ts';

/** What lets one person open one thing below the public address for a while. Only a hash of it is kept. */
export const Ticket = z.strictObject({
  /** The sha256 of what stands in the link. */
  id: z.string().min(1),
  version: z.int().nonnegative(),
  personId: z.string().min(1),
  /** The file that it opens; null for the board. */
  enclosure: Enclosure.nullable(),
  until: Moment,
});
export type Ticket = z.infer<typeof Ticket>;

export const TICKETS: Kind<Ticket> = {
  name: 'tickets',
  schema: Ticket,
  indexes: [{ paths: ['until'] }, { paths: ['personId', 'until', 'id'] }],
};

const MOST_AT_ONCE = 500;

/** What one person may open, the oldest first. */
export const ticketsOf = (kept: Keeper, personId: string): Promise<readonly Ticket[]> =>
  kept(TICKETS).find({ where: { personId }, sort: ['until', 'id'], limit: MOST_AT_ONCE });

/** Takes away the tickets that were good until before a moment. */
export async function voidTickets(kept: Keeper, before: Moment): Promise<void> {
  const where = { until: { lt: before } };
  const over = await kept(TICKETS).find({ where, sort: ['until', 'id'], limit: MOST_AT_ONCE });
  for (const { id } of over) await kept(TICKETS).remove(id);
}
