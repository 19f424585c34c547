import type { AskWhich, PlanIntent } from '../../domain/question.ts';
import { readNumber } from '../numbers/numbers.ts';
import { plain } from '../text/plain.ts';
import { YES_ALONE } from '../words/joining.ts';

const CHOICE =
  /^(?:第|选|选择|是|就是|我要|要)?([\d一二三四五六七八九十]{1,3})(?:个|项|号|条|号任务|任务)?(?:的|吧|那个)?[。.!！]?$/u;

const YES = new RegExp(YES_ALONE, 'u');

/**
 * The candidate that a short answer picks from what was asked back: by its place in the list, or
 * by its task's number where that is no place. Null for any other text.
 */
export function readChoice(text: string, { candidates }: AskWhich): PlanIntent | null {
  const number = readNumber(CHOICE.exec(text)?.[1] ?? '');
  const byTask = candidates.find((one) => 'task' in one && one.task === number);
  return byTask ?? chosenFrom(candidates, text);
}

/** By its place alone; a yes is for the only one. */
export function chosenFrom<T>(candidates: readonly T[], text: string): T | null {
  const [only, ...others] = candidates;
  if (only && others.length === 0 && YES.test(text)) return only;
  const number = readNumber(CHOICE.exec(text)?.[1] ?? '');
  return number === null ? null : (candidates[number - 1] ?? null);
}

const LONGEST_CHOICE = 16;

/** Whether a text can be such an answer at all, whatever was asked back. */
export const couldBeChoice = (text: string): boolean => {
  const said = plain(text).replace(/^[@,，。:：、\s]+/u, '');
  return text.length <= LONGEST_CHOICE && (CHOICE.test(said) || YES.test(said));
};
