import { monthOf, type Period, previousPeriod } from '../../domain/period.ts';
import type { FoundPeriod } from '../calendar/periods.ts';

/** Reports of these first days of a month, which say nothing of their period, are for the month before. */
const LAST_DAY_FOR_PREVIOUS = 5;

/**
 * The period a report is for. What its heads say (6月份情况：) goes before what its statements say, and of several the
 * latest is meant (5月完成招标，6月开工). Months to come are planned for, never reported. Without a hint it is the
 * month of today, in the first days of a month the one before; the preview lets the reporter correct that.
 */
export function periodOfReport(
  heads: readonly FoundPeriod[],
  statements: readonly FoundPeriod[],
  today: string,
): Period {
  return latest(heads) ?? latest(statements) ?? periodOfDay(today);
}

function latest(found: readonly FoundPeriod[]): Period | null {
  const told = found.filter((one) => !isAhead(one));
  const [first, ...others] = told;
  if (!first) return null;
  return others.reduce(
    (best, one) => (endOf(one.period) > endOf(best) ? one.period : best),
    first.period,
  );
}

/** 1-8月 in September begins long ago; only what begins after today is ahead. */
const isAhead = ({ isFuture }: FoundPeriod): boolean => isFuture;

/** Months and quarters in one order, by the month in which they end. */
function endOf(period: Period): string {
  if (period.charAt(5) !== 'Q') return period;
  return `${period.slice(0, 5)}${String(3 * Number(period.charAt(6))).padStart(2, '0')}`;
}

function periodOfDay(today: string): Period {
  const month = monthOf(today);
  return Number(today.slice(8)) <= LAST_DAY_FOR_PREVIOUS ? previousPeriod(month) : month;
}
