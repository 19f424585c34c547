import { WORKING_WORDS } from '../words/working.ts';
import { areAlike } from './sounds.ts';
import { lengthsOf, wordsWithOneWrong } from './typed-words.ts';

/** A text with the working words in it written right; null where none is written wrong. */
export type SpellWords = (text: string) => string | null;

/**
 * Puts right what sounds like one of the words by which people ask and order, with one sign of it wrong: 没抱 is 没报, 什么登 is 什么灯. What
 * the plan says or what is such a word itself stays as it is. `planText`: all that the plan says.
 */
export function createWordSpelling(planText: string): SpellWords {
  return (text) => {
    let written = '';
    for (let at = 0; at < text.length; ) {
      const word = wordAt(text, at, planText);
      written += word ?? text.charAt(at);
      at += word?.length ?? 1;
    }
    return written === text ? null : written;
  };
}

const KNOWN: ReadonlySet<string> = new Set(WORKING_WORDS);
const LENGTHS = lengthsOf(WORKING_WORDS);
const wordsMeant = wordsWithOneWrong(WORKING_WORDS);

/** The longest word that stands here, or that the text may mean. */
function wordAt(text: string, at: number, planText: string): string | undefined {
  for (const length of LENGTHS) {
    const window = text.slice(at, at + length);
    if (window.length < length) continue;
    if (KNOWN.has(window)) return window;
    if (planText.includes(window)) continue;
    const meant = wordsMeant(window).find(({ word, place }) =>
      areAlike(word.charAt(place), window.charAt(place)),
    );
    if (meant) return meant.word;
  }
  return undefined;
}
