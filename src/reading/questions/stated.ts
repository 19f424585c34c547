import { ASKED_IN_WORDS, AT_END_OF_QUESTION, STATED, WHAT_TO_DO } from '../words/claims.ts';

/**
 * A plain text that states something and asks only by its mark (任务13我们牵头?), with the word that asks whether it is so; and with the particle of the
 * standard language where one of the region stands: 背街小巷的嘞, 办不完咋整.
 */
export function asStated(said: string): string {
  const text = said.replace(AT_END_OF_QUESTION, '呢').replace(WHAT_TO_DO, '怎么办');
  return text.endsWith('?') && STATED.test(text) && !ASKED_IN_WORDS.test(text)
    ? `${text.slice(0, -1)}吗`
    : text;
}
