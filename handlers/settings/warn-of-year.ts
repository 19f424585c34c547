import type { TickContext } from '../../src/context.ts';
import { addMonths } from '../../src/domain/day.ts';
import type { Telling } from '../../src/domain/occasion.ts';
import { TICK_MARKS } from '../../src/domain/tick-mark.ts';
import { yearsInDoubt } from '../../src/domain/workdays.ts';
import { officePeople } from '../../src/people/office-people.ts';
import { yearWithoutHolidays } from '../../src/wording/nudges.ts';

/** So far ahead the days of the ladders are reckoned. */
const MONTHS_AHEAD = 2;

/** A year whose holidays nobody has entered makes due days wrong: the office hears of each once, in time. */
export async function warnOfYear(day: string, ctx: TickContext): Promise<readonly Telling[]> {
  const office = await officePeople(ctx);
  const tellings: Telling[] = [];
  for (const year of yearsInDoubt(ctx.calendar, day, addMonths(day, MONTHS_AHEAD))) {
    const fact = `year-without-holidays:${year}`;
    if (await ctx.kept(TICK_MARKS).get(fact)) continue;
    tellings.push(
      ...office.map(({ id }) => ({
        kind: 'question' as const,
        key: `${fact}:${id}`,
        personId: id,
        text: yearWithoutHolidays(year),
        fallsDueOn: null,
        once: fact,
      })),
    );
  }
  return tellings;
}
