import { answer, type Context, type Handler } from '../../src/context.ts';
import { dueOf } from '../../src/domain/dues.ts';
import { planFor } from '../../src/domain/parameters.ts';
import { monthOf, nextPeriod, type Period, previousPeriod } from '../../src/domain/period.ts';
import { MONTHLY_DAY, SETTINGS, type Setting, set, valueFor } from '../../src/domain/setting.ts';
import { dueIn, todayOf } from '../../src/ledger/ledger.ts';
import { putSetting } from './change-setting.ts';
import type { SetMonthlyDay } from './intents.ts';
import { monthlyDaySet } from './wording/settings.ts';

/**
 * 设置月报日 25日: 附件2 三 says 每月定期 and no day, so the office names it. It holds from the first month that is not yet
 * due by it; where a day held already, from the month after, for nobody is judged by a rule that came later.
 */
export const setMonthlyDay: Handler<SetMonthlyDay> = async ({ day }, ctx) => {
  const kept = await ctx.kept(SETTINGS).get(MONTHLY_DAY);
  const from = firstMonth(day, kept, ctx);
  await putSetting(
    MONTHLY_DAY,
    (before, name) => set(before, MONTHLY_DAY, day, from, name, ctx.act),
    ctx,
  );
  return answer(ctx, monthlyDaySet(day, from, await dueIn(from, ctx)));
};

function firstMonth(day: number, kept: Setting | null, ctx: Context): Period {
  const made = kept?.values.find((one) => one.cause === ctx.act.cause);
  if (made) return made.from;
  const month = monthOf(todayOf(ctx));
  const ahead = [previousPeriod(month), month].find((one) => isAhead(one, day, ctx));
  const first = ahead ?? nextPeriod(month);
  return valueFor(kept, first) === null ? first : nextPeriod(first);
}

function isAhead(month: Period, day: number, ctx: Context): boolean {
  const proposed = set(null, MONTHLY_DAY, day, month, '', ctx.act);
  const due = dueOf(planFor(ctx.plan, [proposed], month), month, ctx.calendar);
  return due !== null && due.dueOn >= todayOf(ctx);
}
