import type { Moment } from '../../domain/message.ts';
import { clearlyAfter } from '../../domain/wrong-clock.ts';
import type { Filter } from '../collection.ts';

/**
 * The alternatives that find a lease which is over, or was taken under a clock that was ahead: taken now, it would hold
 * until `untilNow`.
 */
export const overAt = (path: string, now: Moment, untilNow: Moment): readonly Filter[] => [
  { [path]: { lte: now } },
  { [path]: { gt: clearlyAfter(untilNow) } },
];
