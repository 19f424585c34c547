import { isCalendarDay } from '../../domain/day.ts';
import { findDays } from './days.ts';

/** The last day that a text names, with or without its month; a bare 15号 is that of this month. Null where it names none. */
export function lastDayNamed(text: string, today: string): string | null {
  const named = findDays(text, today).at(-1)?.to;
  if (named !== undefined) return named;
  const bare = BARE.exec(text)?.groups?.day;
  const day = bare === undefined ? null : `${today.slice(0, 8)}${bare.padStart(2, '0')}`;
  return day !== null && isCalendarDay(day) ? day : null;
}

const BARE = /(?<![\d月])(?<day>\d{1,2})[日号](?!任务|文|线|楼)/u;
