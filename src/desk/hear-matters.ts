import type { Matters } from '../context.ts';
import type { Intent } from '../domain/intent.ts';
import type { MatterRef } from '../domain/matter.ts';
import { isKnownPerson } from '../domain/permission.ts';
import { bareWord, matterSaid, wordBehind } from '../reading/matters/matter-said.ts';
import { matterIn } from '../reading/matters/reference.ts';
import { GENERAL_WORDS, type WordReader } from '../reading/matters/words.ts';
import type { Said } from '../reading/said.ts';
import { findNumberedTasks } from '../reading/tasks/task-numbers.ts';

/** A longer text that begins like a matter and is no word of the office is read as whatever else it may be. */
const LONGEST_UNSURE = 30;

/**
 * What is said of a matter under its number, of the one that is quoted, or without either in answer to the clerk. Null for
 * everything else: what counts documents or meetings in a report begins nothing.
 */
export function createMatterHearing(matters: Matters): (said: Said) => Promise<Intent | null> {
  const wordsOf = (kind: Parameters<Matters['get']>[0]) => [
    ...(matters.get(kind)?.words ?? []),
    ...GENERAL_WORDS,
  ];
  const intentOf = (matter: MatterRef, word: string, text: string, said: Said): Intent =>
    matters.get(matter.kind)?.takenUp[word]?.(matter.number, text, said) ?? {
      kind: 'take-step',
      matter,
      word,
      text,
    };
  const ownWords = [...matters.values()].flatMap(({ words }) => words);

  return async (said) => {
    const { body, quote } = said;
    const named = matterSaid(body, wordsOf);
    if (named?.word === 'shelve') return null;
    if (named && matters.has(named.matter.kind)) {
      const { matter, word, text } = named;
      if (word === 'show') return { kind: 'show-matter', matter, isUnsure: false };
      if (word !== null) return intentOf(matter, word, text, said);
      if (text.length <= LONGEST_UNSURE && matter.kind !== 'issue') {
        return { kind: 'show-matter', matter, isUnsure: true };
      }
    }
    if (!isKnownPerson(said.roles)) return null;
    const bare = bareWord(body, ownWords);
    if (!bare) return behind(said, ownWords);
    const quoted = quote === null ? null : matterIn(quote);
    if (quoted && matters.has(quoted.ref.kind)) {
      return intentOf(quoted.ref, bare.word, bare.text, said);
    }
    return (await isMeant(bare.word, bare.text, said))
      ? { kind: 'take-step', matter: null, ...bare }
      : null;
  };
}

/** A word behind others is only for what the clerk spoke of lately, and of nothing that is a task's. */
async function behind(said: Said, words: readonly WordReader[]): Promise<Intent | null> {
  const { body, draft } = said;
  const found = draft === null && !said.isInGroup ? wordBehind(body, words) : null;
  if (!found || found.word === 'sign' || findNumberedTasks(body).length > 0) return null;
  const { spoken } = await said.awaits(found.word);
  return spoken === 1 ? { kind: 'take-step', matter: null, ...found } : null;
}

/** Whether a word without a number is for what waits: never over a draft, but for what the clerk spoke of lately. */
async function isMeant(word: string, text: string, said: Said): Promise<boolean> {
  if (word === 'sign' || said.isInGroup) return false;
  const { spoken, waiting } = await said.awaits(word);
  if (spoken > 0) return findNumberedTasks(text).length === 0;
  if (said.draft !== null) return false;
  return waiting > 0 ? !TELLS.includes(word) : SIGNS.test(said.text);
}

/** Who signs where nothing waits is told so. */
const SIGNS = /^(?:同意|不同意|签发|退回)$/u;

/** Words with which a report may begin as well. */
const TELLS = ['progress', 'finish'];
