import type { Context } from '../../src/context.ts';
import { addDays } from '../../src/domain/day.ts';
import type { Due } from '../../src/domain/dues.ts';
import { firstDay, monthOf, type Period } from '../../src/domain/period.ts';
import type { ReportReading } from '../../src/domain/report-reading.ts';
import { SUBMISSIONS, settles, submissionId } from '../../src/domain/submission.ts';
import { duesOfYear, isLocked, monthNow, todayOf } from '../../src/ledger/ledger.ts';
import type { Prepared } from './entries.ts';

/**
 * A report that names no period is for the one of which everybody speaks in these days, as long as the unit owes it: what was
 * registered must not look unreported. `month`: the month that it would be for otherwise; null where that is the same.
 */
export async function inPeriodOpen(
  reading: ReportReading,
  [first]: readonly Prepared[],
  ctx: Context,
): Promise<{ readonly reading: ReportReading; readonly month: Period | null }> {
  if (!reading.isPeriodOpen || !first) return { reading, month: null };
  const { period } = first.entry;
  const month = monthNow(ctx);
  if (period !== month) return { reading, month };
  const open = first.kept && settles(first.kept) ? null : await periodOpen(first, ctx);
  if (!open) return { reading, month: null };
  const items = reading.items.map((item) =>
    item.period === null || item.period === period ? { ...item, period: open } : item,
  );
  return { reading: { ...reading, items }, month };
}

/** A period that falls due in these days, and that the unit still owes. */
async function periodOpen({ entry }: Prepared, ctx: Context): Promise<Period | null> {
  const near = (await duesOfYear(ctx)).filter((due) => isNear(due, todayOf(ctx)));
  for (const { period } of near) {
    if (period !== entry.period && (await isOpen({ ...entry, period }, ctx))) return period;
  }
  return null;
}

/** From the first of the month of its due day on it is spoken of, and some days longer by those who are late. */
const DAYS_AFTER = 5;

const isNear = ({ dueOn }: Due, today: string): boolean =>
  firstDay(monthOf(dueOn)) <= today && today <= addDays(dueOn, DAYS_AFTER);

async function isOpen(entry: Prepared['entry'], ctx: Context): Promise<boolean> {
  const kept = await ctx.kept(SUBMISSIONS).get(submissionId(entry));
  return !(kept && settles(kept)) && !(await isLocked(entry.period, ctx));
}
