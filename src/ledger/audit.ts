import { createHash } from 'node:crypto';
import { z } from 'zod';
import { Intent } from '../domain/intent.ts';
import type { Keeper, Kind } from '../domain/kept.ts';
import { Moment } from '../domain/message.ts';
import { later } from '../domain/moment.ts';
import { Role } from '../domain/person.ts';

/** What somebody did that changed something. None is ever changed or removed: each names the one before by its hash. */
export const Deed = z.strictObject({
  /** Its place in the chain, from 0000000001. */
  id: z.string().min(1),
  version: z.int().nonnegative(),
  /** The inbox row that caused it, and the kind of what was done: a step repeated after a crash is noted once. */
  fact: z.string().min(1),
  cause: z.string().min(1),
  at: Moment,
  by: z.string().min(1),
  byName: z.string(),
  /** The roles in which the person may do it; empty for what everybody may. */
  as: z.array(Role),
  intent: Intent,
  /** In a few words, for people. */
  what: z.string().min(1),
  /** The hash of the deed before; empty for the first. */
  previous: z.string(),
  hash: z.string().min(1),
});
export type Deed = z.infer<typeof Deed>;

export const DEEDS: Kind<Deed> = {
  name: 'deeds',
  schema: Deed,
  indexes: [{ paths: ['fact'], unique: true }],
};

type Told = Omit<Deed, 'id' | 'version' | 'previous' | 'hash'>;

/** Enough for as many as may add at one time. */
const MAX_ROUNDS = 100;

/** Adds a deed to the end of the chain, once. */
export async function noteDeed(kept: Keeper, told: Told): Promise<void> {
  for (let round = 1; round <= MAX_ROUNDS; round += 1) {
    const [known] = await kept(DEEDS).find({ where: { fact: told.fact }, limit: 1 });
    if (known) return;
    const [last] = await newestDeeds(kept, 1);
    const id = String(Number(last?.id ?? 0) + 1).padStart(10, '0');
    const linked = { ...told, id, version: 0, previous: last?.hash ?? '' };
    if (await kept(DEEDS).addOnce({ ...linked, hash: hashOf(linked) })) return;
  }
  throw new Error(`The deed ${told.fact} found no place in the chain`);
}

export const newestDeeds = (kept: Keeper, limit: number): Promise<readonly Deed[]> =>
  kept(DEEDS).find({ where: {}, sort: ['-id'], limit });

/** So many deeds of all people are looked through for the last of one person. */
const DEEDS_BACK = 40;
const A_DAY_MS = 24 * 60 * 60_000;

/** What a person did last within a day before a moment, by any message but one; null for nothing. */
export async function lastDeedOf(
  person: string,
  at: Moment,
  kept: Keeper,
  besides: string | null = null,
): Promise<Deed | null> {
  const since = later(at, -A_DAY_MS);
  const newest = await newestDeeds(kept, DEEDS_BACK);
  const isMeant = (deed: Deed) => deed.by === person && deed.at >= since && deed.cause !== besides;
  return newest.find(isMeant) ?? null;
}

/** A chain as it was looked at: how long, what the last link is, and the first that does not fit; null for none. */
export interface Looked {
  readonly count: number;
  readonly last: string | null;
  readonly broken: { readonly id: string; readonly why: 'changed' | 'missing' } | null;
}

/** Looks at every link. `deeds` come in the order of their ids. */
export function lookAtChain(deeds: readonly Deed[]): Looked {
  const place = deeds.findIndex((deed, at) => whyBroken(deed, at, deeds) !== null);
  const first = deeds[place];
  const why = first && whyBroken(first, place, deeds);
  return {
    count: deeds.length,
    last: deeds.at(-1)?.hash ?? null,
    broken: first && why ? { id: first.id, why } : null,
  };
}

function whyBroken(deed: Deed, at: number, deeds: readonly Deed[]): 'changed' | 'missing' | null {
  const { hash, ...rest } = deed;
  if (Number(deed.id) !== at + 1 || deed.previous !== (deeds[at - 1]?.hash ?? '')) return 'missing';
  return hash === hashOf(rest) ? null : 'changed';
}

const hashOf = (linked: Omit<Deed, 'hash'>): string =>
  createHash('sha256')
    .update(JSON.stringify(inOrder(linked)))
    .digest('hex');

/** With the names of its fields in one order, whichever store gave it back. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .filter(([, one]) => one !== undefined)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, one]) => [name, inOrder(one)]);
}
