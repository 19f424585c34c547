import { actOf } from '../act.ts';
import { findNumbers } from '../numbers/numbers.ts';

/**
 * What a message tells before it asks: 回收率到32%了 of 回收率到32%了，离目标还差多少. Null for one that asks nothing at its end, tells
 * nothing before, or tells it without a number.
 */
export function toldApart(text: string): string | null {
  if (text.length > LONGEST) return null;
  const clauses = text
    .split(/(?<=[，,。；;？?！!\n ])/u)
    .filter((one) => /[\p{L}\p{N}]/u.test(one));
  const first = clauses.findIndex(asks);
  if (first < 1 || !clauses.slice(first).every(asks)) return null;
  const told = clauses
    .slice(0, first)
    .join('')
    .replace(/[，,；;\s]$/u, '');
  return findNumbers(told).length > 0 ? told : null;
}

const LONGEST = 400;

const asks = (clause: string): boolean => actOf(clause.replace(/[，,；;\s]$/u, '')) === 'asks';
