import type { TickContext } from '../../src/context.ts';
import type { Telling } from '../../src/domain/occasion.ts';
import { parameterValue } from '../../src/domain/parameters.ts';
import { MONTHLY_DAY, SETTINGS } from '../../src/domain/setting.ts';
import { TICK_MARKS } from '../../src/domain/tick-mark.ts';
import { officePeople } from '../../src/people/office-people.ts';
import { monthlyDayUnset } from '../../src/wording/nudges.ts';

const FACT = 'monthly-day-unset';

/** 每月定期 (附件2 三) has no day as long as the office sets none: it is asked once, in the plan's year. */
export async function askOfficeMonthlyDay(
  day: string,
  ctx: TickContext,
): Promise<readonly Telling[]> {
  if (day < ctx.plan.document.issuedOn || Number(day.slice(0, 4)) > ctx.plan.year) return [];
  const isSet =
    parameterValue(ctx.plan, MONTHLY_DAY) ?? (await ctx.kept(SETTINGS).get(MONTHLY_DAY));
  if (isSet !== null || (await ctx.kept(TICK_MARKS).get(FACT))) return [];
  return (await officePeople(ctx)).map(({ id }) => ({
    kind: 'question',
    key: `${FACT}:${id}`,
    personId: id,
    text: monthlyDayUnset(),
    fallsDueOn: null,
    once: FACT,
  }));
}
