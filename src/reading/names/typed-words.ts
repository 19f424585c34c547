import { readingsOf, soundOf } from './sounds.ts';

/** A word that may be meant, and the only place at which what was typed differs from it. */
export interface Meant {
  readonly word: string;
  readonly place: number;
}

/** Finds the words of a list that differ from what was typed in one character, in the order of the list. */
export function wordsWithOneWrong(words: readonly string[]): (typed: string) => readonly Meant[] {
  const byGap = new Map<string, number[]>();
  for (const [index, word] of words.entries()) {
    for (const gap of gapsOf(word)) byGap.set(gap, [...(byGap.get(gap) ?? []), index]);
  }
  return (typed) =>
    gapsOf(typed)
      .flatMap((gap, place) => (byGap.get(gap) ?? []).map((index) => ({ index, place })))
      .toSorted((one, other) => one.index - other.index)
      .map(({ index, place }) => ({ word: words[index] ?? '', place }))
      .filter(({ word }) => word !== typed);
}

/** How long the words of a list are, the longest first. */
export const lengthsOf = (words: readonly string[]): readonly number[] =>
  [...new Set(words.map(({ length }) => length))].toSorted((one, other) => other - one);

/** A word once with each of its characters left open. */
const gapsOf = (word: string): readonly string[] =>
  [...word].map((_, place) => `${word.slice(0, place)}·${word.slice(place + 1)}`);

/** Finds the word of a list that sounds as what was typed does, whatever the tones: 提醒 for 题醒, and for itself; null where none does. */
export function wordsBySound(words: readonly string[]): (typed: string) => string | null {
  const bySound = new Map(words.map((word) => [soundOf(word), word]));
  const placed = new Set(
    [...bySound.keys()].flatMap((sound) =>
      sound.split(' ').map((reading, place) => `${place}${reading}`),
    ),
  );
  /** How a text sounds as a whole takes long to find out, and few could sound like any of the words. */
  const mayBe = (typed: string): boolean =>
    [...typed].every((char, place) =>
      readingsOf(char).some((reading) => placed.has(`${place}${reading}`)),
    );
  return (typed) => (mayBe(typed) ? (bySound.get(soundOf(typed)) ?? null) : null);
}
