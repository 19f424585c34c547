import { createHash, randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { Keeper, Kind } from '../domain/kept.ts';

/** The word that makes its sender the first of the office. The word itself is not kept. */
const FirstWord = z.strictObject({
  id: z.literal('office'),
  version: z.int().nonnegative(),
  hash: z.string(),
  /** How often another word was tried. */
  tries: z.int().nonnegative(),
});
type FirstWord = z.infer<typeof FirstWord>;

export const FIRST_WORDS: Kind<FirstWord> = { name: 'firstwords', schema: FirstWord, indexes: [] };

const ID = 'office';
/** Then the word is void, and the next start prints another. */
const MOST_TRIES = 10;

/** A new word, good until it is used or another one is made: 4F2K-9DQW. */
export async function makeFirstWord(kept: Keeper): Promise<string> {
  const word = [...randomBytes(8)].map((byte) => LETTERS.charAt(byte % LETTERS.length)).join('');
  await kept(FIRST_WORDS).put({ id: ID, version: 0, hash: hashOf(word), tries: 0 });
  return `${word.slice(0, 4)}-${word.slice(4)}`;
}

/** Whether it is the word; the tries of others are counted. */
export async function isFirstWord(kept: Keeper, said: string): Promise<boolean> {
  const word = await kept(FIRST_WORDS).get(ID);
  if (!word || word.tries >= MOST_TRIES) return false;
  if (word.hash === hashOf(said)) return true;
  await kept(FIRST_WORDS).save({ ...word, tries: word.tries + 1 });
  return false;
}

/** It is good no more. */
export const spendFirstWord = (kept: Keeper): Promise<void> => kept(FIRST_WORDS).remove(ID);

/** Without those that are mistaken for others. */
const LETTERS = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

const hashOf = (word: string): string =>
  createHash('sha256')
    .update(word.toUpperCase().replace(/[^0-9A-Z]/gu, ''))
    .digest('hex');
