import { pinyin } from 'pinyin-pro';
import type { Form, Lexicon } from './lexicon.ts';
import { ORGANS } from './organs.ts';

export interface Speller {
  /** The plain text with likely misspellings of the plan's words put right; null where there is none. */
  respell(text: string): string | null;
}

const HAN_ONLY = /^[\u4e00-\u9fff]+$/u;
const LONGEST_FORM = 12;
/** Texts beyond this are no questions, and reading them closely is not worth the time. */
const LONGEST_TEXT = 120;
/** Only in texts up to this is a word of two characters put right: 量化 in a longer one is no 亮化. */
const SHORT_TEXT = 8;
/** A missing character is forgiven in words of at least this many. */
const FORGIVES_MISSING = 4;
/** A wrong character that sounds unlike the right one is forgiven in words of at least this many. */
const FORGIVES_UNLIKE = 5;

/** The plan's words, found by what is left of them when one character is wrong or missing. */
interface Words {
  readonly all: ReadonlySet<string>;
  readonly byMask: ReadonlyMap<string, readonly string[]>;
  readonly byGap: ReadonlyMap<string, string>;
  readonly bySound: ReadonlyMap<string, string>;
}

/**
 * Puts right a word of the plan with one character that sounds like the right one (海棉城市, 路掌制),
 * a long one with any one wrong (公共卫身间) or missing, and a long one of which half only sounds right.
 * What another organ is called stays as it is.
 */
export function buildSpeller(lexicon: Lexicon): Speller {
  const forms = [...lexicon.forms.values()];
  const words = indexWords(
    forms.filter(isCorrectable).map((form) => form.words),
    forms,
  );
  return {
    respell(text) {
      if (text.length > LONGEST_TEXT) return null;
      const fixed = fix(text, words, text.length > SHORT_TEXT ? 3 : 2);
      return fixed === text ? null : fixed;
    },
  };
}

/** Two characters that name a unit (街办) sound like too much else. */
const isCorrectable = ({ words, meanings }: Form): boolean =>
  words.length > 2 || meanings.every((meaning) => meaning.kind !== 'unit');

function indexWords(correctable: readonly string[], forms: readonly Form[]): Words {
  const known = forms.map((form) => form.words);
  const all = new Set([...known, ...ORGANS, ...ORGANS.map((organ) => `区${organ}`)]);
  const byMask = new Map<string, string[]>();
  const byGap = new Map<string, string>();
  const bySound = new Map<string, string>();
  for (const word of correctable) {
    if (!HAN_ONLY.test(word) || word.length > LONGEST_FORM) continue;
    for (const mask of masksOf(word)) byMask.set(mask, [...(byMask.get(mask) ?? []), word]);
    if (word.length < FORGIVES_MISSING) continue;
    if (!bySound.has(soundOf(word))) bySound.set(soundOf(word), word);
    for (const gap of gapsOf(word)) if (!byGap.has(gap)) byGap.set(gap, word);
  }
  return { all, byMask, byGap, bySound };
}

function fix(text: string, words: Words, shortest: number): string {
  let fixed = '';
  for (let at = 0; at < text.length; ) {
    const { said, length } = correctionAt(text, at, words, shortest);
    fixed += said;
    at += length;
  }
  return fixed;
}

function correctionAt(text: string, at: number, words: Words, shortest: number) {
  for (let length = Math.min(LONGEST_FORM, text.length - at); length >= 2; length -= 1) {
    const window = text.slice(at, at + length);
    if (words.all.has(window)) return { said: window, length };
    const isTried = length >= shortest && HAN_ONLY.test(window);
    const said = isTried ? correct(window, words) : null;
    if (said) return { said, length };
  }
  return { said: text.charAt(at), length: 1 };
}

function correct(window: string, words: Words): string | null {
  return withOneWrong(window, words) ?? words.byGap.get(window) ?? soundingLike(window, words);
}

function withOneWrong(window: string, { byMask }: Words): string | null {
  for (const [index, mask] of masksOf(window).entries()) {
    const word = byMask.get(mask)?.find((one) => isForgiven(one, window, index));
    if (word) return word;
  }
  return null;
}

function isForgiven(word: string, window: string, index: number): boolean {
  if (word.length >= FORGIVES_UNLIKE) return true;
  return soundsAlike(word.charAt(index), window.charAt(index));
}

function soundingLike(window: string, { bySound }: Words): string | null {
  if (window.length < FORGIVES_MISSING) return null;
  const word = bySound.get(soundOf(window));
  if (!word || word.length !== window.length) return null;
  const kept = [...window].filter((char, index) => char === word[index]).length;
  return kept >= Math.ceil(word.length / 2) ? word : null;
}

/** Two characters that share a reading, in any of their readings. */
function soundsAlike(one: string, other: string): boolean {
  const readings = readingsOf(other);
  return readingsOf(one).some((reading) => readings.includes(reading));
}

const readingsOf = (char: string): readonly string[] =>
  pinyin(char, { toneType: 'none', type: 'array', multiple: true });

const soundOf = (words: string): string =>
  pinyin(words, { toneType: 'none', type: 'array' }).join(' ');

const masksOf = (words: string): readonly string[] =>
  [...words].map((_, index) => `${words.slice(0, index)}·${words.slice(index + 1)}`);

/** Words with one character missing within; without their first or last they are other words. */
const gapsOf = (words: string): readonly string[] =>
  [...words].slice(1, -1).map((_, index) => words.slice(0, index + 1) + words.slice(index + 2));
