import { firstDay, lastDay, monthOf, quarterOf } from '../../domain/period.ts';
import { readNumeral } from '../numbers/numerals.ts';
import {
  type CalendarForm,
  monthIn,
  partOf,
  type Stretch,
  stretchOf,
  yearOfMonth,
  yearStretch,
} from './calendar.ts';
import {
  DATE,
  MONTH,
  MONTH_NUMBER,
  MOVED,
  movePeriod,
  NO_NUMERAL_BEFORE,
  NUMBERED_THING,
  NUMERAL_BEGINS,
  readMonth,
  readYear,
  YEAR,
} from './chinese-calendar.ts';

const NO_DATE_AFTER = `(?!${DATE.replace('?<date>', '?:')}(?:日|号(?!${NUMBERED_THING})))`;
const MONTH_PART = '(?<part>底|末|初|上旬|中旬|下旬)?';
const PART = '(?<part>底|末|初)?';
const TO = '[-~至到]';

/** 6月, 六月份, 2020年5月, 上个月, 10月底, 9月上旬; 2月30日 names no day and no month. */
const month: CalendarForm = {
  pattern: `(?:${YEAR})?${MONTH}${NO_DATE_AFTER}份?${MONTH_PART}`,
  read: (words, today, isBefore) =>
    stretchOf(readMonth(words, today, isBefore), 'month', words.part),
};

/** 2020-09, as a period is written here. */
const monthInFigures: CalendarForm = {
  pattern: '(?<![\\d./-])(?<year>(?:19|20)\\d{2})-(?<month>0[1-9]|1[0-2])(?![\\d./年月日号-])',
  read: ({ year, month: named }) => stretchOf(`${year}-${named}`, 'month'),
};

/** 1-8月, 1月至8月底, 前8个月: from the first of the one to the last of the other. */
const months: CalendarForm = {
  pattern:
    `(?:${YEAR})?(?:${NO_NUMERAL_BEFORE}(?<first>${MONTH_NUMBER})月?份?${TO}(?<month>${MONTH_NUMBER})月${NO_DATE_AFTER}份?|` +
    `(?<!提)前(?<count>1[0-2]|[2-9]|十[一二]?|[二两三四五六七八九])个月)${PART}`,
  read: ({ year, first = '1', month: named, count, part }, today, isBefore) => {
    const to = readMonth({ year, month: named ?? count }, today, isBefore);
    const from = monthIn(Number(to.slice(0, 4)), readNumeral(first) ?? 1);
    return from > to
      ? null
      : partOf({ from: firstDay(from), to: lastDay(to), precision: 'month' }, part);
  },
};

/** 月底 is this month's; 每月底, 几月底 and 两个月末 name none. */
const thisMonthsPart: CalendarForm = {
  pattern: '(?<![\\d一二三四五六七八九十元个每当本上下这该次首几哪])月(?<part>底|末|初)',
  read: ({ part }, today) => stretchOf(monthOf(today), 'month', part),
};

/** 三季度末, 2020年第二季度, 四季度. */
const quarter: CalendarForm = {
  pattern: `(?:${YEAR})?(?:第|(?<=(?<!\\d)(?:19|20)\\d{2})(?=[一二三四])|${NUMERAL_BEGINS})(?<quarter>[一二三四1-4])(?:(?:(?<=第[一二三四1-4])个)?季度|季(?=[末底]))${PART}`,
  read: ({ year, quarter: named = '', part }, today, isBefore) =>
    stretchOf(quarterOf(quarterEnd(year, named, today, isBefore)), 'quarter', part),
};

/** 前三季度, 1-3季度: from the first quarter to that one. */
const quarters: CalendarForm = {
  pattern: `(?:${YEAR})?(?:前|${NO_NUMERAL_BEFORE}[一1]${TO})(?<quarter>[二两三四2-4])个?季度${PART}`,
  read: ({ year, quarter: named = '', part }, today, isBefore) => {
    const to = quarterEnd(year, named, today, isBefore);
    return partOf({ from: `${to.slice(0, 4)}-01-01`, to, precision: 'quarter' }, part);
  },
};

/** 本季度, 上季度, 季度末. */
const quarterNearby: CalendarForm = {
  pattern: `(?:${MOVED}季度|(?<![个每该一二三四\\d])(?:季度|季)(?=[末底]))${PART}`,
  read: ({ moved = '', part }, today) =>
    stretchOf(movePeriod(quarterOf(today), moved), 'quarter', part),
};

/** 上半年, 2020年下半年末. */
const halfYear: CalendarForm = {
  pattern: `(?:${YEAR})?(?<half>上|下)半年${PART}`,
  read: ({ year, half, part }, today, isBefore) => {
    const [first, last] = half === '上' ? [1, 6] : [7, 12];
    const number = readYear(year, today) ?? yearOfMonth(last, today, isBefore);
    const from = firstDay(monthIn(number, first));
    return partOf({ from, to: lastDay(monthIn(number, last)), precision: 'half-year' }, part);
  },
};

/** 2025年, 今年, 2021年年底, 年底, 年内; 每年底 and 三年内 name none. */
const year: CalendarForm = {
  pattern: `(?:${YEAR}(?:度|年(?=[底末初内]))?|(?<![\\d零一二两三四五六七八九十百每个多半全整当])年(?=[底末初内]))${PART}`,
  read: ({ year: named, part }, today) =>
    yearStretch(readYear(named, today) ?? Number(today.slice(0, 4)), part),
};

/** 2019-2021年. */
const years: CalendarForm = {
  pattern: `(?<!\\d)(?<first>(?:19|20)\\d{2})年?${TO}(?<last>(?:19|20)\\d{2})年${PART}`,
  read: ({ first = '', last = '', part }): Stretch | null =>
    first > last
      ? null
      : partOf({ from: `${first}-01-01`, to: `${last}-12-31`, precision: 'year' }, part),
};

/** The ways in which Chinese texts name months, quarters and years. */
export const CHINESE_PERIODS: readonly CalendarForm[] = [
  month,
  monthInFigures,
  months,
  thisMonthsPart,
  quarter,
  quarters,
  quarterNearby,
  halfYear,
  year,
  years,
];

/** The last day of a quarter that is named by its number. */
function quarterEnd(
  year: string | undefined,
  named: string,
  today: string,
  isBefore: boolean,
): string {
  const last = 3 * (readNumeral(named) ?? 1);
  return lastDay(monthIn(readYear(year, today) ?? yearOfMonth(last, today, isBefore), last));
}
