import type { Context, Offer } from '../../src/context.ts';
import { toConfirm } from '../../src/ledger/to-confirm.ts';
import type { SetMonthlyDay } from './intents.ts';
import { firstMonth } from './set-monthly-day.ts';
import { monthlyDayPreview } from './wording/settings.ts';

/** Shows the day and the first month that would be judged by it. */
export async function previewMonthlyDay(
  proposal: SetMonthlyDay,
  ctx: Context,
): Promise<Offer<SetMonthlyDay>> {
  const { from } = await firstMonth(proposal.day, ctx);
  return {
    messages: toConfirm(ctx, monthlyDayPreview(proposal.day, from)),
    meant: { ...proposal, from },
  };
}
