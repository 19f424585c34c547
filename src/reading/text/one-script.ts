const TENS = '1-9一二三四五六七八九壹贰叁肆伍陆柒捌玖';
const MIXED = new RegExp(`(?<![\\d.])([${TENS}]?)[十拾]([${TENS}]?)(?![\\d十拾百千万亿%])`, 'gu');

/**
 * A plain text with the numbers below a hundred that mix figures and characters in figures: 3十2, 二十8. A number after 哪
 * says no more than 几: 哪7个.
 */
export function inOneScript(text: string): string {
  const written = HAS_MIXED.test(text) ? text.replaceAll(MIXED, inFigures) : text;
  return written.replace(WHICH_OF, '哪几');
}

const WHICH_OF = /哪(?:\d{1,2}|[三四五六七八九十]{1,2})(?=[个处条座家位])/gu;

const HAS_MIXED = /\d[十拾]|[十拾]\d/u;

function inFigures(written: string, tens: string, ones: string): string {
  if (!/\d/u.test(written)) return written;
  return String(10 * (tens === '' ? 1 : digitOf(tens)) + (ones === '' ? 0 : digitOf(ones)));
}

const digitOf = (digit: string): number =>
  /\d/u.test(digit) ? Number(digit) : (DIGITS.indexOf(digit) % 9) + 1;
const DIGITS = '一二三四五六七八九壹贰叁肆伍陆柒捌玖';
