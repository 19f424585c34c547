import { z } from 'zod';
import type { Keeper, Kind } from './kept.ts';

/** A document that is not in the shape of this version, taken out of the way of the others, with all that it holds. */
export const SetAside = z.strictObject({
  /** The name of its kind, a colon, its id. */
  id: z.string(),
  version: z.int(),
  kind: z.string(),
  /** All of it, as JSON. */
  document: z.string(),
  /** The version of the shapes in which it was written, where that is still readable. */
  shape: z.int().nullable(),
  /** What does not fit. */
  why: z.string(),
  isTold: z.boolean(),
});
export type SetAside = z.infer<typeof SetAside>;

export const SET_ASIDE: Kind<SetAside> = { name: 'setAside', schema: SetAside, indexes: [] };

/** Those of which nobody has heard yet. */
export const untoldAside = (kept: Keeper): Promise<readonly SetAside[]> =>
  kept(SET_ASIDE).find({ where: { isTold: false }, sort: ['id'] });
