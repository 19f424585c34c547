import { z } from 'zod';
import { CalendarDay } from './calendar-day.ts';
import { addDays } from './day.ts';

/** Which days are worked: weekends, statutory holidays and make-up workdays (调休) taken together. */
export interface WorkCalendar {
  isWorkday(day: string): boolean;
  /** Whether the holidays of the year are known. Where they are not, Monday to Friday counts as worked. */
  hasData(year: number): boolean;
}

/**
 * The office's own table: stretches of days that are off or worked, both ends included, for years that
 * the library does not know yet and for days that are decided otherwise. A year counts as known as soon as
 * its 1 October is in the table, for the State Council announces a year's holidays all at once.
 */
export const DayTable = z.array(
  z
    .strictObject({ from: CalendarDay, to: CalendarDay, isWorkday: z.boolean() })
    .refine(({ from, to }) => from <= to, 'ends before it begins'),
);
export type DayTable = z.infer<typeof DayTable>;

/** The first workday after a day. */
export const nextWorkday = (calendar: WorkCalendar, day: string): string =>
  addWorkdays(calendar, day, 1);

/** The last workday before a day. */
export const previousWorkday = (calendar: WorkCalendar, day: string): string =>
  addWorkdays(calendar, day, -1);

/** The workday `count` workdays after a day, or before it where `count` is negative; the day itself for 0. */
export function addWorkdays(calendar: WorkCalendar, day: string, count: number): string {
  let at = day;
  for (let left = Math.abs(count); left > 0; left -= 1) {
    at = nearestWorkday(calendar, addDays(at, Math.sign(count)), Math.sign(count));
  }
  return at;
}

export const firstWorkdayFrom = (calendar: WorkCalendar, day: string): string =>
  nearestWorkday(calendar, day, 1);

/** The day itself where it is worked, else the last workday before it. */
export const lastWorkdayUntil = (calendar: WorkCalendar, day: string): string =>
  nearestWorkday(calendar, day, -1);

/** The years of a stretch of days whose holidays nobody has entered: what is reckoned there may be wrong. */
export function yearsInDoubt(calendar: WorkCalendar, from: string, to: string): readonly number[] {
  const [first, last] = [from, to].map((day) => Number(day.slice(0, 4)));
  const years = Array.from(
    { length: (last ?? 0) - (first ?? 0) + 1 },
    (_, at) => (first ?? 0) + at,
  );
  return years.filter((year) => !calendar.hasData(year));
}

/** No table has a month without a workday; one that had would be a mistake worth stopping for. */
const LONGEST_REST = 31;

function nearestWorkday(calendar: WorkCalendar, day: string, step: number): string {
  for (let away = 0; away <= LONGEST_REST; away += 1) {
    const at = addDays(day, away * step);
    if (calendar.isWorkday(at)) return at;
  }
  throw new Error(`The work calendar has no workday within ${LONGEST_REST} days of ${day}`);
}

/** How many workdays lie after `from`, up to and with `to`; both YYYY-MM-DD, 0 where `to` is not later. */
export function workdaysBetween(calendar: WorkCalendar, from: string, to: string): number {
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) {
    if (calendar.isWorkday(day)) count += 1;
  }
  return count;
}
