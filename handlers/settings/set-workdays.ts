import { answer, type Handler } from '../../src/context.ts';
import { monthOf } from '../../src/domain/period.ts';
import { set, WORK_CALENDAR } from '../../src/domain/setting.ts';
import { tableOf, withDays } from '../../src/domain/work-table.ts';
import { putSetting } from '../../src/ledger/put-setting.ts';
import type { SetWorkdays } from './intents.ts';
import { workdaysSet } from './wording/workdays.ts';

/** 设置放假 2027年10月1日至7日: the office extends the table of days that are off or worked. */
export const setWorkdays: Handler<SetWorkdays> = async ({ from, to, isWorkday }, ctx) => {
  const table = (kept: Parameters<typeof tableOf>[0]) =>
    JSON.stringify(withDays(tableOf(kept), { from, to, isWorkday }));
  await putSetting(
    WORK_CALENDAR,
    (kept, name) => set(kept, WORK_CALENDAR, table(kept), monthOf(from), name, ctx.act),
    ctx,
  );
  return answer(ctx, workdaysSet(from, to, isWorkday));
};
