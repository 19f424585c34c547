const HAN = '\\u3400-\\u9fff';
const AROUND_HAN = new RegExp(`(?<=[${HAN}])\\s|\\s(?=[${HAN}])`, 'gu');
/** Control characters, zero-width characters, pictographs and their joiners. */
const UNSPOKEN = /(?:[\p{Cc}\p{Cf}\p{Extended_Pictographic}]|\u{fe0f}|[\u{1f3fb}-\u{1f3ff}])+/gu;

/** Nothing to be changed: Chinese characters, figures, small letters and marks, as most messages are. */
const PLAIN = /^[\u4e00-\u9fffa-z\d()?!.,:;%#@+=~/-]*$/u;

/**
 * The text as matching needs it: full-width forms made half-width, lower case, white space only
 * between Latin words, nothing that cannot be spoken. Offsets are not those of the original.
 */
export function plain(text: string): string {
  return PLAIN.test(text) ? text : (everyday(text) ?? anything(text));
}

function anything(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(UNSPOKEN, ' ')
    .replace(/[“”„‟"'‘’`*《》<>]/g, '')
    .replace(/\s+/g, ' ')
    .replace(AROUND_HAN, '')
    .trim();
}

/** The same, sign by sign, of a text without rare signs, as nearly all are; null for any other. */
function everyday(text: string): string | null {
  let written = '';
  /** From here on the text has not been written yet, as nothing is to be changed in it. */
  let from = 0;
  let last = 0;
  let isParted = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const spelling = isHan(code) ? AS_IT_IS : SPELLINGS.get(code);
    if (spelling === undefined) return null;
    const isSpoken = spelling !== BLANK && spelling !== LEFT_OUT;
    const isApart = isSpoken && isParted && last !== 0 && !isHan(last) && !isHan(code);
    if (isApart || spelling !== AS_IT_IS) {
      written += text.slice(from, at) + (isApart ? BLANK : '');
      from = at;
    }
    if (spelling !== AS_IT_IS) {
      written += isSpoken ? spelling : '';
      from = at + 1;
    }
    if (isSpoken) last = code;
    isParted = spelling === BLANK || (isParted && !isSpoken);
  }
  return written + text.slice(from);
}

const isHan = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff;

const AS_IT_IS = '\0';
const LEFT_OUT = '';
const BLANK = ' ';
const EVERYDAY = '\u3000、。“”‘’《》「」『』【】〔〕〇—·…①②③④⑤⑥⑦⑧⑨㎡';

/** By their codes, what becomes of the signs of the keyboard, of full-width ones and of those above. */
const SPELLINGS: ReadonlyMap<number, string> = new Map(
  [
    ...Array.from({ length: 0x80 }, (_, code) => code),
    ...Array.from({ length: 0x5e }, (_, place) => 0xff01 + place),
    ...Array.from(EVERYDAY, (sign) => sign.charCodeAt(0)),
  ].map((code): [number, string] => [code, spellingOf(String.fromCharCode(code))]),
);

function spellingOf(sign: string): string {
  if (/[\s\p{Cc}]/u.test(sign)) return BLANK;
  const written = anything(sign);
  return written === sign ? AS_IT_IS : written;
}
