import { NOTHING_KNOWN } from '../../src/desk/nothing-known.ts';
import type { Situation } from '../../src/desk/recognize.ts';

/** Somebody unknown writes on 20 May 2020, was asked nothing, and nothing waits for them. */
export const SITUATION: Situation = { ...NOTHING_KNOWN, today: '2020-05-20' };
