import { z } from 'zod';
import type { Act } from './act.ts';
import type { Kind } from './kept.ts';
import { Moment } from './message.ts';
import { shortNumber } from './short-number.ts';

/** 签收: a person says that a message of the clerk has reached them. */
export const Signing = z.strictObject({
  /** The key of the message. */
  id: z.string().min(1),
  version: z.int().nonnegative(),
  personId: z.string().min(1),
  signedAt: Moment,
  /** The inbox row that signed it. */
  cause: z.string(),
});
export type Signing = z.infer<typeof Signing>;

/** Kept under the key of the message: the first signature stands. */
export const SIGNINGS: Kind<Signing> = { name: 'signings', schema: Signing, indexes: [] };

/** By which 签收482193 names the message with this key. */
export const messageNumber = (key: string): number => shortNumber(key, 6);

export const sign = (key: string, act: Act): Signing => ({
  id: key,
  version: 0,
  personId: act.by,
  signedAt: act.at,
  cause: act.cause,
});
