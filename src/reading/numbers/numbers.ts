import { remembering } from '../once.ts';
import { matchesOf, type NormalText, normalise, quoteAt, type Span, spanOf } from '../text/text.ts';
import { measureAt } from './measures.ts';
import { NOT_NUMBER } from './not-numbers.ts';
import { NUMBER_FORM, type NumberReading, readForm } from './number-forms.ts';
import { ENGLISH_NUMBER } from './numerals.ts';

/** A number as written (两百三十余, 百分之八十六, 第三, 4至6), with its place in the original text. */
export interface FoundNumber extends NumberReading {
  readonly text: string;
  readonly span: Span;
}

/**
 * The numbers of a text, in their order. A figure counts wherever it is no part of a word (PM2.5, 5G), an address,
 * a telephone number, a date in figures, a time, the title of a document (《…》) or the mark of a list item (2.).
 * A single character from 一 to 十 counts only before a measure word, after 任务 or 附件, or as the last word of
 * a statement (应为六); words of general Chinese such as 一批, 统一, 十个一 never count.
 */
export function findNumbers(text: string): readonly FoundNumber[] {
  const normal = normalise(text);
  return numbersIn(normal).map(({ start, end, ...reading }) => {
    const span = spanOf(normal, start, end);
    return { ...reading, text: quoteAt(text, span), span };
  });
}

/** The value of a text that is one number and nothing else, as in NumberReading; null for a range and for 两条. */
export function readNumber(text: string): number | null {
  const match = WHOLE.exec(normalise(text).normal);
  const reading = match && readForm(match.groups ?? {});
  return reading?.upTo === null ? reading.value * (match?.groups?.negative ? -1 : 1) : null;
}

/** A number with its place in the normalised text, for the readers of this folder. */
export interface PlacedNumber extends NumberReading {
  readonly start: number;
  readonly end: number;
}

export const numbersIn = ({ normal }: NormalText): readonly PlacedNumber[] => placedIn(normal);

const placedIn = remembering((normal: string): readonly PlacedNumber[] => {
  if (!NUMBER_SIGN.test(normal)) return [];
  const numbers = matchesOf(CANDIDATE, normal).flatMap(({ groups = {}, 0: match, index }) => {
    const reading = readForm(groups);
    return reading ? [{ ...reading, start: index, end: index + match.length }] : [];
  });
  return joinRanges(normal, numbers)
    .filter((number) => standsAsNumber(normal, number))
    .map((number) => ({ ...number, isAbout: number.isAbout || isCalledAbout(normal, number) }));
});

/** Whether a text can hold a number at all. */
export const mayHoldNumber = (text: string): boolean => NUMBER_SIGN.test(normalise(text).normal);

/** Every form of number has one of these in it. */
const NUMBER_SIGN = new RegExp(
  `[\\d零〇一二两三四五六七八九十百千万亿廿卅半俩仨壹贰叁肆伍陆柒捌玖拾佰仟萬億]|${ENGLISH_NUMBER}`,
  'u',
);

/** 4至6 and 10%-15% are one number with two ends; 12-5 stays two numbers. */
function joinRanges(normal: string, numbers: readonly PlacedNumber[]): readonly PlacedNumber[] {
  const joined: PlacedNumber[] = [];
  for (const number of numbers) {
    const before = joined.at(-1);
    if (before && isRange(normal, before, number)) {
      joined[joined.length - 1] = {
        ...number,
        value: before.value * scaleShared(normal, before, number),
        upTo: number.value,
        start: before.start,
      };
    } else joined.push(number);
  }
  return joined;
}

/** 30-40万: what only the upper end of a range has behind it scales the lower end as well; 5000-1万 stays as it is. */
function scaleShared(normal: string, low: PlacedNumber, high: PlacedNumber): number {
  const [own, other] = [low, high].map(({ start, end }) =>
    MYRIAD_AT_END.exec(normal.slice(start, end)),
  );
  const scale = other?.[1] === '亿' ? 1e8 : 1e4;
  return !own && other && low.value * scale < high.value ? scale : 1;
}

const MYRIAD_AT_END = /([万亿])[余多]?$/u;

function isRange(normal: string, low: PlacedNumber, high: PlacedNumber): boolean {
  if (low.upTo !== null || high.upTo !== null || low.value >= high.value) return false;
  const mark = normal.slice(low.end, high.start);
  const isGrowth = GROWS.test(normal.slice(Math.max(0, low.start - 4), low.start));
  if (isGrowth && /[到至]/.test(mark)) return false;
  const sameKind = low.kind === high.kind || (low.kind === 'count' && high.kind === 'percent');
  return sameKind && RANGE_MARK.test(mark);
}

function standsAsNumber(normal: string, number: PlacedNumber): boolean {
  if (number.kind !== 'count') return true;
  const written = normal.slice(number.start, number.end);
  const numeral = written.split(RANGE_SIGN).at(-1) ?? written;
  if (!IN_CHARACTERS.test(numeral))
    return (
      !RUNS_INTO_WORD.test(normal.slice(number.end, number.end + 2)) ||
      measureAt(normal, number.end) !== null
    );
  if (isPartOfName(normal, number)) return false;
  if (LONE.test(numeral)) return countsSomething(normal, number) || isAnnounced(normal, number);
  if (HEADLESS.test(numeral)) return isRoundCount(normal, number);
  if (SEVERAL_DIGITS.test(numeral)) return ZERO.test(numeral) || countsSomething(normal, number);
  return true;
}

/** Whether a measure word, or a word of the calendar, stands after the number. */
function countsSomething(normal: string, { end }: PlacedNumber): boolean {
  return measureAt(normal, end) !== null || CALENDAR.test(normal.slice(end, end + 2));
}

/** 近百家, 上千人次, 百余户 and 百万元, but not 千家万户. */
function isRoundCount(normal: string, number: PlacedNumber): boolean {
  if (number.isAbout || isCalledAbout(normal, number)) return true;
  if (normal.charAt(number.start - 1) === '上') return true;
  return number.end - number.start > 1 && countsSomething(normal, number);
}

/** 任务二, 应为六。 */
function isAnnounced(normal: string, { start, end }: PlacedNumber): boolean {
  const before = normal.slice(Math.max(0, start - 2), start);
  return (
    NUMBERED.test(before) || (ANNOUNCING.test(before) && CLOSING.test(normal.slice(end, end + 1)))
  );
}

/** “四个中心” is a name; “六座” alone between its quotes is a number. */
function isPartOfName(normal: string, { start, end }: PlacedNumber): boolean {
  if (normal.charAt(start - 1) !== '“') return false;
  return normal.charAt(end + (measureAt(normal, end)?.length ?? 0)) !== '”';
}

/** Whether 约, 近, 超过 stand before it, or 左右, 以上 after it and its measure word. */
function isCalledAbout(normal: string, { start, end }: PlacedNumber): boolean {
  const after = end + (measureAt(normal, end)?.length ?? 0);
  return (
    ABOUT_BEFORE.test(normal.slice(Math.max(0, start - 3), start)) ||
    ABOUT_AFTER.test(normal.slice(after, after + 2))
  );
}

/** 增加0.6到7.6公里: by so much, to so much. */
const GROWS = /(?:增加|增长|提高|提升|上升|减少|下降|降低|[增涨升降])了?$/;
const RANGE_SIGN = /[-~至到]/;
const RANGE_MARK = /^ ?[-~至到] ?$/;
const IN_CHARACTERS = /^[^\da-z]/;
const LONE = /^[零〇一二两三四五六七八九十]$/;
const HEADLESS = /^[百千万亿]/;
const SEVERAL_DIGITS = /^[零〇一二三四五六七八九]{2,}$/;
const ZERO = /[零〇]/;
const RUNS_INTO_WORD = /^(?:[a-z]|\+[a-z])/;
const CALENDAR = /^(?:年|月|日(?![常益前夜均报照期])|号(?![召线称码牌令角]))/;
const NUMBERED = /(?:任务|附件)$/;
const ANNOUNCING = /[为是到达成了计共有约近超逾增减仅才改报]$/;
const CLOSING = /^(?:$|[，。;、!?)\]”\s])/;
const ABOUT_BEFORE = /(?:约|大概|(?<![最附就临靠])近|接近|超|超过|逾|不到|不足)$/;
const ABOUT_AFTER = /^(?:左右|上下|以上|以下|以内)/;

const CANDIDATE = new RegExp(`${NOT_NUMBER}|${NUMBER_FORM}`, 'g');
const WHOLE = new RegExp(`^(?<negative>-)?(?:${NUMBER_FORM})$`);
