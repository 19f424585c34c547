import { addDays, weekday } from './day.ts';
import type { Role } from './person.ts';
import { isOffice } from './responsibility.ts';
import {
  firstWorkdayFrom,
  lastWorkdayUntil,
  previousWorkday,
  type WorkCalendar,
} from './workdays.ts';

const LEADERS: readonly string[] = ['commander', 'deputy-commander'];

/**
 * The day of the briefing before the one that somebody with these roles would get on `day`; null where none is
 * scheduled for them. The office is briefed on every workday, the command's leaders on the first of a week.
 * `lastDoneOn` is the last morning that was kept: what happened since a briefing that fell out is in the next one.
 */
export function briefedBefore(
  day: string,
  roles: readonly Role[],
  lastDoneOn: string,
  calendar: WorkCalendar,
): string | null {
  if (!calendar.isWorkday(day)) return null;
  if (isOffice(roles)) {
    return lastWorkdayUntil(calendar, earlier(lastDoneOn, previousWorkday(calendar, day)));
  }
  if (!roles.some(({ role }) => LEADERS.includes(role))) return null;
  if (day !== firstOfWeek(day, calendar)) return null;
  return firstOfWeek(
    lastWorkdayUntil(calendar, earlier(lastDoneOn, previousWorkday(calendar, day))),
    calendar,
  );
}

/** The first workday of the week that a day lies in, a make-up workday on its Sunday included. */
const firstOfWeek = (day: string, calendar: WorkCalendar): string =>
  firstWorkdayFrom(calendar, addDays(day, 1 - weekday(day)));

const earlier = (one: string, other: string): string => (one < other ? one : other);
