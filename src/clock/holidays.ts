import { LegalHoliday } from 'tyme4ts';
import { addDays, weekday } from '../domain/day.ts';
import type { DayTable, WorkCalendar } from '../domain/workdays.ts';

/**
 * The work calendar of mainland China: the office's table first, then the State Council's holidays as the
 * library has them (2002 to 2026), then Monday to Friday. Days are text, so that no time zone plays a part.
 */
export function createWorkCalendar(table: DayTable = []): WorkCalendar {
  const entered = daysOf(table);
  const listed = new Map<string, boolean | null>();
  const ofDay = (day: string): boolean | null => {
    const known = listed.get(day);
    if (known !== undefined) return known;
    const answer = entered.get(day) ?? announced(day);
    listed.set(day, answer);
    return answer;
  };
  return {
    isWorkday: (day) => ofDay(day) ?? weekday(day) <= FRIDAY,
    hasData: (year) => ofDay(`${year}-10-01`) !== null,
  };
}

/** Whether a day named in the State Council's announcements is worked; null for one that they do not name. */
function announced(day: string): boolean | null {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return LegalHoliday.fromYmd(year, month, date)?.isWork() ?? null;
}

/** The table day by day; a later row corrects an earlier one. */
function daysOf(table: DayTable): ReadonlyMap<string, boolean> {
  const days = new Map<string, boolean>();
  for (const { from, to, isWorkday } of table) {
    for (let day = from; day <= to; day = addDays(day, 1)) days.set(day, isWorkday);
  }
  return days;
}

const FRIDAY = 5;
