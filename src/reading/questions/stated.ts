import { ASKED_IN_WORDS, STATED } from '../words/claims.ts';

/** A plain text that states something and asks only by its mark (任务13我们牵头?), with the word that asks whether it is so. */
export const asStated = (text: string): string =>
  text.endsWith('?') && STATED.test(text) && !ASKED_IN_WORDS.test(text)
    ? `${text.slice(0, -1)}吗`
    : text;
