import type { Context, Offer } from '../../src/context.ts';
import { Refusal } from '../../src/domain/refusal.ts';
import { MONTHLY_DAY, SETTINGS, type SettingReason, valueFor } from '../../src/domain/setting.ts';
import { toConfirm } from '../../src/ledger/to-confirm.ts';
import type { SetMonthlyDay } from './intents.ts';
import { firstMonth } from './set-monthly-day.ts';
import { monthlyDayPreview } from './wording/settings.ts';

/** Shows the day and the first month that would be judged by it. */
export async function previewMonthlyDay(
  proposal: SetMonthlyDay,
  ctx: Context,
): Promise<Offer<SetMonthlyDay>> {
  const { day, instead } = proposal;
  await refuseAnother(instead, ctx);
  const { from } = await firstMonth(day, ctx);
  return {
    messages: toConfirm(ctx, monthlyDayPreview(day, from)),
    meant: { kind: 'set-monthly-day', day, from },
  };
}

/** 25号改成28号 speaks of the monthly day only where that is the 25th. */
async function refuseAnother(said: number | undefined, ctx: Context): Promise<void> {
  if (said === undefined) return;
  const held = valueFor(await ctx.kept(SETTINGS).get(MONTHLY_DAY), LAST);
  const now = typeof held === 'number' ? held : null;
  if (said !== now) throw new Refusal<SettingReason>({ kind: 'other-monthly-day', said, now });
}

/** What was set last holds from then on. */
const LAST = '9999-12';
