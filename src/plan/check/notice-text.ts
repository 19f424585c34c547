import type { Correction } from '../../domain/plan.ts';
import type { Problem } from './problem.ts';

/** A text as it is compared: without white space, which differs between a notice and its copies. */
export const squeezed = (text: string): string => text.replace(/\s+/gu, '');

const PAGE_NUMBER = /—\s*\d+\s*—/gu;

/** A notice as it is compared: no page numbers, no white space, and its certain misprints corrected. */
export function noticeText(source: string, corrections: readonly Correction[]): string {
  return corrections.reduce(
    (text, { written, corrected }) =>
      corrected === null ? text : text.replaceAll(squeezed(written), squeezed(corrected)),
    squeezed(source.replace(PAGE_NUMBER, '')),
  );
}

/** The problem that `text` does not stand in the notice to the letter, if so. */
export function strayProblems(place: string, text: string, notice: string): readonly Problem[] {
  const stray = strayWords(text, notice);
  return stray === null ? [] : [{ place, problem: `原文没有“${stray}”` }];
}

/** The words around the first character at which `text` leaves the notice; null where all of it stands there. */
function strayWords(text: string, notice: string): string | null {
  const words = squeezed(text);
  if (notice.includes(words)) return null;
  let standing = 0;
  let straying = words.length;
  while (straying - standing > 1) {
    const middle = Math.floor((standing + straying) / 2);
    if (notice.includes(words.slice(0, middle))) standing = middle;
    else straying = middle;
  }
  return words.slice(Math.max(0, standing - 8), standing + 8);
}
