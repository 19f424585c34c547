import { type NormalText, normalise, quoteAt, type Span, spanOf } from '../text/text.ts';

/**
 * Where words that somebody claims to quote stand in a text, whatever their width, case and blanks; null where they
 * do not stand there at all.
 */
export function standsIn(text: NormalText, words: string): Span | null {
  const { normal } = normalise(words);
  const at = normal === '' ? -1 : text.normal.indexOf(normal);
  return at < 0 ? null : spanOf(text, at, at + normal.length);
}

/** The text's own words at what is claimed to be a quote of it; null where it is none. */
export function ownWords(text: NormalText, words: string): string | null {
  const span = standsIn(text, words);
  return span && quoteAt(text.original, span);
}
