import { addDays } from '../../domain/day.ts';
import { findDays } from '../calendar/days.ts';
import { readNumber } from '../numbers/numbers.ts';
import { theseDaysIn } from './these-days.ts';

/** By when something is to be done: a day YYYY-MM-DD, or so many workdays from now; both null where nothing is said of it. */
export interface DueDay {
  readonly day: string | null;
  readonly workdays: number | null;
}

const WORKDAYS = /(?<count>\d{1,2}|[一二两三四五六七八九十]{1,2})个?工作日(?:之?内|以内)?/u;
const HALF_A_MONTH = /半个?月(?:之?内|以内)/u;

/** 6月30日前完成, 一周内拿出方案, 5个工作日内: the last limit that the text sets, else the last day ahead that it names. */
export function dueDayIn(text: string, today: string): DueDay {
  const count = readNumber(WORKDAYS.exec(text)?.groups?.count ?? '');
  if (count !== null) return { day: null, workdays: count };
  const days = findDays(text, today);
  const limit = days.findLast(({ isBefore }) => isBefore);
  if (limit) {
    const isWhole = limit.from !== limit.to && BY_THE_MONTH.includes(limit.precision);
    const isBeforeAll = isWhole && /前$/u.test(limit.text);
    return { day: isBeforeAll ? addDays(limit.from, -1) : limit.to, workdays: null };
  }
  const soon = theseDaysIn(text);
  if (soon !== null) return { day: addDays(today, soon), workdays: null };
  if (HALF_A_MONTH.test(text)) return { day: addDays(today, A_FORTNIGHT), workdays: null };
  const ahead = days.findLast(({ from, to }) => from === to && to >= today);
  return { day: ahead?.to ?? null, workdays: null };
}

const BY_THE_MONTH: readonly string[] = ['month', 'quarter', 'half-year', 'year'];
const A_FORTNIGHT = 15;
