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
  if (first < 1 || !clauses.slice(first).every(asks) || CHARGED.test(text)) return null;
  const told = clauses
    .slice(0, first)
    .join('')
    .replace(/[，,；;\s]$/u, '');
  return findNumbers(told).length > 0 ? told : null;
}

const LONGEST = 400;

/** 领导让我落实一下26号任务的时间要求: why it is asked, and nothing that was done. */
const CHARGED =
  /^[^，,。\d]{0,6}(?:领导|上级|主任|局长|书记|区长|科长|组长|上面)(?:刚才?|昨天|今天|又)?(?:让|叫|要|要求|安排|交代|吩咐|催|问)(?:我|咱|俺)?/u;

const asks = (clause: string): boolean => actOf(clause.replace(/[，,；;\s]$/u, '')) === 'asks';
