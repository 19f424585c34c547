import { soundsLike } from '../names/sounds.ts';
import { type Meant, wordsWithOneWrong } from '../names/typed-words.ts';
import { sequence } from '../pattern.ts';
import {
  BEFORE_DAYS,
  BEGIN_ORDERS,
  BEHIND_NUMBERS,
  LABELS_OF_PARTS,
  NUMBERED,
  SET_PHRASES,
  WORDS_THAT_SOUND_SO,
} from '../words/of-office.ts';

/**
 * A text with the words of the office put right in which one character sounds like the right one, or looks like it: 批是1, 摧办督办1, 待归当.
 * Only where such a word stands at its place: before a number, at the head of an order, right behind a number, before a colon, and what is called
 * so and nothing else. All other words stay to the letter.
 */
export function asMeant(text: string): string {
  const ordered = text
    .replace(BEFORE_NUMBER, (said) => wordMeant(said, KINDS) ?? said)
    .replace(AT_HEAD, (all, before: string, said: string) => {
      const word = wordMeant(said, ORDERS);
      return word === null ? all : `${before}${word}`;
    })
    .replace(
      BEHIND_NUMBER,
      (_, number: string, said: string) => `${number}${withHeadMeant(said, STEPS)}`,
    )
    .replace(BETWEEN_NUMBER_AND_DAY, (_, number: string, said: string) => {
      return `${number}${wordMeant(said, TO_DAYS) ?? said}`;
    })
    .replace(BEFORE_COLON, (said) => wordMeant(said, LABELS) ?? said);
  return ordered.length > LONGEST ? ordered : withPhrases(ordered);
}

/** Longer texts tell something, whatever word they seem to have in them. */
const LONGEST = 48;
const HAN = '[\\u4e00-\\u9fff]';
const NAMES = NUMBERED.join('|');
const BEFORE_NUMBER = new RegExp(`${HAN}{2}(?=第?\\d{1,3}(?![\\d.%]))`, 'gu');
/** What an order is about stands right behind its verb, or a mark does. */
const AT_HEAD = new RegExp(
  sequence(
    /^((?:请|麻烦|劳驾|您好|你好|现在|现|把|将|我|先|再|[，,。！!\s]){0,5})/u,
    `(${HAN}{2})`,
    `(?=[：:]|\\s?(?:${NAMES}|资料|档案|街道|暗访|明察|第?[一二三四五六七八\\d]|上季度)|了?[。！!]?$|${HAN}{2,4}代签)`,
  ),
  'u',
);
const BEHIND_NUMBER = new RegExp(`((?:${NAMES})\\d{1,3}号?的?)(${HAN}{2,4})`, 'gu');
const BETWEEN_NUMBER_AND_DAY = new RegExp(
  `((?:${NAMES})\\d{1,3}号?)(${HAN}{2})(?=(?:\\d{1,2}月)?\\d{1,2}[日号]|[下本]?周[一二三四五])`,
  'gu',
);
const BEFORE_COLON = new RegExp(`(?<=^|[，,。；;\\s])${HAN}{2}(?=[：:])`, 'gu');

type Words = (typed: string) => readonly Meant[];

const KINDS = wordsWithOneWrong(NUMBERED);
const ORDERS = wordsWithOneWrong(BEGIN_ORDERS);
const STEPS = wordsWithOneWrong([...BEGIN_ORDERS, ...BEHIND_NUMBERS]);
const TO_DAYS = wordsWithOneWrong(BEFORE_DAYS);
const LABELS = wordsWithOneWrong(LABELS_OF_PARTS);
const PHRASES = wordsWithOneWrong(SET_PHRASES);
const KNOWN: ReadonlySet<string> = new Set([
  ...NUMBERED,
  ...BEGIN_ORDERS,
  ...BEHIND_NUMBERS,
  ...LABELS_OF_PARTS,
  ...WORDS_THAT_SOUND_SO,
]);

/** The one word that is meant by another with one character wrong; null for a word that is right, or is none of them. */
function wordMeant(said: string, words: Words): string | null {
  if (KNOWN.has(said)) return null;
  return words(said).find((meant) => isMeant(said, meant))?.word ?? null;
}

const isMeant = (said: string, { word, place }: Meant): boolean =>
  LOOKING_ALIKE.has(`${said.charAt(place)}${word.charAt(place)}`) || soundsLike(said, word);

/** 撒回: signs that a pen or a keyboard takes for one another. */
const LOOKING_ALIKE: ReadonlySet<string> = new Set(['撒撤', '己已', '末未', '早草']);

/** Of what follows a number, the longest word that is meant by its beginning. */
function withHeadMeant(said: string, words: Words): string {
  for (let length = said.length; length >= 2; length -= 1) {
    const head = said.slice(0, length);
    if (KNOWN.has(head)) return said;
    const word = wordMeant(head, words);
    if (word !== null) return `${word}${said.slice(length)}`;
  }
  return said;
}

function withPhrases(text: string): string {
  let written = '';
  for (let at = 0; at < text.length; ) {
    const word = LENGTHS.map((length) => text.slice(at, at + length))
      .map((said) => wordMeant(said, PHRASES))
      .find((one) => one !== null);
    written += word ?? text.charAt(at);
    at += word?.length ?? 1;
  }
  return written;
}

const LENGTHS: readonly number[] = [5, 4, 3];
