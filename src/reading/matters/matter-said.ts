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

/** A word without a number, in answer to the clerk: 同意, 退回：少附件. Null for what is none. */
export function bareWord(text: string, words: readonly WordReader[]): StepSaid | null {
  const bare = [...words, ...GENERAL_WORDS].filter(({ isBare }) => isBare);
  const phrase = phraseOf('', withFigures(text.trim()));
  return phrase === '' || asksOnly(phrase) ? null : wordIn(phrase, bare);
}

/** Every character where it stood. */
const withFigures = (text: string): string =>
  text.replace(/[０-９]/gu, (figure) => String.fromCharCode(figure.charCodeAt(0) - 0xfee0));
