import type { MatterKind, MatterRef, StepSaid } from '../../domain/matter.ts';
import { asksOnly } from '../act.ts';
import { matterIn, type Referred } from './reference.ts';
import { GENERAL_WORDS, phraseOf, type WordReader, wordIn } from './words.ts';

/** The words of each sort of matter, its own before those that mean the same for all. */
export type WordsOf = (kind: MatterKind) => readonly WordReader[];

/** What is said of a matter; `word` is null where the matter is named and what is wanted of it is not understood. */
export interface MatterSaid extends Omit<StepSaid, 'word'> {
  readonly matter: MatterRef;
  readonly word: string | null;
}

/** A matter's number stands at the head of what is said of it. */
const LONGEST_HEAD = 16;

/**
 * 同意发文5, 发文5退回，少附件, 批示3到哪一步了. Null for a text that names no matter at its head, or counts what it names; a
 * question shows the matter, whatever it asks.
 */
export function matterSaid(text: string, wordsOf: WordsOf): MatterSaid | null {
  const body = withFigures(text.trim());
  const referred = matterIn(body);
  if (!referred || referred.before.length > LONGEST_HEAD) return null;
  return saidOf(referred, wordsOf);
}

function saidOf({ ref, before, after }: Referred, wordsOf: WordsOf): MatterSaid | null {
  const phrase = phraseOf(before, after);
  const said = wordIn(phrase, wordsOf(ref.kind)) ?? afterReason(before, after, wordsOf(ref.kind));
  const isAsked = said?.text === '' && asksOnly(`${before}${after}`.replace(SOFT_ORDER, ''));
  if (phrase === '' || isAsked) return { matter: ref, word: 'show', text: '' };
  if (said) return { matter: ref, ...said };
  if (asksOnly(phrase) && phrase.length <= LONGEST_QUESTION) {
    return { matter: ref, word: 'show', text: '' };
  }
  return before.trim() === '' || phraseOf(before, '') === ''
    ? { matter: ref, word: null, text: phrase }
    : null;
}

/** 不是我们的活，退回批示1: what is said before the word says why. */
function afterReason(before: string, after: string, words: readonly WordReader[]): StepSaid | null {
  const at = Math.max(before.lastIndexOf('，'), before.lastIndexOf(','));
  const said = at < 1 ? null : wordIn(phraseOf(before.slice(at + 1), after), words);
  return said?.text === '' && said.word !== 'show' ? { ...said, text: before.slice(0, at) } : null;
}

/** 编号吧 is no question. */
const SOFT_ORDER = /吧[。！!]?$/u;

const LONGEST_QUESTION = 12;

/** A word without a number, in answer to the clerk: 同意, 退回：少附件, 好的，准时参加. Null for what is none. */
export function bareWord(text: string, words: readonly WordReader[]): StepSaid | null {
  const bare = bareOf(words);
  const phrase = phraseOf('', withFigures(text.trim()));
  if (phrase === '' || asksOnly(phrase)) return null;
  const behind = phrase.replace(COURTESY, '');
  const said = behind === phrase || behind === '' ? null : wordIn(phraseOf('', behind), bare);
  return said ?? wordIn(phrase, bare);
}

const bareOf = (words: readonly WordReader[]): readonly WordReader[] =>
  [...words, ...GENERAL_WORDS].filter(({ isBare }) => isBare);

/** What people say before the word that counts. */
const COURTESY =
  /^(?:(?:好的?|收到|嗯{1,3}|行|可以|知道了|谢谢|辛苦了?|没问题|已阅)[，,。！!、\s]{1,3}){1,2}/u;

/** Longer texts tell something, whatever word stands in them. */
const LONGEST_BEHIND = 60;

/**
 * The word where it stands behind what leads to it: 材料看过了，同意; 3处选址都完成了，办结. All that was said goes with it. Null where it
 * stands at the head, or nowhere.
 */
export function wordBehind(text: string, words: readonly WordReader[]): StepSaid | null {
  const phrase = withFigures(text.trim());
  if (phrase.length > LONGEST_BEHIND || asksOnly(phrase)) return null;
  const bare = bareOf(words);
  const [, ...behind] = phrase.split(/[，,。；;]/u);
  const [only, ...others] = behind.flatMap((clause) => wordIn(phraseOf('', clause), bare) ?? []);
  if (!only || others.some(({ word }) => word !== only.word)) return null;
  return { word: only.word, text: phrase };
}

/** Every character where it stood. */
const withFigures = (text: string): string =>
  text.replace(/[０-９]/gu, (figure) => String.fromCharCode(figure.charCodeAt(0) - 0xfee0));
