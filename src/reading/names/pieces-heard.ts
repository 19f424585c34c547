import type { Wordings } from '../words/pieces.ts';
import { soundsLike } from './sounds.ts';
import { lengthsOf, wordsWithOneWrong } from './typed-words.ts';

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
  const soundingWords = sounding.map(({ word }) => word);
  const lengths = lengthsOf(soundingWords);
  const wordsMeant = wordsWithOneWrong(soundingWords);
  const saying = new Map(sounding.map(({ word, says }) => [word, says]));
  return (text, at) => {
    const exact = byHead.get(text.charAt(at))?.find(({ word }) => text.startsWith(word, at));
    if (exact && exact.word.length > 1) return { says: exact.says, length: exact.word.length };
    for (const length of lengths) {
      const typed = text.slice(at, at + length);
      const meant = wordsMeant(typed).find(({ word }) => soundsLike(typed, word));
      const says = meant && saying.get(meant.word);
      if (says !== undefined) return { says, length };
    }
    return exact ? { says: exact.says, length: exact.word.length } : null;
  };
}
