import { monthOf, nextPeriod, type Period, previousPeriod } from '../../domain/period.ts';
import { readNumeral } from '../numbers/numerals.ts';
import { type CalendarWords, monthIn, yearOfMonth } from './calendar.ts';

const HAN = '零〇一二两三四五六七八九十百千万';
/** What keeps a pattern from beginning inside a longer number. */
export const NO_NUMERAL_BEFORE = `(?<![\\d${HAN}])`;

/** The same, but for a numeral of characters right behind figures, which is none of theirs: 任务13七月. */
export const NUMERAL_BEGINS = `(?<![${HAN}])(?:(?<!\\d)|(?=[${HAN}]))`;

/** 2020年, 20年 before a month, 2020 before a quarter, 二〇二〇年, 今年; 目前年底 is no 前年. */
export const YEAR =
  '(?<year>(?<!\\d)(?:(?:19|20)\\d{2}|\\d{2}(?=年\\d{1,2}月))年|(?<!\\d)(?:19|20)\\d{2}(?=[上下]半年|第?[一二三四]季度)|(?:一九|二[零〇])[零〇一二三四五六七八九]{2}年|' +
  '今年|(?<!基|样)本年|明年|去年|(?<!目|此|之|以|提|当)前年|(?<!今|以|之|先)后年)';

export const MONTH_NUMBER = '1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九]|元(?=月)';

/** 上个月, 本月, 当月, 下下月; 线上月度 and 本月台 name none. */
export const MOVED = '(?<moved>上上|下下|上|下|(?<!基|样)本|这|(?<!相)当)一?个?';

/** A month by its number or by its distance from today's. */
export const MONTH =
  `(?:${NUMERAL_BEGINS}(?<month>${MONTH_NUMBER})月(?![兰台饼票嫂薪租])|` +
  `${MOVED}月(?![度均台饼嫂]|季(?!度)))`;

/** The date within a month, 1 to 31. */
export const DATE =
  '(?<date>[12]\\d|3[01]|0?[1-9]|三十一?|二?十[一二三四五六七八九]?|廿[一二三四五六七八九]?|[一二三四五六七八九])';

/** 28号任务 and 3号线 are no days. */
export const NUMBERED_THING = '任务|项|线|楼|院|令|文|井|地块|桥|路|门|公告';

/** The month that YEAR and MONTH matched. */
export function readMonth(words: CalendarWords, today: string, isBefore: boolean): Period {
  const { year, month, moved } = words;
  if (moved) return movePeriod(monthOf(today), moved);
  const number = month === '元' ? 1 : (readNumeral(month ?? '') ?? 1);
  return monthIn(readYear(year, today) ?? yearOfMonth(number, today, isBefore), number);
}

/** The year that YEAR matched; null for no words. */
export function readYear(year: string | undefined, today: string): number | null {
  if (year === undefined) return null;
  const away = YEARS_AWAY.get(year);
  if (away !== undefined) return Number(today.slice(0, 4)) + away;
  const number = readNumeral(year.replace('年', '')) ?? 0;
  return number < 100 ? 2000 + number : number;
}

/** 本 and 这 leave a period where it is, 上 and 下 move it, 上上 and 下下 twice. */
export function movePeriod(period: Period, moved: string): Period {
  return [...moved].reduce((at, step) => {
    if (step === '上') return previousPeriod(at);
    return step === '下' ? nextPeriod(at) : at;
  }, period);
}

const YEARS_AWAY: ReadonlyMap<string, number> = new Map([
  ['前年', -2],
  ['去年', -1],
  ['今年', 0],
  ['本年', 0],
  ['明年', 1],
  ['后年', 2],
]);
