import { addDays } from '../../domain/day.ts';
import { firstDay, lastDay, type Period } from '../../domain/period.ts';

/** The stretch of the calendar that words name, both days included. For the end of a stretch (10月底) `from` is `to`. */
export interface Stretch {
  readonly from: string;
  readonly to: string;
  /** What the words are exact to: 10月底 to the month, 10月31日 to the day. */
  readonly precision: 'day' | 'week' | 'ten-days' | 'month' | 'quarter' | 'half-year' | 'year';
}

/** One way of naming days. `pattern` is matched against normalised text and gives its named groups to `read`. */
export interface CalendarForm {
  readonly pattern: string;
  /** Null where the words name no day of the calendar: 2月30日. */
  read(words: CalendarWords, today: string, isBefore: boolean): Stretch | null;
}

export type CalendarWords = Readonly<Record<string, string | undefined>>;

/**
 * The year of a month that is named without one. It is today's, unless that lies more than eight months away: in
 * January 12月 is last year's, in December 1月 next year's. A deadline (isBefore) is never moved to last year, and is
 * next year's as soon as it would lie more than half a year back.
 */
export function yearOfMonth(month: number, today: string, isBefore: boolean): number {
  const year = Number(today.slice(0, 4));
  const ahead = month - Number(today.slice(5, 7));
  if (ahead > 8 && !isBefore) return year - 1;
  return ahead < (isBefore ? -6 : -8) ? year + 1 : year;
}

export function monthIn(year: number, month: number): Period {
  return `${year}-${String(month).padStart(2, '0')}`;
}

export function singleDay(day: string | null): Stretch | null {
  return day === null ? null : { from: day, to: day, precision: 'day' };
}

/** All of a period, or the part of it that 底, 末, 初, 上旬, 中旬 or 下旬 names. */
export function stretchOf(period: Period, precision: 'month' | 'quarter', part?: string): Stretch {
  return partOf({ from: firstDay(period), to: lastDay(period), precision }, part);
}

export function yearStretch(year: number, part?: string): Stretch {
  return partOf({ from: `${year}-01-01`, to: `${year}-12-31`, precision: 'year' }, part);
}

/** 底 and 末 are the last day; 初 is the first ten days of a month, the first month of anything longer. */
export function partOf(stretch: Stretch, part: string | undefined): Stretch {
  const { from, to, precision } = stretch;
  switch (part ?? '') {
    case '底':
    case '末':
      return { from: to, to, precision };
    case '初':
      if (precision === 'month') return partOf(stretch, '上旬');
      return { from, to: lastDay(from.slice(0, 7)), precision: 'month' };
    case '上旬':
      return { from, to: addDays(from, 9), precision: 'ten-days' };
    case '中旬':
      return { from: addDays(from, 10), to: addDays(from, 19), precision: 'ten-days' };
    case '下旬':
      return { from: addDays(from, 20), to, precision: 'ten-days' };
    default:
      return stretch;
  }
}
