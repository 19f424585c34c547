import type { Context } from '../../src/context.ts';
import { addDays } from '../../src/domain/day.ts';
import type { Due } from '../../src/domain/dues.ts';
import type { Period } from '../../src/domain/period.ts';
import type { ReportReading } from '../../src/domain/report-reading.ts';
import { SUBMISSIONS, settles, submissionId } from '../../src/domain/submission.ts';
import { duesOfYear, isLocked, todayOf } from '../../src/ledger/ledger.ts';
import type { Prepared } from './entries.ts';

/**
 * The other period that a report without one may mean as well: one that falls due in these days, and that the unit still
 * owes. Null where the message names its period, or adds to what stands on record.
 */
export async function otherPeriodOpen(
  { isPeriodOpen }: ReportReading,
  [first]: readonly Prepared[],
  ctx: Context,
): Promise<Period | null> {
  if (!isPeriodOpen || !first || (first.kept && settles(first.kept))) return null;
  const near = (await duesOfYear(ctx)).filter((due) => isNear(due, todayOf(ctx)));
  for (const { period } of near) {
    if (period !== first.entry.period && (await isOpen({ ...first.entry, period }, ctx)))
      return period;
  }
  return null;
}

/** In days before and after a due day. */
const BEFORE = 7;
const AFTER = 5;

const isNear = ({ dueOn }: Due, today: string): boolean =>
  addDays(dueOn, -BEFORE) <= today && today <= addDays(dueOn, AFTER);

async function isOpen(entry: Prepared['entry'], ctx: Context): Promise<boolean> {
  const kept = await ctx.kept(SUBMISSIONS).get(submissionId(entry));
  return !(kept && settles(kept)) && !(await isLocked(entry.period, ctx));
}
