import type { TickContext } from '../context.ts';
import type { Moment } from '../domain/message.ts';
import { shanghaiDay } from '../domain/moment.ts';
import { nextMomentToDisturb, noiseRules } from '../domain/noise.ts';

/** The day on which what was laid on a desk at a moment reached it: what comes in the quiet hours or on a rest day, the next workday. */
export const reachedOn = (at: Moment, { plan, calendar }: TickContext): string =>
  shanghaiDay(nextMomentToDisturb(at, null, noiseRules(plan), calendar));
