import { addDays, addMonths, dayOf, weekday } from '../../domain/day.ts';
import { monthOf, nextPeriod, type Period } from '../../domain/period.ts';
import { readNumeral } from '../numbers/numerals.ts';
import { type CalendarForm, type CalendarWords, type Stretch, singleDay } from './calendar.ts';
import {
  DATE,
  MONTH,
  NO_NUMERAL_BEFORE,
  NUMBERED_THING,
  readMonth,
  YEAR,
} from './chinese-calendar.ts';

const BEFORE = '(?:之|以)?前';

/** 10月31日, 十月三十一日, 下月12日, 10月31前, 10月31 at an end, 8月11 of 8月11到15号; in 6月28号任务 only the month is named. */
const dayOfMonth: CalendarForm = {
  pattern: `(?:${YEAR})?${MONTH}${DATE}(?:日|号(?!${NUMBERED_THING})|(?=${BEFORE}|$|[，。;!?)\\n]|[-~至到]\\d{1,2}[日号](?!${NUMBERED_THING})))`,
  read: (words, today, isBefore) => dateIn(readMonth(words, today, isBefore), words),
};

/** 12日前: of this month, or of the next where the day has passed. 12号 needs a word of time after it, it may be a task. */
const dayAlone: CalendarForm = {
  pattern:
    `(?<![\\d零一二三四五六七八九十百千万月年第个/.]|(?<![日号]|月[\\d一二三四五六七八九十]{1,3})[-~至到])${DATE}` +
    `(?:(?<=\\d)日(?![内后均常益夜])|[日号](?=${BEFORE}|(?:[上下]班|收工|天黑)${BEFORE}|上午|下午|晚|早|中午|截止)|(?<=月[\\d一二三四五六七八九十]{1,3}[日号]?[-~至到][\\d一二三四五六七八九十]{1,3})号(?!${NUMBERED_THING}))`,
  read: (words, today, isBefore) => {
    const day = dateIn(monthOf(today), words);
    const hasPassed = isBefore && day !== null && day.to < today;
    return hasPassed ? dateIn(nextPeriod(monthOf(today)), words) : day;
  },
};

/** 2020-10-31, 2020/10/31, 2020.10.31. */
const dayInFigures: CalendarForm = {
  pattern:
    '(?<![\\d./-])(?<year>(?:19|20)\\d{2})(?<sign>[-/.])(?<month>\\d{1,2})\\k<sign>(?<date>\\d{1,2})日?(?!\\d|[-/.]\\d)',
  read: ({ year, month, date }) => singleDay(dayOf(Number(year), Number(month), Number(date))),
};

/** 10.31 and 10/31 where nothing but a day can stand: before 前 or 截止, after 截至, or as the whole text. */
const dayInShortFigures: CalendarForm = {
  pattern:
    '(?<![\\da-z./-])(?<month>1[0-2]|0?[1-9])[./](?<date>[12]\\d|3[01]|0?[1-9])(?![\\d.])[日号]?' +
    `(?:(?=${BEFORE}|截止)|(?<=截[至止]到?[\\d./]+[日号]?)|(?<=^[\\d./]+[日号]?)$)`,
  read: (words, today, isBefore) => dateIn(readMonth(words, today, isBefore), words),
};

/** 今天, 明天, 后天, 昨天, 昨晚; 目前天桥区 names no day. */
const dayNearby: CalendarForm = {
  pattern:
    '(?<near>大后天|大前天|(?<!今|以|之)后天|(?<!目|此|之|以|提)前天|[今明昨][天日儿早晚])(?!桥)',
  read: ({ near = '' }, today) =>
    singleDay(addDays(today, DAYS_AWAY.get(near) ?? DAYS_AWAY.get(near.charAt(0)) ?? 0)),
};

const WEEK = '(?:周|星期|礼拜)';
const MOVED_WEEK = '(?<moved>上上|下下|上|下|(?<!基|样)本|这)个?';

/** 下周三, 本周末, 周五前: without a word before it the next such day, but never 每周三 or 一周三次. */
const dayOfWeek: CalendarForm = {
  pattern: `(?:${MOVED_WEEK}|(?<![每一二两三四五六七八九十\\d]))${WEEK}(?<weekday>[一二三四五六日天末])`,
  read: ({ moved, weekday: name = '' }, today, isBefore) => {
    const days = daysOfWeek(mondayOf(today, moved), name);
    return !moved && isBefore && days.to < today ? daysOfWeek(mondayOf(today, '下'), name) : days;
  },
};

/** 本周, 下周: Monday to Sunday. */
const wholeWeek: CalendarForm = {
  pattern: `${MOVED_WEEK}${WEEK}(?![一二三四五六日天末期边围年转])`,
  read: ({ moved }, today) => {
    const monday = mondayOf(today, moved);
    return { from: monday, to: addDays(monday, 6), precision: 'week' };
  },
};

/** 三天内 and 一周内 count from today to that day, 两周后 is the day itself. Working days need the holiday calendar and are not read. */
const dayFromToday: CalendarForm = {
  pattern:
    `${NO_NUMERAL_BEFORE}(?<![近去前每第])(?<count>\\d{1,3}|[一二两三四五六七八九十]{1,3})` +
    '(?:(?<unit>天|周|个?星期|个月)(?:(?=(?:之|以)?内)|(?<later>(?:之|以)?后))|日(?=(?:之|以)?内))',
  read: ({ count = '', unit = '天', later }, today) => {
    const number = readNumeral(count);
    if (number === null) return null;
    const day = unit === '个月' ? addMonths(today, number) : addDays(today, number * daysIn(unit));
    return { from: later ? day : today, to: day, precision: 'day' };
  },
};

/** The ways in which Chinese texts name days and weeks. */
export const CHINESE_DAYS: readonly CalendarForm[] = [
  dayOfMonth,
  dayAlone,
  dayInFigures,
  dayInShortFigures,
  dayNearby,
  dayOfWeek,
  wholeWeek,
  dayFromToday,
];

function dateIn(month: Period, { date = '' }: CalendarWords): Stretch | null {
  const [year, number] = month.split('-').map(Number);
  return singleDay(dayOf(year ?? 0, number ?? 0, readNumeral(date) ?? 0));
}

function mondayOf(today: string, moved: string | undefined): string {
  const weeks = [...(moved ?? '')].filter((step) => step === '上' || step === '下').length;
  return addDays(today, 1 - weekday(today) + 7 * (moved?.startsWith('上') ? -weeks : weeks));
}

function daysOfWeek(monday: string, name: string): Stretch {
  if (name === '末') return { from: addDays(monday, 5), to: addDays(monday, 6), precision: 'day' };
  const day = addDays(monday, name === '天' ? 6 : '一二三四五六日'.indexOf(name));
  return { from: day, to: day, precision: 'day' };
}

const daysIn = (unit: string): number => (unit === '天' ? 1 : 7);

const DAYS_AWAY: ReadonlyMap<string, number> = new Map([
  ['大前天', -3],
  ['前天', -2],
  ['昨', -1],
  ['明', 1],
  ['后天', 2],
  ['大后天', 3],
]);
