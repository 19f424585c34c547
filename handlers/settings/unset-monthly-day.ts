import { answer, type Context, type Handler, type Offer } from '../../src/context.ts';
import { Refusal } from '../../src/domain/refusal.ts';
import {
  MONTHLY_DAY,
  SETTINGS,
  type SettingReason,
  set,
  UNSET,
  valueFor,
} from '../../src/domain/setting.ts';
import { putSetting } from '../../src/ledger/put-setting.ts';
import { toConfirm } from '../../src/ledger/to-confirm.ts';
import type { UnsetMonthlyDay } from './intents.ts';
import { firstMonthOpen } from './set-monthly-day.ts';
import { monthlyDayGone, monthlyDayUnsetPreview } from './wording/settings.ts';

/** 取消月报日: from the first month on of which the day has not come yet there is none. */
export const unsetMonthlyDay: Handler<UnsetMonthlyDay> = async (_intent, ctx) => {
  const from = firstMonthOpen((await dayHeld(ctx)) ?? LAST_DAY, ctx);
  await putSetting(
    MONTHLY_DAY,
    (before, name) => set(before, MONTHLY_DAY, UNSET, from, name, ctx.act),
    ctx,
  );
  return answer(ctx, monthlyDayGone(from));
};

/** Shows which day goes, and from when. Refuses where none is set, or another one was meant. */
export async function previewUnset(
  proposal: UnsetMonthlyDay,
  ctx: Context,
): Promise<Offer<UnsetMonthlyDay>> {
  const now = await dayHeld(ctx);
  if (now === null) throw new Refusal<SettingReason>({ kind: 'no-monthly-day' });
  const { of = now } = proposal;
  if (of !== now) throw new Refusal<SettingReason>({ kind: 'other-monthly-day', said: of, now });
  const text = monthlyDayUnsetPreview(now, firstMonthOpen(now, ctx));
  return { messages: toConfirm(ctx, text), meant: proposal };
}

/** The day that was set last; null for none. */
export async function dayHeld(ctx: Pick<Context, 'kept'>): Promise<number | null> {
  const held = valueFor(await ctx.kept(SETTINGS).get(MONTHLY_DAY), LAST);
  return typeof held === 'number' ? held : null;
}

/** What was set last holds from then on. */
const LAST = '9999-12';
const LAST_DAY = 31;
