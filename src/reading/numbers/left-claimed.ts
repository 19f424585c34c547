import { LEFT_CLAIMED } from '../words/record.ts';
import { readNumber } from './numbers.ts';

/** How much of a goal somebody takes to be left: 5, of 离目标还差五个吧. Null where none is claimed. */
export function leftClaimed(text: string): number | null {
  const left = FORM.exec(text)?.groups?.left;
  return left === undefined ? null : readNumber(left === '俩' ? '两' : left);
}

const FORM = new RegExp(LEFT_CLAIMED, 'u');
