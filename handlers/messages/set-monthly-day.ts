import { answer, type Handler } from '../../src/context.ts';
import { monthOf } from '../../src/domain/period.ts';
import { MONTHLY_DAY, set } from '../../src/domain/setting.ts';
import { monthlyDaySet } from '../../src/wording/reports.ts';
import { dueIn, todayOf } from '../ledger.ts';
import { putSetting } from '../settings.ts';

/** 设置月报日 25日: 附件2 三 says 每月定期 and no day, so the office names it, from the running month on. */
export const setMonthlyDay: Handler<'set-monthly-day'> = async ({ day }, ctx) => {
  const from = monthOf(todayOf(ctx));
  await putSetting(
    MONTHLY_DAY,
    (kept, name) => set(kept, MONTHLY_DAY, day, from, name, ctx.act),
    ctx,
  );
  return answer(ctx, monthlyDaySet(day, from, await dueIn(from, ctx)));
};
