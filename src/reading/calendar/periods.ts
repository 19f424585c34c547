import { firstDay, monthOf, type Period, quarterOf } from '../../domain/period.ts';
import type { Span } from '../text/text.ts';
import { type FoundDays, findDays } from './days.ts';

/** A month or quarter that a report may speak of, with its place in the text. */
export interface FoundPeriod {
  readonly period: Period;
  /** `explicit` by its name (6月份, 三季度), `relative` to today (上个月), `cumulative` up to its end (1-8月, 截至5月底). */
  readonly kind: 'explicit' | 'relative' | 'cumulative';
  /** Whether it begins after today, so that it can only be planned for: 7月份组织轮训, said in June. */
  readonly isFuture: boolean;
  readonly text: string;
  readonly span: Span;
}

/**
 * The periods that a text names, in their order; which of them the report is for is not decided here. `today` is
 * YYYY-MM-DD in Shanghai. What counts up to a day belongs to the period in which that day lies: 1-8月 and 截至8月20日 to
 * August, 上半年 to the second quarter.
 * No periods: a limit (7月底前), a day (6月18日), a week, a part of a month (9月上旬) and a year.
 */
export function findPeriods(text: string, today: string): readonly FoundPeriod[] {
  return findDays(text, today).flatMap((days) => {
    const period = days.isBefore ? null : periodOf(days);
    if (period === null) return [];
    const isFuture = firstDay(period) > today;
    return [{ period, kind: kindOf(days, period), isFuture, text: days.text, span: days.span }];
  });
}

function periodOf({ precision, to, isAsOf }: FoundDays): Period | null {
  switch (precision) {
    case 'month':
      return monthOf(to);
    case 'quarter':
    case 'half-year':
      return quarterOf(to);
    case 'day':
      return isAsOf ? monthOf(to) : null;
    case 'week':
    case 'ten-days':
    case 'year':
      return null;
  }
}

function kindOf({ from, isAsOf, text }: FoundDays, period: Period): FoundPeriod['kind'] {
  if (isAsOf || from !== firstDay(period)) return 'cumulative';
  return RELATIVE.test(text) ? 'relative' : 'explicit';
}

/** 上个月, 本月, 这个季度, last month. */
const RELATIVE = /^(?:[本当这上下]|last|this|next)/i;
