import { isCalendarDay } from '../../domain/day.ts';
import { monthOf, nextPeriod } from '../../domain/period.ts';
import { findDays } from './days.ts';

/** A day, YYYY-MM-DD, and where in a text it stands. */
export interface DayMeant {
  readonly day: string;
  readonly start: number;
  readonly end: number;
}

/** The last day that a text names, with or without its month: 到18号 is the next 18th. `today` is YYYY-MM-DD. */
export function dayMeant(said: string, today: string): DayMeant | null {
  const named = findDays(said, today).at(-1);
  if (named) return { day: named.to, ...named.span };
  const bare = BARE_DAY.exec(said);
  const number = Number(bare?.[1]);
  if (!bare || !(number >= 1 && number <= 31)) return null;
  const month = monthOf(today);
  const inMonth = number >= Number(today.slice(8)) ? month : nextPeriod(month);
  const day = `${inMonth}-${String(number).padStart(2, '0')}`;
  return isCalendarDay(day) ? { day, start: bare.index, end: bare.index + bare[0].length } : null;
}

const BARE_DAY = /(?<!\d|任务)(\d{1,2})[号日](?!任务)/u;
