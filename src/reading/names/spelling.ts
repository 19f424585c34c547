import { createLatinSpelling } from './latin-spelling.ts';
import type { Form, Lexicon } from './lexicon.ts';
import { ORGANS } from './organs.ts';
import { areAlike, areNear, readingsOf, soundOf } from './sounds.ts';

export interface Speller {
  /**
   * The plain text with likely misspellings of the plan's words put right; null where there is none. `length`: of the
   * whole text, where this is a part of one.
   */
  respell(text: string, length?: number): string | null;
}

const HAN_ONLY = /^[\u4e00-\u9fff]+$/u;
const HAN_RUN = /[\u4e00-\u9fff]*/uy;
const LONGEST_FORM = 12;
/** Texts beyond this are no questions, and reading them closely is not worth the time. */
const LONGEST_TEXT = 120;
/** Only in texts up to this is a word of two characters put right: 量化 in a longer one is no 亮化. */
const SHORT_TEXT = 8;
/** But 朋改那个最晚啥时候 points at what its first two characters name. */
const POINTED_AT = /^\p{Script=Han}{2}(?:那|这)[个块项边]/u;
const LONGEST_POINTED = 20;
/** A missing character is forgiven in words of at least this many. */
const FORGIVES_MISSING = 4;
/** A wrong character that sounds unlike the right one is forgiven in words of at least this many. */
const FORGIVES_UNLIKE = 5;

/** The plan's words, found by what a misspelling leaves of them. */
interface Words {
  readonly all: ReadonlySet<string>;
  /** By their length, and by the place of each of their characters; see `placeKey`. */
  readonly byPlace: ReadonlyMap<number, readonly string[]>;
  readonly byGap: ReadonlyMap<string, string>;
  /** Words of rules, in which a character may also sound nearly like the right one: 毕示件. */
  readonly ofRules: ReadonlySet<string>;
}

/**
 * Puts right a word of the plan, or one by which it lets people speak of its rules, with one character that sounds like the right one (海棉城市, 路掌制),
 * a long one with any one wrong (公共卫身间) or missing, and a long one of which half only sounds right.
 * A word in pinyin is written in characters. What another organ is called stays as it is.
 */
export function buildSpeller(lexicon: Lexicon, ofRules: readonly string[]): Speller {
  const forms = [...lexicon.forms.values()];
  const words = indexWords(
    [...forms.filter(isCorrectable).map((form) => form.words), ...ofRules.filter(isLong)],
    forms,
    new Set(ofRules),
  );
  const writeLatin = createLatinSpelling(forms, readingsOf);
  return {
    respell(text, length = text.length) {
      if (text.length > LONGEST_TEXT) return null;
      const written = writeLatin(text);
      const fixed = fix(written, words, Math.max(written.length, length) > SHORT_TEXT ? 3 : 2);
      return fixed === text ? null : fixed;
    },
  };
}

/** 批示件; a short word of a rule sounds like too much else. */
const isLong = (words: string): boolean => words.length > 2;

/** Two characters that name a unit (街办) sound like too much else. */
const isCorrectable = ({ words, meanings }: Form): boolean =>
  words.length > 2 || meanings.every((meaning) => meaning.kind !== 'unit');

function indexWords(
  correctable: readonly string[],
  forms: readonly Form[],
  ofRules: ReadonlySet<string>,
): Words {
  const known = forms.map((form) => form.words);
  const all = new Set([...known, ...ORGANS, ...ORGANS.map((organ) => `区${organ}`)]);
  const byPlace = new Map<number, string[]>();
  const byGap = new Map<string, string>();
  for (const word of correctable) {
    if (!HAN_ONLY.test(word) || word.length > LONGEST_FORM) continue;
    for (let place = 0; place < word.length; place += 1) {
      const key = placeKey(word, place);
      const others = byPlace.get(key);
      if (others) others.push(word);
      else byPlace.set(key, [word]);
    }
    if (word.length < FORGIVES_MISSING) continue;
    for (const gap of gapsOf(word)) if (!byGap.has(gap)) byGap.set(gap, word);
  }
  return { all, byPlace, byGap, ofRules };
}

/** One number for a length, a place and the character there: looking it up is what the time goes into. */
const placeKey = (words: string, place: number): number =>
  (words.length * LONGEST_FORM + place) * 0x10000 + words.charCodeAt(place);

function fix(text: string, words: Words, shortest: number): string {
  let fixed = '';
  for (let at = 0; at < text.length; ) {
    const isPointedAt = at === 0 && text.length <= LONGEST_POINTED && POINTED_AT.test(text);
    const { said, length } = correctionAt(text, at, words, isPointedAt ? 2 : shortest);
    fixed += said;
    at += length;
  }
  return fixed;
}

function correctionAt(text: string, at: number, words: Words, shortest: number) {
  const longestTried = hanLengthAt(text, at);
  for (let length = Math.min(LONGEST_FORM, text.length - at); length >= 2; length -= 1) {
    const window = text.slice(at, at + length);
    if (words.all.has(window)) return { said: window, length };
    const isTried = length >= shortest && length <= longestTried;
    const said = isTried ? correct(window, words) : null;
    if (said) return { said, length };
  }
  return { said: text.charAt(at), length: 1 };
}

function hanLengthAt(text: string, at: number): number {
  HAN_RUN.lastIndex = at;
  return HAN_RUN.exec(text)?.[0].length ?? 0;
}

function correct(window: string, words: Words): string | null {
  const alike = wordsLike(window, words);
  return (
    withOneWrong(window, alike, words) ?? words.byGap.get(window) ?? soundingLike(window, alike)
  );
}

/** The words of the same length that have at least half of their characters in the same places. */
function wordsLike(window: string, { byPlace }: Words): readonly string[] {
  const least = Math.ceil(window.length / 2);
  const found = new Set<string>();
  for (let place = 0; place <= window.length - least; place += 1) {
    for (const word of byPlace.get(placeKey(window, place)) ?? []) {
      if (!found.has(word) && placesShared(word, window) >= least) found.add(word);
    }
  }
  return [...found];
}

function placesShared(one: string, other: string): number {
  let shared = 0;
  for (let place = 0; place < one.length; place += 1) {
    if (one.charCodeAt(place) === other.charCodeAt(place)) shared += 1;
  }
  return shared;
}

/** Of several words the one whose wrong character comes first. */
function withOneWrong(window: string, alike: readonly string[], words: Words): string | null {
  const [first] = alike
    .filter((word) => placesShared(word, window) === word.length - 1)
    .map((word) => ({ word, wrongAt: wrongPlace(word, window) }))
    .filter(({ word, wrongAt }) => isForgiven(word, window, wrongAt, words))
    .sort((one, other) => one.wrongAt - other.wrongAt);
  return first?.word ?? null;
}

function wrongPlace(word: string, window: string): number {
  let place = 0;
  while (word.charCodeAt(place) === window.charCodeAt(place)) place += 1;
  return place;
}

function isForgiven(word: string, window: string, place: number, words: Words): boolean {
  const [right, wrong] = [word.charAt(place), window.charAt(place)];
  return (
    (word.length >= FORGIVES_UNLIKE && !isBesideKnown(window, place, words)) ||
    areAlike(right, wrong) ||
    (words.ofRules.has(word) && areNear(right, wrong))
  );
}

/** 的总指挥 is no 副总指挥: what stands beside the sign is known by itself. */
const isBesideKnown = (window: string, place: number, { all }: Words): boolean =>
  (place === 0 && all.has(window.slice(1))) ||
  (place === window.length - 1 && all.has(window.slice(0, -1)));

function soundingLike(window: string, alike: readonly string[]): string | null {
  if (window.length < FORGIVES_MISSING) return null;
  const couldSound = alike.filter((word) =>
    [...word].every((char, place) => areAlike(char, window.charAt(place))),
  );
  return couldSound.find((word) => soundOf(word) === soundOf(window)) ?? null;
}

/** Words with one character missing within; without their first or last they are other words. */
const gapsOf = (words: string): readonly string[] =>
  [...words].slice(1, -1).map((_, index) => words.slice(0, index + 1) + words.slice(index + 2));
