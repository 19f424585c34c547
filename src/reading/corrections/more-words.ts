import { either, sequence } from '../pattern.ts';

const ADDS = new RegExp(
  sequence(
    /^(?:[请再还另也]|另外|给我|帮我){0,3}/u,
    either(
      /(?:补充?|加|添)(?:上|进去)?(?:一?[两几]?[句条点])(?:话)?/u,
      /(?:补充|补上|加上|添上)(?:一下)?(?=[：:，,])/u,
    ),
    /(?:吧)?[：:，,\s]{0,2}(?<more>[\s\S]{2,2000}?)[。！!吧]{0,2}$/u,
  ),
  'u',
);

/** 再补一句，请区水务局配合: the words that come to those that there are; null for any other text. */
export const moreWordsIn = (text: string): string | null =>
  ADDS.exec(text.trim())?.groups?.more?.trim() ?? null;

/** Behind what was said before, as one text. */
export const withMore = (words: string, more: string): string =>
  `${words.replace(/[。；;，,\s]{1,3}$/u, '')}；${more}`;
