import { z } from 'zod';
import type { Keeper, Kind } from './kept.ts';
import { Moment } from './message.ts';
import { overAt } from './wrong-clock.ts';

/** A name that at most one process holds at a time. */
export const Lease = z.strictObject({
  id: z.string().min(1),
  version: z.int().nonnegative(),
  owner: z.string(),
  until: Moment,
});
export type Lease = z.infer<typeof Lease>;

export const LEASES: Kind<Lease> = { name: 'leases', schema: Lease, indexes: [] };

/** True when `owner` holds the name until `until`: newly, again, or because the last holder's time is over. */
export async function takeLease(
  kept: Keeper,
  name: string,
  owner: string,
  now: Moment,
  until: Moment,
): Promise<boolean> {
  const where = { id: name, or: [{ owner }, ...overAt('until', now, until)] };
  if (await kept(LEASES).claim({ where }, { owner, until })) return true;
  return kept(LEASES).addOnce({ id: name, version: 0, owner, until });
}

/** Lets go of a name, if `owner` is who holds it. */
export async function releaseLease(kept: Keeper, name: string, owner: string): Promise<void> {
  await kept(LEASES).claim({ where: { id: name, owner } }, { until: new Date(0).toISOString() });
}
