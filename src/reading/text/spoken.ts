import { plain } from './plain.ts';
import { type NormalText, type Span, spanOf } from './text.ts';

/**
 * A text as `plain` writes it, in which the words of the lexicon are found, with the place of each character in the
 * original. Unlike `plain` it keeps line breaks, so that no word reaches over the end of a line.
 */
export function spoken(original: string): NormalText {
  const places: number[] = [];
  let normal = '';
  for (let at = 0; at < original.length; ) {
    const sign = String.fromCodePoint(original.codePointAt(at) ?? 0);
    for (const written of spokenSign(original, at, sign)) {
      normal += written;
      for (let unit = 0; unit < written.length; unit += 1) places.push(at);
    }
    at += sign.length;
  }
  return { original, normal, places };
}

/** Where a stretch of the spoken text stands in the original. */
export const originalSpan = (text: NormalText, span: Span): Span =>
  spanOf(text, span.start, span.end);

function spokenSign(original: string, at: number, sign: string): string {
  if (sign >= '\u4e00' && sign <= '\u9fff') return sign;
  if (sign === '\n' || sign === '\r') return '\n';
  const written = plain(sign);
  return written === '' && /\s/u.test(sign) && isBetweenWords(original, at) ? ' ' : written;
}

/** A blank counts only between Latin words. */
function isBetweenWords(original: string, at: number): boolean {
  return WORD.test(original.charAt(at - 1)) && WORD.test(original.charAt(at + 1));
}

const WORD = /[a-z0-9]/iu;
