import { DENOMINATOR, ENGLISH_NUMBER, NUMERAL, readNeighbours, readNumeral } from './numerals.ts';

/** What a form of number says. */
export interface NumberReading {
  /** A count as it is, a percent 0 to 100, a ratio 0 to 1, an ordinal from 1. */
  readonly value: number;
  /** The other end of a range (4至6, 三四); null for a single number. */
  readonly upTo: number | null;
  readonly kind: 'count' | 'percent' | 'ratio' | 'ordinal';
  /** Whether its words say that it is not exact: 余, 多, 约, 近, 左右, 以上. */
  readonly isAbout: boolean;
}

const WORDS: Readonly<Record<string, NumberReading>> = {
  百分百: exactly('percent', 100),
  一半: exactly('ratio', 0.5),
  半: exactly('count', 0.5),
  俩: exactly('count', 2),
  仨: exactly('count', 3),
  ...Object.fromEntries(
    ENGLISH_NUMBER.split('|').map((word, at) => [word, exactly('count', at + 2)]),
  ),
};

const FORMS = [
  // 第三, 第3, No. 3
  String.raw`(?:第 ?|(?<![a-z])no\. ?)(?<ordinal>\d{1,4}|[零一二三四五六七八九十百]+)`,
  // 百分之八十六, 八分之五
  `(?<whole>${DENOMINATOR})分之(?<part>${NUMERAL})`,
  // 5/8, but not 5/8前, which is a day
  String.raw`(?<!\/)(?<over>\d{1,3})\/(?<under>\d{1,3})(?![\d/日号月前]|之前|以前)`,
  // 五成, 六成五, but not 建成, 成立
  '(?<![第十百千万亿零〇一二三四五六七八九\\d])(?<tenths>[一二两三四五六七八九1-9])成(?<hundredths>[一二三四五六七八九])?(?=$|[\\n以多左的，。;、!?)])',
  // 半个月 and 一半, but not 上半年
  `(?<word>百分百|一半|(?<![上下多大前后过减对参个])半(?=$|个|年|天|小时|公里)|俩|仨|(?:${ENGLISH_NUMBER})(?![a-z0-9]))`,
  // 3,600, 1.2万, 86.7%, 增长-5.2%, 负三
  `(?<minus>(?<=[(:，、为长降率幅比是达])-(?=\\d)|负)?(?<number>${NUMERAL})(?<rate> ?[%‰])?`,
];

/** A pattern for every form; its groups are for `readForm`. On normalised text. */
export const NUMBER_FORM = FORMS.join('|');

/** Reads the groups of a NUMBER_FORM; null where the form is well-built but has no value: 十四五. */
export function readForm(
  groups: Readonly<Record<string, string | undefined>>,
): NumberReading | null {
  const { ordinal, whole, part, over, under, tenths, hundredths, word, number } = groups;
  if (ordinal) return valued('ordinal', readNumeral(ordinal));
  if (whole && part) return readFraction(readNumeral(part), readNumeral(whole));
  if (over && under) return Number(over) < Number(under) ? readFraction(+over, +under) : null;
  if (tenths) return valued('ratio', readNumeral(`${tenths}十${hundredths ?? ''}`), 100);
  if (word) return WORDS[word] ?? null;
  return number ? readCount(number, groups.minus ? -1 : 1, groups.rate?.trim()) : null;
}

function readCount(numeral: string, sign: number, rate: string | undefined): NumberReading | null {
  const ends = readNeighbours(numeral);
  if (ends) return { value: ends[0], upTo: ends[1], kind: 'count', isAbout: true };
  const value = readNumeral(numeral);
  const isAbout = /[余多几来]/.test(numeral);
  const reading =
    rate === '‰' ? valued('ratio', value, 1000) : valued(rate ? 'percent' : 'count', value);
  return reading && { ...reading, value: sign * reading.value, isAbout };
}

function readFraction(part: number | null, whole: number | null): NumberReading | null {
  if (part === null || !whole) return null;
  return whole === 100 ? exactly('percent', part) : exactly('ratio', part / whole);
}

function valued(
  kind: NumberReading['kind'],
  value: number | null,
  parts = 1,
): NumberReading | null {
  return value === null ? null : exactly(kind, value / parts);
}

function exactly(kind: NumberReading['kind'], value: number): NumberReading {
  return { value, upTo: null, kind, isAbout: false };
}
