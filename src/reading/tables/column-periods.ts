import { readNumeral } from '../numbers/numerals.ts';
import { plain } from '../text/plain.ts';

/** 7月, 1-6月, 8月底累计, 截至6月15日, 二季度, 第30周: the time of which a column tells. */
export const PERIOD_AT_HEAD =
  '(?:截[至止]到?|到|至)?(?:20\\d\\d年)?(?:(?:(?:\\d{1,2})月?[-—~至到])?(?<month>\\d{1,2})月(?:(?<day>\\d{1,2})[日号]|份|底|末)?|第?(?<week>\\d{1,2})周|第?(?<quarter>[一二三四1-4])季度)(?:完成数?|新增|净增|新[建开签拆改]|累计|止|情况|进度)*';

const PERIOD = new RegExp(`^${PERIOD_AT_HEAD}$`, 'u');

/** The time that a head or a label names and nothing besides, as what is counted and which of them it ends in; null for others. */
export function periodAtHead(
  words: string,
): { readonly of: 'month' | 'week' | 'quarter'; readonly end: number } | null {
  const { month, day, week, quarter } = PERIOD.exec(plain(words).replace(UP_TO, ''))?.groups ?? {};
  if (month !== undefined) return { of: 'month', end: Number(month) - partLeft(day) };
  if (week !== undefined) return { of: 'week', end: Number(week) };
  return quarter === undefined
    ? null
    : { of: 'quarter', end: readNumeral(quarter) ?? Number(quarter) };
}

/** （至24日） behind a month that still runs. */
const UP_TO = /[(（](?:截[至止]|到|至)[^（()）]{1,8}[)）]$/u;

/** How much of a month is still to come after a day of it: 截至6月15日 ends before 截至6月底. */
const partLeft = (day: string | undefined): number =>
  day === undefined ? 0 : Math.max(0, 1 - Number(day) / DAYS);
const DAYS = 30;

/** Whether a head or label tells of a time before the newest of those beside it, of the same length. */
export function isBeforeNewest(words: string, all: readonly string[]): boolean {
  const own = periodAtHead(words);
  return (
    own !== null &&
    all.some((one) => {
      const other = periodAtHead(one);
      return other !== null && other.of === own.of && other.end > own.end;
    })
  );
}

/** 上周, 去年同期: by its own words of a time that is over. */
export const isOfEarlier = (title: string): boolean => EARLIER.test(title);

const EARLIER = /^(?:上个?[月周季期年]|上季度|上一[期周]|去年|同期)/u;

/** A cell that names a day or a month counts nothing: 10月, 2020年9月底, 2020-08-12. */
export const isDay = (text: string): boolean => DAY.test(text);

const DAY =
  /^(?:20\d\d[年./-]\s?)?\d{1,2}月(?:份|底|末|初|中旬|[上下]旬|\d{1,2}[日号]?)?前?$|^20\d\d[./-]\d{1,2}(?:[./-]\d{1,2})?$|^\d{1,2}[日号]$/u;
