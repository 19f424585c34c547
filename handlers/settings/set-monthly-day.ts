import { answer, type Context, type Handler } from '../../src/context.ts';
import { addDays } from '../../src/domain/day.ts';
import { dueOf } from '../../src/domain/dues.ts';
import { planFor } from '../../src/domain/parameters.ts';
import { monthOf, nextPeriod, type Period, previousPeriod } from '../../src/domain/period.ts';
import { MONTHLY_DAY, SETTINGS, set, UNSET, valueFor } from '../../src/domain/setting.ts';
import { dueIn, todayOf } from '../../src/ledger/ledger.ts';
import { putSetting } from '../../src/ledger/put-setting.ts';
import type { SetMonthlyDay } from './intents.ts';
import { monthlyDaySet } from './wording/settings.ts';

/**
 * 设置月报日 25日: 附件2 三 says 每月定期 and no day, so the office names it. It holds from the first month that is due by it in
 * some days; where a day held already, from the month after, for nobody is judged by a rule that came later. What would
 * fall due at once is shown first, and holds from the month after.
 */
export const setMonthlyDay: Handler<SetMonthlyDay> = async (intent, ctx) => {
  const { day } = intent;
  const { from: first, isAtShortNotice } = await firstMonth(day, ctx);
  if (intent.from === undefined && isAtShortNotice) {
    return ctx.perform({ kind: 'keep-draft', proposal: intent });
  }
  const from = intent.from ?? first;
  await putSetting(
    MONTHLY_DAY,
    (before, name) => set(before, MONTHLY_DAY, day, from, name, ctx.act),
    ctx,
  );
  return answer(ctx, monthlyDaySet(day, from, await dueIn(from, ctx)));
};

/** The month from which a day would hold if it were set now, and whether an earlier one is passed over as too near. */
export async function firstMonth(
  day: number,
  ctx: Context,
): Promise<{ readonly from: Period; readonly isAtShortNotice: boolean }> {
  const kept = await ctx.kept(SETTINGS).get(MONTHLY_DAY);
  const made = kept?.values.find((one) => one.cause === ctx.act.cause);
  if (made) return { from: made.from, isAtShortNotice: false };
  const month = monthOf(todayOf(ctx));
  const months = [previousPeriod(month), month];
  const ahead = firstMonthOpen(day, ctx);
  const held = valueFor(kept, ahead);
  const first = held === null || held === UNSET ? ahead : nextPeriod(ahead);
  const noticed = months.find((one) => isAhead(one, day, NOTICE_DAYS, ctx)) ?? nextPeriod(month);
  const isAtShortNotice = first < noticed;
  return { from: isAtShortNotice ? noticed : first, isAtShortNotice };
}

/** The first month of which a day has not come yet. */
export function firstMonthOpen(day: number, ctx: Context): Period {
  const month = monthOf(todayOf(ctx));
  return (
    [previousPeriod(month), month].find((one) => isAhead(one, day, 0, ctx)) ?? nextPeriod(month)
  );
}

/** So many days at least lie between the setting and the first day by which it is judged. */
const NOTICE_DAYS = 3;

function isAhead(month: Period, day: number, days: number, ctx: Context): boolean {
  const proposed = set(null, MONTHLY_DAY, day, month, '', ctx.act);
  const due = dueOf(planFor(ctx.plan, [proposed], month), month, ctx.calendar);
  return due !== null && due.dueOn >= addDays(todayOf(ctx), days);
}
