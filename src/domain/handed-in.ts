import { z } from 'zod';
import type { Kind } from './kept.ts';
import { Quarter } from './period.ts';

/** Who did it, when, because of which message. */
const done = {
  by: z.string().min(1),
  byName: z.string(),
  at: z.iso.datetime({ precision: 3 }),
  cause: z.string().min(1),
};

/** What a group handed in to the office: its forms (填报表), or its 汇总表 of a quarter. */
export const HandedIn = z.strictObject({
  /** `forms:4`, `2020-Q2:4`. */
  id: z.string().min(1),
  version: z.int().nonnegative(),
  group: z.int().positive(),
  /** Null for the forms of the year. */
  quarter: Quarter.nullable(),
  handed: z.array(z.strictObject(done)),
  returned: z.array(z.strictObject({ reason: z.string().min(1), ...done })),
});
export type HandedIn = z.infer<typeof HandedIn>;

export const HANDED_IN: Kind<HandedIn> = { name: 'handedIn', schema: HandedIn, indexes: [] };

/** Handed in, and not given back since. */
export const isWithOffice = (one: HandedIn | null | undefined): boolean =>
  one != null && (one.handed.at(-1)?.at ?? '') > (one.returned.at(-1)?.at ?? '');
