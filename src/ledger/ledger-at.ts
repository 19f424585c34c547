import type { Context } from '../context.ts';
import { asOf } from '../domain/changes.ts';
import { dueOf, periodsOf } from '../domain/dues.ts';
import { approvedExtensions } from '../domain/extension.ts';
import type { LedgerState } from '../domain/ledger-state.ts';
import type { Moment } from '../domain/message.ts';
import { shanghaiDay } from '../domain/moment.ts';
import { planFor } from '../domain/parameters.ts';
import { periodDueNow } from '../domain/period-now.ts';
import { SETTINGS } from '../domain/setting.ts';
import { submissionsOfPeriod } from '../domain/submission.ts';
import { monthAt } from './ledger.ts';

/** The ledger as it stood at a moment, by the due days as the office has set them now. */
export async function ledgerAt(
  at: Moment,
  ctx: Pick<Context, 'plan' | 'kept' | 'calendar' | 'people'>,
): Promise<LedgerState> {
  const { plan, kept, calendar } = ctx;
  const today = shanghaiDay(at);
  const settings = await kept(SETTINGS).all();
  const periods = periodsOf(plan, today);
  const dues = periods
    .flatMap((period) => dueOf(planFor(plan, settings, period), period, calendar) ?? [])
    .toSorted((one, other) => one.dueOn.localeCompare(other.dueOn));
  const found = await Promise.all(periods.map((period) => submissionsOfPeriod(kept, period)));
  const approved = await approvedExtensions(kept);
  return {
    plan,
    at,
    today,
    period: periodDueNow(dues, today) ?? monthAt(today),
    dues,
    submissions: asOf(found.flat(), at),
    approved: approved.filter(({ decidedAt }) => decidedAt !== null && decidedAt <= at),
    calendar,
    people: await ctx.people.all(),
  };
}
