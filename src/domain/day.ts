const FORM = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAY_MS = 86_400_000;

/** Whether `text` is a day that the calendar has, written YYYY-MM-DD. */
export function isCalendarDay(text: string): boolean {
  const parts = FORM.exec(text);
  if (!parts) return false;
  const [year, month, date] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  return date >= 1 && date <= daysInMonth(year, month);
}

/** The day YYYY-MM-DD of a year, month (1 to 12) and date; null where the calendar has none: 30 February. */
export function dayOf(year: number, month: number, date: number): string | null {
  const day = `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(date)}`;
  return isCalendarDay(day) ? day : null;
}

/** The day `count` days after `day`, or before it where `count` is negative. Throws a RangeError for what is no day. */
export function addDays(day: string, count: number): string {
  return new Date(midnight(day) + count * DAY_MS).toISOString().slice(0, 10);
}

/** The same date `count` months later, or that month's last day where it is shorter: 31 January + 1 is 28 February. */
export function addMonths(day: string, count: number): string {
  const first = new Date(midnight(`${day.slice(0, 7)}-01`));
  first.setUTCMonth(first.getUTCMonth() + count);
  const month = first.toISOString().slice(0, 7);
  const sameDate = `${month}-${day.slice(8)}`;
  return isCalendarDay(sameDate) ? sameDate : lastDayOfMonth(month);
}

/** The last day of a month written YYYY-MM. */
export function lastDayOfMonth(month: string): string {
  return `${month}-${daysInMonth(Number(month.slice(0, 4)), Number(month.slice(5)))}`;
}

/** 1 for Monday to 7 for Sunday, as the office counts its week. */
export function weekday(day: string): number {
  return new Date(midnight(day)).getUTCDay() || 7;
}

/** Zero for a month that no year has. */
function daysInMonth(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && isLeap ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);
}

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const midnight = (day: string): number => Date.parse(`${day}T00:00:00Z`);
const twoDigits = (number: number): string => String(number).padStart(2, '0');

/** Whole days from one day to another; negative where the other is earlier. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((midnight(to) - midnight(from)) / DAY_MS);

/** Whole months from one day to a later one: 0 from 25 June to 24 July, 1 to the 25th. */
export function monthsPassed(from: string, to: string): number {
  const [year = 0, month = 0] = from.split('-').map(Number);
  const [laterYear = 0, laterMonth = 0] = to.split('-').map(Number);
  const months = (laterYear - year) * 12 + laterMonth - month;
  return addMonths(from, months) <= to ? months : months - 1;
}

/** How much of a year is over on a day, that day included: 0 to 1. */
export function shareOfYear(today: string, year: number): number {
  const gone = daysBetween(`${year}-01-01`, today) + 1;
  const all = daysBetween(`${year}-01-01`, `${year + 1}-01-01`);
  return Math.min(Math.max(gone / all, 0), 1);
}
