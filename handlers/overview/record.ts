import { z } from 'zod';
import type { Act } from '../../src/domain/act.ts';
import type { Keeper, Kind } from '../../src/domain/kept.ts';
import { Moment } from '../../src/domain/message.ts';
import { Period } from '../../src/domain/period.ts';

/** Whose reports of a period are awaited: all of the units, of one unit or one working group, or those of the groups to the office. */
export const Awaited = z.strictObject({
  of: z.enum(['units', 'groups']),
  period: Period,
  unit: z.string().min(1).nullable(),
  group: z.int().nullable(),
});
export type Awaited = z.infer<typeof Awaited>;

/** 收齐了叫我一声: somebody wants to hear, once, when the last of them has come. */
export const AllInWish = Awaited.extend({
  /** Whose it is and what is awaited: wished twice it is one wish. */
  id: z.string().min(1),
  version: z.int().nonnegative(),
  personId: z.string().min(1),
  askedAt: Moment,
  state: z.enum(['waiting', 'done', 'dropped']),
});
export type AllInWish = z.infer<typeof AllInWish>;

export const ALL_IN_WISHES: Kind<AllInWish> = {
  name: 'wishes',
  schema: AllInWish,
  indexes: [{ paths: ['state', 'askedAt', 'id'] }],
};

/** Those that wait, the earliest first. */
export const wishesWaiting = (kept: Keeper, limit: number): Promise<readonly AllInWish[]> =>
  kept(ALL_IN_WISHES).find({ where: { state: 'waiting' }, sort: ['askedAt', 'id'], limit });

export const wish = (awaited: Awaited, { by, at }: Act): AllInWish => ({
  ...awaited,
  id: [by, awaited.of, awaited.period, awaited.unit ?? awaited.group ?? 'all'].join(':'),
  version: 0,
  personId: by,
  askedAt: at,
  state: 'waiting',
});
