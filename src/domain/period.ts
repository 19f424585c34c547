import { z } from 'zod';
import { lastDayOfMonth } from './day.ts';

export const Month = z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])$/, 'is not a month YYYY-MM');
export const Quarter = z.string().regex(/^\d{4}-Q[1-4]$/, 'is not a quarter YYYY-Qn');

/** What a report speaks of: a month, 2020-09 (附件2 三), or a quarter, 2020-Q3 (附件2 五). */
export const Period = z.union([Month, Quarter]);
export type Period = z.infer<typeof Period>;

/** The month that a day YYYY-MM-DD lies in. */
export function monthOf(day: string): Period {
  return day.slice(0, 7);
}

/** The quarter that a day YYYY-MM-DD lies in. */
export function quarterOf(day: string): Period {
  return `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
}

export function isQuarter(period: Period): boolean {
  return period.charAt(5) === 'Q';
}

/** The three months of a quarter. */
export function monthsOfQuarter(quarter: Period): readonly Period[] {
  const last = Number(quarter.charAt(6)) * 3;
  return [last - 2, last - 1, last].map(
    (month) => `${quarter.slice(0, 4)}-${String(month).padStart(2, '0')}`,
  );
}

/** The month after a month, the quarter after a quarter. */
export function nextPeriod(period: Period): Period {
  return move(period, 1);
}

export function previousPeriod(period: Period): Period {
  return move(period, -1);
}

/** The day YYYY-MM-DD on which the period begins. */
export function firstDay(period: Period): string {
  if (!isQuarter(period)) return `${period}-01`;
  return `${period.slice(0, 4)}-${twoDigits(3 * Number(period.charAt(6)) - 2)}-01`;
}

/** The day YYYY-MM-DD on which the period ends, itself included. */
export function lastDay(period: Period): string {
  if (!isQuarter(period)) return lastDayOfMonth(period);
  return lastDayOfMonth(`${period.slice(0, 4)}-${twoDigits(3 * Number(period.charAt(6)))}`);
}

export function containsDay(period: Period, day: string): boolean {
  return firstDay(period) <= day && day <= lastDay(period);
}

/** Whole months from the end of one period to the end of another: 3 from 2020-05 to 2020-08. */
export function monthsBetween(from: Period, to: Period): number {
  const [start, end] = [lastDay(from), lastDay(to)];
  const years = Number(end.slice(0, 4)) - Number(start.slice(0, 4));
  return years * 12 + Number(end.slice(5, 7)) - Number(start.slice(5, 7));
}

function move(period: Period, count: number): Period {
  const inYear = isQuarter(period) ? 4 : 12;
  const place = isQuarter(period) ? Number(period.charAt(6)) : Number(period.slice(5));
  const total = Number(period.slice(0, 4)) * inYear + place - 1 + count;
  const year = String(Math.floor(total / inYear)).padStart(4, '0');
  const moved = (total % inYear) + 1;
  return isQuarter(period) ? `${year}-Q${moved}` : `${year}-${twoDigits(moved)}`;
}

const twoDigits = (number: number): string => String(number).padStart(2, '0');
