import { readNumber } from '../numbers/numbers.ts';
import { matchesOf } from '../text/text.ts';
import {
  COMES_AGAIN,
  DAY_OF_QUARTERLY,
  EITHER_DAY_OF_QUARTERLY,
  OF_ANY_QUARTER,
  OWED_BY_DAY,
  WHETHER_IN_TIME,
  WHETHER_LATE,
} from '../words/days-of-rules.ts';

/** Where a text says a day. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * Where a plain text has what looks like the number of a task and is a day by which the rules have something told: 每个季度12号报的是啥,
 * 12号要交哪些东西. `due`: that day of the month, null where the plan names none.
 */
export const daysOfRulesIn = (text: string, due: number | null): readonly Stretch[] =>
  matchesOf(DAY, text)
    .map(({ index, 0: said, 1: number = '' }) => ({
      start: index,
      end: index + said.length,
      isDue: readNumber(number) === due,
    }))
    .filter(({ start, end, isDue }) => {
      const quarterly = OF_LATENESS.test(text) ? quarterlyDayIn(text)?.said : undefined;
      if (quarterly?.includes(text.slice(start, end))) return true;
      if (EITHER_DAY_OF_QUARTERLY.test(text)) return true;
      const before = text.slice(Math.max(0, start - MOST_BEFORE), start);
      const isOwed = OF_ANY_QUARTER.test(before) || OWED_BY_DAY.test(text.slice(end));
      return COMES_AGAIN.test(before) || (isDue && isOwed);
    });

/** The day on which a quarter is to be told; null where a text says none. */
export function quarterlyDayIn(
  text: string,
): { readonly day: number; readonly said: string } | null {
  const match = DAY_OF_QUARTERLY.exec(text);
  const { day } = match?.groups ?? {};
  return match && day !== undefined ? { day: Number(day), said: match[0] } : null;
}

const OF_LATENESS = new RegExp(`${WHETHER_LATE.source}|${WHETHER_IN_TIME.source}`, 'u');

const DAY = /(?<![\d第])(\d{1,2}|[一二三]?十[一二三四五六七八九]?)号/gu;
const MOST_BEFORE = 10;

/** The text with 12号前 for such a day, as the rules put it. */
export const withDaysOfRules = (text: string, due: number | null): string =>
  daysOfRulesIn(text, due).reduceRight(
    (said, { end }) =>
      said.startsWith('前', end) ? said : `${said.slice(0, end)}前${said.slice(end)}`,
    text,
  );
