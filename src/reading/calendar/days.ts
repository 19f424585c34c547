import { remembering } from '../once.ts';
import { tableOfForms } from '../text/table-of-forms.ts';
import { matchesOf, type NormalText, normalise, quoteAt, type Span, spanOf } from '../text/text.ts';
import type { CalendarForm, CalendarWords, Stretch } from './calendar.ts';
import { CHINESE_DAYS } from './chinese-days.ts';
import { CHINESE_PERIODS } from './chinese-periods.ts';
import { ENGLISH_CALENDAR } from './english-calendar.ts';

/** Days named in a text, both ends included. A task named with them is due on `to`. */
export interface FoundDays extends Stretch {
  /** Whether they are a limit: 前, 之前, 内, 截止 after them, 最迟 or by before them. */
  readonly isBefore: boolean;
  /** Whether something stands as it stood then: 截至5月底. */
  readonly isAsOf: boolean;
  /** The words with those around them that are meant here: 下月12日前, 截至5月底, by Oct 31. */
  readonly text: string;
  readonly span: Span;
}

/**
 * The days, weeks, months, quarters and years that a text names, in their order. `today` is YYYY-MM-DD in Shanghai.
 * What is named stays as it is named: 10月前 is October with isBefore, and 10月底 its last day. Two joined by 至 are
 * one stretch. A month without a year follows `yearOfMonth`.
 * Not read: feasts, the lunar calendar, working days, and what no calendar has (2月30日).
 */
export const findDays: (text: string, today: string) => readonly FoundDays[] = remembering(
  (text: string, today: string) => daysIn(normalise(text), today),
);

/** The days that a text names if it names nothing else: 下月12日前, 10.31; null otherwise. */
export function readDay(text: string, today: string): FoundDays | null {
  const normal = normalise(text);
  const [days] = daysIn(normal, today);
  const whole = spanOf(normal, 0, normal.normal.length);
  return days && days.span.start === whole.start && days.span.end === whole.end ? days : null;
}

/** Words that may name days, with their place in the normalised text. */
interface Mention {
  readonly form: CalendarForm;
  readonly words: CalendarWords;
  readonly start: number;
  readonly end: number;
}

interface PlacedDays extends Omit<FoundDays, 'text' | 'span'> {
  readonly start: number;
  readonly end: number;
}

function daysIn(text: NormalText, today: string): readonly FoundDays[] {
  const found: PlacedDays[] = [];
  let read = 0;
  for (const mention of mentionsIn(text.normal)) {
    const before = found.at(-1);
    if (mention.start < read) continue;
    const isJoined = JOINING.test(text.normal.slice(before?.end ?? mention.start, mention.start));
    const days = readMention(text.normal, mention, isJoined ? before : undefined, today);
    // Of a date that the calendar lacks, its month and year are not read either: 2021年2月29日.
    if (days || mention.words.date) read = days?.end ?? mention.end;
    if (!days) continue;
    const stretch = isJoined && before ? joinDays(before, days) : null;
    if (stretch) found[found.length - 1] = stretch;
    else found.push(days);
  }
  return found.map(({ start, end, ...days }) => {
    const span = spanOf(text, start, end);
    return { ...days, text: quoteAt(text.original, span), span };
  });
}

/** In the order of the text; of those that begin together the longest first: 10月31日 before 10月. */
function mentionsIn(normal: string): readonly Mention[] {
  return formsFor(normal)
    .flatMap(({ form, pattern }) =>
      matchesOf(pattern, normal).map(({ groups, index, 0: match }) => ({
        form,
        words: groups ?? {},
        start: index,
        end: index + match.length,
      })),
    )
    .sort((one, other) => one.start - other.start || other.end - one.end);
}

/** The second of two joined dates takes its month and year from the first: 10月1日至8日, 12月25日至1月5日. */
function readMention(
  normal: string,
  { form, words, start, end }: Mention,
  joined: PlacedDays | undefined,
  today: string,
): PlacedDays | null {
  const before = FRAME_BEFORE.exec(normal.slice(Math.max(0, start - 20), start));
  FRAME_AFTER.lastIndex = end;
  const after = FRAME_AFTER.exec(normal);
  const isBefore = before?.groups?.limit !== undefined || after?.groups?.limit !== undefined;
  const from = joined && words.date && !words.moved ? joined.from : today;
  const stretch = form.read(words, from, isBefore);
  if (!stretch) return null;
  return {
    ...stretch,
    isBefore,
    isAsOf: before?.groups?.asOf !== undefined,
    start: start - (before?.[0].length ?? 0),
    end: end + (after?.[0].length ?? 0),
  };
}

function joinDays(first: PlacedDays, last: PlacedDays): PlacedDays | null {
  if (first.precision !== last.precision || first.to > last.to) return null;
  return { ...last, from: first.from, isAsOf: first.isAsOf, start: first.start };
}

const formsFor = tableOfForms(
  [...CHINESE_DAYS, ...CHINESE_PERIODS, ...ENGLISH_CALENDAR].map((form) => ({
    form,
    pattern: new RegExp(form.pattern, 'g'),
  })),
  ({ pattern }) => pattern,
);

const JOINING = /^ ?(?:[-~至到]|to) ?$/;

const FRAME_BEFORE =
  /(?:(?<asOf>截[至止]到?|(?<![a-z])as of (?:the )?)|(?<limit>最迟|最晚|不迟于|不晚于|(?<![a-z])(?:by|before|until|till|no later than) (?:the )?))$/;

/** A weekday in brackets, and a time of day before 前: 10月31日（周六）下午5点前. 前往 and 前后 are no limits. */
const FRAME_AFTER =
  /(?:\((?:周|星期)[一二三四五六日天]\))?(?:(?:上午|下午|中午|晚上?|早上?|凌晨)?(?:[上下]班|收工|天黑)?(?:(?:\d{1,2}|[一二三四五六七八九十]{1,2})[:点时](?:\d{1,2}|半|整)?分?)?(?<limit>(?:之|以)?前(?![往期后述来])|截止|为止|(?:之|以)?内(?!容|部(?!分)|涝)))?/y;
