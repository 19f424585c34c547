import { ALSO_WORDS, OFTEN_MISTYPED, WORDS_OF_ONE } from '../words/often-mistyped.ts';
import type { Mention } from './mentions.ts';
import { areAlike } from './sounds.ts';
import { lengthsOf, wordsWithOneWrong } from './typed-words.ts';

export type PutAskingRight = (text: string, named: readonly Mention[]) => string;

/**
 * Puts right a word of which questions are made that has one character of the same sound in it: 千头, 内榕. What stands in the notice, is a word itself, or
 * belongs to the name of a thing stays as it is.
 */
export function buildAskingPutRight(planText: string): PutAskingRight {
  function wordFor(text: string, at: number): string | null {
    for (const length of LENGTHS) {
      const typed = text.slice(at, at + length);
      if (typed.length < length || KNOWN.has(typed) || ALSO_WORDS.has(typed)) continue;
      const meant = wordsMeant(typed).find(({ word, place }) => {
        const char = typed.charAt(place);
        const mayBe = HAN.test(char) && !WORDS_OF_ONE.test(char);
        return mayBe && areAlike(char, word.charAt(place)) && !isWord(text, at + place, typed);
      });
      if (meant) return meant.word;
    }
    return null;
  }

  /** Whether the notice has it so, by itself or with what stands beside it: the 园 of 建成园林 is of 园林. */
  const isWord = (text: string, at: number, window: string): boolean =>
    [window, text.slice(at - 1, at + 1), text.slice(at, at + 2)].some(
      (words) => words.length > 1 && planText.includes(words),
    );

  return (text, named) => {
    let written = '';
    for (let at = 0; at < text.length; ) {
      const word = wordFor(text, at);
      const end = at + (word?.length ?? 1);
      const isOfName = named.some((one) => one.start <= at && end <= one.end);
      written += word === null || isOfName ? text.slice(at, at + 1) : word;
      at = word === null || isOfName ? at + 1 : end;
    }
    return written;
  };
}

const HAN = /\p{Script=Han}/u;

const KNOWN: ReadonlySet<string> = new Set(OFTEN_MISTYPED);
const LENGTHS = lengthsOf(OFTEN_MISTYPED);
const wordsMeant = wordsWithOneWrong(OFTEN_MISTYPED);
