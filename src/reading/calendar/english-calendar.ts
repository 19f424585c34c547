import { addDays, dayOf, weekday } from '../../domain/day.ts';
import {
  monthOf,
  nextPeriod,
  type Period,
  previousPeriod,
  quarterOf,
} from '../../domain/period.ts';
import { sequence } from '../pattern.ts';
import {
  type CalendarForm,
  type CalendarWords,
  monthIn,
  type Stretch,
  singleDay,
  stretchOf,
  yearOfMonth,
  yearStretch,
} from './calendar.ts';

const WORD = '(?<![a-z0-9])';
const WORD_END = '(?![a-z0-9])';
const MONTH =
  '(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const DATE = '(?<date>[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?';
const YEAR = '(?<year>(?:19|20)\\d{2})';
const THEN_YEAR = `(?:[，,]? ?(?:of )?${YEAR})?`;
const END_OF = '(?:(?<end>end of )(?:the )?)?';
/** A word before a month or year that shows it to be one: in May, by 2021. */
const LED = '(?<=(?<led>(?:in|by|of|for|since|during|before|until) )|)';

/** Oct 31, October 31st, 2020. */
const monthAndDate: CalendarForm = {
  pattern: `${WORD}${MONTH} ?${DATE}${THEN_YEAR}${WORD_END}`,
  read: readDate,
};

/** 31 Oct, 31st of October 2020. */
const dateAndMonth: CalendarForm = {
  pattern: `(?<![a-z0-9.])${DATE} (?:of )?${MONTH}${THEN_YEAR}${WORD_END}`,
  read: readDate,
};

/** June, end of October, May 2020; may and march alone are verbs. */
const month: CalendarForm = {
  pattern: `${WORD}${LED}${END_OF}${MONTH}${THEN_YEAR}${WORD_END}`,
  read: (words, today, isBefore) => {
    const isVerb = /^mar|^may/.test(words.month ?? '') && !words.led && !words.end && !words.year;
    return isVerb ? null : stretchOf(readMonth(words, today, isBefore), 'month', lastPart(words));
  },
};

/** Q3, 2020Q3, third quarter of 2020, end of Q4, Q4末. */
const quarter: CalendarForm = {
  pattern: sequence(
    `${WORD}${END_OF}(?:(?<yearBefore>(?:19|20)\\d{2})年?[- ]?)?`,
    `(?:q(?<quarter>[1-4])|(?<ordinal>first|second|third|fourth) quarter)${THEN_YEAR}${WORD_END}`,
    /(?<part>[末底])?/u,
  ),
  read: (words, today, isBefore) => {
    const { yearBefore, year: yearAfter, quarter: digit, ordinal = '' } = words;
    const number = digit ? Number(digit) : ORDINALS.indexOf(ordinal) + 1;
    const inYear = Number(yearBefore ?? yearAfter ?? yearOfMonth(3 * number, today, isBefore));
    return stretchOf(`${inYear}-Q${number}`, 'quarter', words.part ?? lastPart(words));
  },
};

/** In 2025, end of 2021. A number of four digits is a year only after such a word. */
const year: CalendarForm = {
  pattern: `${WORD}${LED}${END_OF}${YEAR}${WORD_END}`,
  read: ({ year: named, led, end }) =>
    led || end ? yearStretch(Number(named), lastPart({ end })) : null,
};

/** Today, tomorrow, yesterday. */
const dayNearby: CalendarForm = {
  pattern: `${WORD}(?<near>today|tomorrow|yesterday)${WORD_END}`,
  read: ({ near }, today) =>
    singleDay(addDays(today, near === 'tomorrow' ? 1 : near === 'yesterday' ? -1 : 0)),
};

/** Next Friday is in the week that begins next Monday; Friday alone is this week's. */
const dayOfWeek: CalendarForm = {
  pattern: `${WORD}(?:(?<moved>last|this|next) )?(?<weekday>mon|tues|wednes|thurs|fri|satur|sun)day${WORD_END}`,
  read: ({ moved, weekday: name = '' }, today, isBefore) => {
    const day = addDays(mondayOf(today, moved), WEEKDAYS.indexOf(name));
    return singleDay(!moved && isBefore && day < today ? addDays(day, 7) : day);
  },
};

/** Last month, next quarter, end of this year, end of the month. */
const periodNearby: CalendarForm = {
  pattern: `${WORD}(?:${END_OF.slice(0, -1)}(?<moved>last |this |next |)|(?<alone>last |this |next ))(?<period>week|month|quarter|year)${WORD_END}`,
  read: (words, today) => readNearby(words, today),
};

/** The ways in which English texts name days, months, quarters and years. */
export const ENGLISH_CALENDAR: readonly CalendarForm[] = [
  monthAndDate,
  dateAndMonth,
  month,
  quarter,
  year,
  dayNearby,
  dayOfWeek,
  periodNearby,
];

function readDate(words: CalendarWords, today: string, isBefore: boolean): Stretch | null {
  const [inYear, inMonth] = readMonth(words, today, isBefore).split('-').map(Number);
  return singleDay(dayOf(inYear ?? 0, inMonth ?? 0, Number(words.date)));
}

function readMonth(words: CalendarWords, today: string, isBefore: boolean): Period {
  const number = MONTHS.indexOf((words.month ?? '').slice(0, 3)) + 1;
  return monthIn(Number(words.year ?? yearOfMonth(number, today, isBefore)), number);
}

function readNearby(words: CalendarWords, today: string): Stretch {
  const moved = (words.moved ?? words.alone ?? '').trim();
  switch (words.period ?? 'year') {
    case 'week': {
      const from = mondayOf(today, moved);
      const to = addDays(from, 6);
      return { from: words.end ? to : from, to, precision: 'week' };
    }
    case 'month':
      return stretchOf(movePeriod(monthOf(today), moved), 'month', lastPart(words));
    case 'quarter':
      return stretchOf(movePeriod(quarterOf(today), moved), 'quarter', lastPart(words));
    default:
      return yearStretch(Number(today.slice(0, 4)) + stepOf(moved), lastPart(words));
  }
}

function movePeriod(period: Period, moved: string): Period {
  if (moved === 'last') return previousPeriod(period);
  return moved === 'next' ? nextPeriod(period) : period;
}

const mondayOf = (today: string, moved: string | undefined): string =>
  addDays(today, 1 - weekday(today) + 7 * stepOf(moved));
const stepOf = (moved: string | undefined): number =>
  moved === 'next' ? 1 : moved === 'last' ? -1 : 0;
const lastPart = ({ end }: CalendarWords): string | undefined => end && '底';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const WEEKDAYS = 'mon tues wednes thurs fri satur sun'.split(' ');
const ORDINALS = ['first', 'second', 'third', 'fourth'];
