import { z } from 'zod';
import { CalendarDay } from './calendar-day.ts';
import type { Keeper, Kind } from './kept.ts';
import { Moment } from './message.ts';

/** How far a tick has come, and what is told only once: what stands here is not done again. */
export const TickMark = z.strictObject({
  /** The tick's name, or the fact that was told. */
  id: z.string().min(1),
  version: z.int().nonnegative(),
  /** The last day that it was done for. */
  doneOn: CalendarDay,
  at: Moment,
});
export type TickMark = z.infer<typeof TickMark>;

export const TICK_MARKS: Kind<TickMark> = { name: 'tickMarks', schema: TickMark, indexes: [] };

/** The marks of what is done for a later day than `day`. */
export const marksAfter = (kept: Keeper, day: string): Promise<readonly TickMark[]> =>
  kept(TICK_MARKS).find({ where: { doneOn: { gt: day } }, sort: ['id'] });
