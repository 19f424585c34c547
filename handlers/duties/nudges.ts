import type { TickContext } from '../../src/context.ts';
import type { Telling } from '../../src/domain/occasion.ts';
import { TICK_MARKS } from '../../src/domain/tick-mark.ts';
import { previousWorkday } from '../../src/domain/workdays.ts';
import { hearersOf, seatingOn } from '../../src/ledger/seats.ts';
import { ACTIVITIES } from './record.ts';
import { activityTomorrow } from './wording/duties.ts';

/** 领导活动: the accompanying units hear of it once more on the morning of the workday before. */
export async function activityNudges(day: string, ctx: TickContext): Promise<readonly Telling[]> {
  const seating = await seatingOn(day, ctx);
  const tellings: Telling[] = [];
  for (const activity of await ctx.kept(ACTIVITIES).all()) {
    if (activity.cancelled !== null || previousWorkday(ctx.calendar, activity.day) !== day)
      continue;
    const fact = `activity:${activity.id}:${activity.day}:tomorrow`;
    if (await ctx.kept(TICK_MARKS).get(fact)) continue;
    const seats = activity.units.map((unit) => ({ kind: 'unit' as const, unit }));
    for (const { id } of hearersOf(seats, seating)) {
      const text = activityTomorrow(activity);
      const key = `${fact}:${id}`;
      tellings.push({ kind: 'news', key, personId: id, text, fallsDueOn: null, once: fact });
    }
  }
  return tellings;
}
