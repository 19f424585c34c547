import type { Wordings } from '../words/pieces.ts';
import { onlyWrongPlace, soundsLike } from './spelling.ts';

/** A known word at a place of a text. */
export interface Heard<S extends string> {
  readonly says: S;
  readonly length: number;
}

/**
 * Finds the known word at a place of a text: the longest that stands there, or else one of two signs and more of which one is another that
 * sounds like it, where it says one of `bySound`: 草搞, 曲消. Null where no word is known.
 */
export function pieceHeardBy<S extends string>(
  wordings: Wordings<S>,
  bySound: readonly S[],
): (text: string, at: number) => Heard<S> | null {
  const words = wordings
    .flatMap(([says, list]) => list.map((word) => ({ word, says })))
    .toSorted((one, other) => other.word.length - one.word.length);
  const byHead = Map.groupBy(words, ({ word }) => word.charAt(0));
  const sounding = words.filter(({ word, says }) => word.length > 1 && bySound.includes(says));
  return (text, at) => {
    const exact = byHead.get(text.charAt(at))?.find(({ word }) => text.startsWith(word, at));
    if (exact && exact.word.length > 1) return { says: exact.says, length: exact.word.length };
    const heard = sounding.find(({ word }) => isMistyped(text.slice(at, at + word.length), word));
    const found = heard ?? exact;
    return found ? { says: found.says, length: found.word.length } : null;
  };
}

const isMistyped = (typed: string, word: string): boolean =>
  onlyWrongPlace(typed, word) !== null && soundsLike(typed, word);
