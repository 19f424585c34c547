/** A figure as typed: 3600, 3,600, 14.21. */
const ARABIC = String.raw`(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?`;

/** 余, 多, 几 and 来 after a round number say that it is not exact; not in 余下, 多元, 来自. */
const ABOUT =
  '(?:余(?!下|额|量)|多(?!元|样|方|杆|能|级|功)|几|好几(?![百千万])|来(?!自|源|访|电|信))';
const PLACES = '(?:[百万亿]|千(?!米|克|瓦))+';

/** What stands behind a place as people say it: the digit of the place below (4万2, 3千5), what 零 leads to (2百零5), or all of what is below 万 (3万5000). */
const SPOKEN_REST =
  '(?:零\\d{1,3}|(?<=\\d[百千万亿])[1-9]|(?<=\\d万)\\d{4})(?![\\d.,:]|[年月日号]|[\\-~/]\\d)';

/** A figure with Chinese places: 1.2亿, 3千6百, 3000多万, 4万2, 20余. */
const FIGURE = `${ARABIC}(?:(?:(?<=0)[余多])?${PLACES}(?:零?\\d+${PLACES})*(?:${SPOKEN_REST})?)?(?:余(?!下|额|量)|(?<=[0百千万亿])${ABOUT})?`;

const HAN = '零〇一二两三四五六七八九十百千万亿廿卅';
/** A number in characters: 两百三十余, 十几万, 三点五万, 一百零八. */
const WRITTEN = `[${HAN}]+(?:点[零〇一二三四五六七八九]+(?![零〇一二三四五六七八九十刻分])[万亿]*|(?<=[十百千万亿])${ABOUT}[万亿]*)?`;

/** 大写, as sums of money are written: 叁万伍仟. A single such character is a surname or part of a word (大陆). */
const FORMAL = '[壹贰叁肆伍陆柒捌玖拾佰仟零萬億万亿]{2,}';

/** A pattern for whatever `readNumeral` may be able to read, on normalised text. */
export const NUMERAL = `(?:${FIGURE}|${WRITTEN}|${FORMAL})`;

/** What stands before 分之: a numeral that is not long. */
export const DENOMINATOR = String.raw`(?:\d{1,12}(?:\.\d{1,6})?[百千万亿]{0,4}|[${HAN}]{1,12}几?|${FORMAL.replace('{2,}', '{2,12}')})`;

/** From 2 on; one is more often a word than a number. */
export const ENGLISH_NUMBER = 'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve';

/**
 * The value of a numeral that NUMERAL matched: 一千二 is 1200, 三万五 35000, 一百零八 108, 二〇二〇 2020, 1.2亿 120000000.
 * 余, 多, 几, 来 and the commas of a figure are passed over. Refuses with null what no rule of writing gives one
 * value: 三五, 十四五, 二百万亿三四; and what is too long to be a number of things.
 */
export function readNumeral(numeral: string): number | null {
  if (BARE_PAIR.test(numeral) || numeral.length > LONGEST) return null;
  const places = numeral
    .replace(/[,余多好几来]/g, '')
    .replace(ANY_SIGN, (sign) => SIGNS.get(sign) ?? sign);
  const [, whole = places, decimals, scale = ''] = DECIMAL.exec(places) ?? [];
  const value = decimals === undefined ? readPlaces(whole) : readDecimal(whole, decimals, scale);
  return value === null || value > Number.MAX_SAFE_INTEGER ? null : value;
}

/** Both ends of 三四, 十七八, 七八十, 三五百: two neighbouring digits in one place; null for any other numeral. */
export function readNeighbours(numeral: string): readonly [number, number] | null {
  const pair = NEIGHBOURS.exec(numeral);
  if (!pair) return null;
  const [, before = '', low = '', high = '', after = ''] = pair;
  const values = [low, high].map((digit) => readNumeral(`${before}${digit}${after}`));
  const [from, to] = values;
  return from != null && to != null ? [from, to] : null;
}

function readDecimal(whole: string, decimals: string, scale: string): number | null {
  const value = readPlaces(whole);
  if (value === null) return null;
  return [...scale].reduce(
    (sum, sign) => tidy(sum * worthOf(sign)),
    Number(`${value}.${decimals}`),
  );
}

/** Reads 3百05 or 1.2亿: first what stands before and after 亿, then 万, then the four places below. */
function readPlaces(places: string): number | null {
  if (PLAIN.test(places)) return Number(places);
  const myriad = places.includes('亿') ? '亿' : '万';
  const at = places.lastIndexOf(myriad);
  if (at < 0) return readSection(places);
  const count = at === 0 ? 1 : readPlaces(places.slice(0, at));
  const rest = readRest(places.slice(at + 1), worthOf(myriad));
  return count === null || rest === null ? null : tidy(count * worthOf(myriad) + rest);
}

/** What follows 万 or 亿: nothing, a lone digit of the next place (三万五), or a smaller number; in figures all of its four places. */
function readRest(rest: string, worth: number): number | null {
  if (rest === '') return 0;
  if (/^[1-9]$/.test(rest)) return (Number(rest) * worth) / 10;
  if (/^[1-9]\d+$/.test(rest)) return rest.length === 4 && worth === 1e4 ? Number(rest) : null;
  const value = readPlaces(rest);
  return value !== null && value < worth ? value : null;
}

/** 千, 百, 十 and the last digit, which without 零 belongs to the place after the one before it: 一千二, 二百五. */
function readSection(section: string): number | null {
  const parts = SECTION.exec(section);
  if (!parts || section === '') return null;
  const [, thousands, hundreds, tens, zero, last] = parts;
  const omitted = tens === undefined && zero === undefined;
  const lastPlace = omitted && hundreds ? 10 : omitted && thousands ? 100 : 1;
  return tidy(
    inPlace(thousands, 1000) +
      inPlace(hundreds, 100) +
      inPlace(tens, 10) +
      Number(last ?? 0) * lastPlace,
  );
}

/** A place without a digit of its own is one of it: 十二, 百余. */
function inPlace(digit: string | undefined, worth: number): number {
  return digit === undefined ? 0 : Number(digit || 1) * worth;
}

const worthOf = (sign: string): number => (sign === '亿' ? 1e8 : 1e4);
/** 14.21 times 10000 is 142100, not 142100.00000000001. */
const tidy = (value: number): number => Number(value.toPrecision(15));

const LONGEST = 40;
const DIGIT = String.raw`\d(?:\.\d+)?`;
const SECTION = new RegExp(
  `^(?:0?(${DIGIT}|^)千)?(?:0?(${DIGIT}|^)百)?(?:0?(\\d|)十)?(?:(0)?(\\d))?$`,
);
const PLAIN = /^\d+(?:\.\d+)?$/;
const DECIMAL = /^([^点]*)点(\d+)([万亿]*)$/;
const BARE_PAIR = /^[一二两三四五六七八九]{2}$/;
const NEIGHBOURS =
  /^([^点]*?)(?:(?=一二|两三|二三|三四|三五|三五|四五|五六|六七|七八|八九)([一-龥])([一-龥]))([十百千万亿余多]*)$/;

const SIGNS: ReadonlyMap<string, string> = new Map(
  ['零〇', '一壹', '二贰两', '三叁', '四肆', '五伍', '六陆', '七柒', '八捌', '九玖']
    .flatMap((signs, digit) => [...signs].map((sign): [string, string] => [sign, String(digit)]))
    .concat([
      ['廿', '2十'],
      ['卅', '3十'],
      ['拾', '十'],
      ['佰', '百'],
      ['仟', '千'],
      ['萬', '万'],
      ['億', '亿'],
    ]),
);
const ANY_SIGN = /[零〇一二两三四五六七八九壹贰叁肆伍陆柒捌玖廿卅拾佰仟萬億]/g;
