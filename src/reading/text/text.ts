/** A place in a text: UTF-16 offsets into the original, `end` not included. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A text made easy to match, which remembers where each of its characters stood. */
export interface NormalText {
  readonly original: string;
  /** Half-width, lower-case, one spelling for each mark. Never longer than the original. */
  readonly normal: string;
  /** For each character of `normal`, its offset in `original`. */
  readonly places: readonly number[];
}

/**
 * Makes one spelling out of many, so that a pattern need be written only once:
 * - full-width letters, digits and marks become half-width, letters lower-case;
 * - a comma inside a figure (3,600) is `,`, every other comma `，`; brackets 〔【［ are `[`, quotes 「『 are `“`,
 *   dashes of any length `-`, ○ in a year is 〇, µ is u, ² and ³ are 2 and 3;
 * - a run of blanks is one line break if it holds one, else one tab, else one space; a space beside a
 *   Chinese character goes away (2020 年), unless it keeps two numbers apart (任务五 三条);
 * - what has no width goes away, and so do blanks at both ends.
 * Takes any string, refuses none.
 */
export function normalise(original: string): NormalText {
  const places: number[] = [];
  let normal = '';
  let last = '';
  let blank = '';
  let blankAt = 0;
  for (let at = 0; at < original.length; at += 1) {
    const sign = spellingAt(original, at);
    if (sign === '') continue;
    if (isBlank(sign)) {
      if (blank === '') blankAt = at;
      blank = strongerBlank(blank, sign);
      continue;
    }
    if (blank !== '' && last !== '' && keepsApart(blank, last, sign)) {
      normal += blank;
      places.push(blankAt);
    }
    blank = '';
    last = sign;
    normal += sign;
    places.push(at);
  }
  return { original, normal, places };
}

/** Where characters `start` to `end` (not included) of the normal text stand in the original. */
export function spanOf(text: NormalText, start: number, end: number): Span {
  return {
    start: text.places[start] ?? text.original.length,
    end: (text.places[end - 1] ?? text.original.length - 1) + 1,
  };
}

/** The words of the original at a span, to the letter. */
export function quoteAt(original: string, span: Span): string {
  return original.slice(span.start, span.end);
}

/** Every match of a form with the flag g, as `matchAll` finds them, without making a copy of the form. */
export function matchesOf(form: RegExp, text: string): readonly RegExpExecArray[] {
  form.lastIndex = 0;
  let match = form.exec(text);
  if (!match) return NONE;
  const found: RegExpExecArray[] = [];
  for (; match; match = form.exec(text)) {
    found.push(match);
    if (match[0] === '') form.lastIndex += lengthOfSign(text, form.lastIndex);
  }
  return found;
}

const NONE: readonly RegExpExecArray[] = [];

/** The text with a dot for each character of the matches, which are in its order: nothing else is found there again. */
export function withoutMatches(text: string, matches: readonly RegExpExecArray[]): string {
  if (matches.length === 0) return text;
  let rest = '';
  let at = 0;
  for (const { index, 0: said } of matches) {
    rest += text.slice(at, index) + '·'.repeat(said.length);
    at = index + said.length;
  }
  return rest + text.slice(at);
}

/** Inside a pair of surrogates a form with the flag u would go back to its beginning. */
const lengthOfSign = (text: string, at: number): number =>
  (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;

function spellingAt(original: string, at: number): string {
  const sign = original.charAt(at);
  const code = original.charCodeAt(at);
  if (code >= 0x4e00 && code <= 0x9fff) return sign;
  if (sign === ',' || sign === '，') return isInFigure(original, at) ? ',' : '，';
  if (code >= 0xff01 && code <= 0xff5e) return lowerCase(String.fromCharCode(code - 0xfee0));
  return code < 0x80 ? lowerCase(sign) : (SPELLINGS.get(sign) ?? lowerCase(sign));
}

/** A comma is part of a figure between two digits as wide as itself: 3,600 or ３，６００, not 任务5，360户. */
function isInFigure(original: string, at: number): boolean {
  const zero = original.charAt(at) === ',' ? 0x30 : 0xff10;
  return [at - 1, at + 1].every((place) => {
    const digit = original.charCodeAt(place) - zero;
    return digit >= 0 && digit <= 9;
  });
}

/** Only where the length stays: İ becomes two characters in lower case. */
function lowerCase(sign: string): string {
  const lower = sign.toLowerCase();
  return lower.length === 1 ? lower : sign;
}

const isBlank = (sign: string): boolean =>
  sign === ' ' || sign === '\n' || sign === '\t' || sign === '\r';

function strongerBlank(one: string, other: string): string {
  if (one === '\n' || other === '\n' || other === '\r') return '\n';
  return one === '\t' || other === '\t' ? '\t' : ' ';
}

function keepsApart(blank: string, before: string, after: string): boolean {
  if (blank !== ' ') return true;
  if (isNumeral(before) && isNumeral(after)) return !(isDigit(before) && isMyriad(after));
  return !isWide(before) && !isWide(after);
}

const isWide = (sign: string): boolean => sign >= '\u2e80' || sign === '%' || sign === '‰';
const isDigit = (sign: string): boolean => sign >= '0' && sign <= '9';
const isMyriad = (sign: string): boolean => sign === '万' || sign === '亿';
const isNumeral = (sign: string): boolean =>
  isDigit(sign) || '零〇一二两三四五六七八九十百千万亿'.includes(sign);

const SPELLINGS: ReadonlyMap<string, string> = new Map(
  [
    ['[', '〔【〖'],
    [']', '〕】〗'],
    ['“', '「『„‟'],
    ['”', '」』'],
    ["'", '‘’‚‛'],
    ['-', '—–―−‐‑‒─﹣'],
    ['~', '〜∼'],
    ['%', '﹪'],
    ['〇', '○◯'],
    ['u', 'µμ'],
    ['2', '²'],
    ['3', '³'],
    [
      ' ',
      '\u3000\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f',
    ],
    ['\n', '\u2028\u2029\u0085'],
    ['', '\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\ufe0e\ufe0f\u00ad'],
  ].flatMap(([spelling = '', variants = '']) =>
    [...variants].map((variant): [string, string] => [variant, spelling]),
  ),
);
