import { readNumber } from '../numbers/numbers.ts';
import { matchesOf } from '../text/text.ts';
import { COMES_AGAIN, OF_ANY_QUARTER, OWED_BY_DAY } from '../words/days-of-rules.ts';

/** Where a text says a day. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * Where a plain text has what looks like the number of a task and is a day by which the rules have something told: 每个季度12号报的是啥,
 * 12号要交哪些东西. `due`: that day of the month.
 */
export const daysOfRulesIn = (text: string, due: number): readonly Stretch[] =>
  matchesOf(DAY, text)
    .map(({ index, 0: said, 1: number = '' }) => ({
      start: index,
      end: index + said.length,
      isDue: readNumber(number) === due,
    }))
    .filter(({ start, end, isDue }) => {
      const before = text.slice(Math.max(0, start - MOST_BEFORE), start);
      const isOwed = OF_ANY_QUARTER.test(before) || OWED_BY_DAY.test(text.slice(end));
      return COMES_AGAIN.test(before) || (isDue && isOwed);
    });

const DAY = /(?<![\d第])(\d{1,2}|[一二三]?十[一二三四五六七八九]?)号/gu;
const MOST_BEFORE = 10;

/** The text with 12号前 for such a day, as the rules put it. */
export const withDaysOfRules = (text: string, due: number): string =>
  daysOfRulesIn(text, due).reduceRight(
    (said, { end }) =>
      said.startsWith('前', end) ? said : `${said.slice(0, end)}前${said.slice(end)}`,
    text,
  );
