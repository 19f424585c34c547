import { baseUnit } from '../../domain/measure-units.ts';
import { remembering } from '../once.ts';
import { type NormalText, normalise, quoteAt, type Span, spanOf } from '../text/text.ts';
import { type Measure, measureAt } from './measures.ts';
import { numbersIn, type PlacedNumber } from './numbers.ts';
import { readNumeral } from './numerals.ts';

/** So much of a unit. A share of something is a percentage, 0 to 100, with the unit %. */
export interface Quantity {
  readonly value: number;
  readonly unit: string;
}

/** A number with its unit. `value` and `unit` are as written, in normal form: 1.2 万平方米, 86.7 %, 11 条（处）. */
export interface FoundQuantity extends Quantity {
  /** The other end of a range, in `unit`; null for a single quantity. */
  readonly upTo: number | null;
  /** The same quantity in the unit that its kind is compared in: 12000 平方米. */
  readonly canonical: Quantity;
  /** Whether the words beside it say that it is not exact. */
  readonly isAbout: boolean;
  readonly text: string;
  readonly span: Span;
}

/**
 * The quantities of a text, in their order: a number that `findNumbers` finds, with a measure word or unit right after
 * it, and every percentage or fraction. 万 and 亿 after a figure belong to the unit, as the office writes it (3.1万平方米,
 * 5000万元); in characters they belong to the number (三万户 is 30000 户).
 * No quantities: ordinals (第三条), years (2020年), days and months (31日, 6月), and what has no unit.
 */
export const findQuantities: (text: string) => readonly FoundQuantity[] = remembering(quantitiesIn);

function quantitiesIn(text: string): readonly FoundQuantity[] {
  const normal = normalise(text);
  const single = numbersIn(normal).flatMap((number) => {
    const share = readShare(number);
    if (share) return [{ ...share, ...placed(normal, number, number.end) }];
    const measure = number.kind === 'count' ? measureAt(normal.normal, number.end) : null;
    if (!measure || isYear(normal.normal, number, measure)) return [];
    const behind = partBehind(normal.normal, number, measure);
    const counted = { ...number, value: number.value + behind.value };
    const end = number.end + measure.length + behind.length;
    return [{ ...readMeasured(normal.normal, counted, measure), ...placed(normal, number, end) }];
  });
  return withCompounds(single, text);
}

function withCompounds(single: readonly FoundQuantity[], text: string): readonly FoundQuantity[] {
  const told: FoundQuantity[] = [];
  for (const one of single) {
    const last = told.at(-1);
    const whole = last && compound(last, one, text);
    if (whole) told.pop();
    told.push(whole ?? one);
  }
  return told;
}

/** 2分48秒 is 2.8 分钟, 3小时20分 is 3.33 小时: one quantity, in the larger of its two units; null for two that only stand beside each other. */
function compound(large: FoundQuantity, small: FoundQuantity, text: string): FoundQuantity | null {
  const [unit, parts] = SMALLER.get(large.unit)?.get(small.unit) ?? [];
  if (unit === undefined || parts === undefined) return null;
  const isNext = /^[零又 ]?$/u.test(text.slice(large.span.end, small.span.start));
  const isWhole = [large, small].every((one) => one.upTo === null && Number.isInteger(one.value));
  if (!isNext || !isWhole || small.value >= parts) return null;
  const value = hundredths(large.value + small.value / parts);
  const [base, size] = baseUnit(unit);
  const span = { start: large.span.start, end: small.span.end };
  return {
    value,
    unit,
    upTo: null,
    canonical: { value: tidy(value * size), unit: base },
    isAbout: large.isAbout || small.isAbout,
    text: text.slice(span.start, span.end),
    span,
  };
}

/** For the larger of two units: how the whole is called, and how many of the smaller make one. */
const SMALLER: ReadonlyMap<
  string,
  ReadonlyMap<string, readonly [unit: string, parts: number]>
> = new Map(
  [
    [['小时', '个小时'], ['分', '分钟'], '小时', 60] as const,
    [['分', '分钟'], ['秒'], '分钟', 60] as const,
    [['天'], ['小时', '个小时'], '天', 24] as const,
    [['公里', '千米'], ['米'], '公里', 1000] as const,
    [['米'], ['厘米'], '米', 100] as const,
    [['吨'], ['公斤', '千克'], '吨', 1000] as const,
    [['年'], ['个月'], '年', 12] as const,
  ].flatMap(([larger, smaller, unit, parts]) =>
    larger.map((one) => [one, new Map(smaller.map((other) => [other, [unit, parts]]))] as const),
  ),
);

type Reckoned = Pick<FoundQuantity, 'value' | 'unit' | 'upTo' | 'canonical'>;

function readShare({ kind, value, upTo }: PlacedNumber): Reckoned | null {
  if (kind !== 'percent' && kind !== 'ratio') return null;
  const parts = kind === 'ratio' ? 100 : 1;
  const share = { value: hundredths(value * parts), unit: '%' };
  return { ...share, upTo: upTo === null ? null : hundredths(upTo * parts), canonical: share };
}

/** 三分之二 is 66.67 in the hundred. */
const hundredths = (value: number): number => Math.round(tidy(value) * 100) / 100;

function readMeasured(normal: string, number: PlacedNumber, measure: Measure): Reckoned {
  const myriad = MYRIAD_FIGURE.exec(normal.slice(number.start, number.end))?.[1] ?? '';
  const scale = readNumeral(`1${myriad}`) ?? 1;
  return {
    value: tidy(number.value / scale),
    unit: myriad + measure.unit,
    upTo: number.upTo === null ? null : tidy(number.upTo / scale),
    canonical: { value: tidy(number.value * measure.factor), unit: measure.base },
  };
}

/** 一公里半 is 1.5, 四公里八 is 4.8, 1公里2 is 1.2, 1米75 is 1.75: so people say it. */
function partBehind(normal: string, { start, end, upTo }: PlacedNumber, { unit, length }: Measure) {
  const isSpoken = upTo === null && SPOKEN_WHOLE.test(normal.slice(start, end));
  const part = PART_BEHIND.exec(normal.slice(end + length, end + length + 4))?.[1];
  if (part === undefined || !SPOKEN_PARTS.has(unit) || !isSpoken) return { value: 0, length: 0 };
  const parts = 10 ** part.length;
  return { value: part === '半' ? 0.5 : (readNumeral(part) ?? 0) / parts, length: part.length };
}

const SPOKEN_WHOLE = /^(?:[一二两三四五六七八九十百]+|\d{1,3})$/u;
const SPOKEN_PARTS: ReadonlySet<string> = new Set(['公里', '千米', '米', '吨', '亩']);
const PART_BEHIND =
  /^([半一二三四五六七八九1-9]|\d[1-9])(?=$|[，。；;,、了吧啊哈呢）)！! ]|然后|还有)/u;

/** 2020年 and 20年10月 are no durations. */
function isYear(normal: string, { start, end, value }: PlacedNumber, measure: Measure): boolean {
  if (measure.unit !== '年') return false;
  const isFourDigits = value >= 1900 && value < 2100;
  return isFourDigits || (end - start === 2 && MONTH_AFTER.test(normal.slice(end + 1, end + 4)));
}

function placed(text: NormalText, { start, isAbout }: PlacedNumber, end: number) {
  const span = spanOf(text, start, end);
  return { isAbout, text: quoteAt(text.original, span), span };
}

/** 14.21 times 10000 is 142100, not 142100.00000000001. */
export const tidy = (value: number): number => Number(value.toPrecision(15));

/** 4万2 is 4.2万, as 1.2万 is. */
const MYRIAD_FIGURE = /^-?\d.*?([万亿])[1-9余多]?$/;
const MONTH_AFTER = /^1?\d月/;
