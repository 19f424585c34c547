import { sequence } from '../pattern.ts';
import {
  ADVERSE_AT_END,
  ADVERSE_BEHIND,
  ADVERSE_THING,
  ADVERSE_WITH_THING,
  OWED,
  PLACE_NEXT,
  SENT_BACK,
  SPARE_BEFORE,
  SPARE_BEHIND,
  STUCK_AT,
  WENT,
} from '../words/adverse.ts';
import { DEALS_WITH } from '../words/done.ts';
import { tellsDone, tellsDoneTo } from './tells-done.ts';

/** The words at both sides of a number. */
interface Beside {
  readonly before: string;
  readonly after: string;
}

/**
 * Of how many it is said behind their number that they went amiss, in these words: 柴油硫含量超标, 泵烧坏; empty for none. What stands
 * between two numbers is said of the second: 里头灭了 of 312盏里头灭了4盏. `rest`: the clause from the number on.
 */
export const amissBehind = (after: string, rest: string): string =>
  /^\d/u.test(rest.slice(after.length)) ? '' : (ADVERSE_BEHIND.exec(after)?.groups?.said ?? '');

/**
 * Whether the last words before a number say that so many went amiss, were sent back or failed: 灭了4盏, 撞坏护栏4处, 退回重认12个. What
 * deals with such things was done (查出超标2家, 更换破损标牌16块), and so was what is said to be dealt with behind the number
 * (漏扫71支已补录).
 */
export function wentAmiss({ before, after }: Beside): boolean {
  if (isDealtWith(after) || (WENT.test(before) && PLACE_NEXT.test(after))) return false;
  const atEnd = ADVERSE_AT_END.exec(before);
  if (atEnd) {
    const lead = before.slice(0, atEnd.index);
    return !(DEALT_WITH_IT.test(lead) || (ADVERSE_THING.test(atEnd[0]) && tellsDone(lead)));
  }
  const {
    0: said = '',
    index = 0,
    groups: { thing = '' } = {},
  } = ADVERSE_WITH_THING.exec(before) ?? {};
  const isDone = GOT_BACK.test(thing) || (tellsDone(thing) && !SENT_BACK.test(said));
  if (thing === '' || isDone) return false;
  return !tellsDoneTo(before.slice(0, index));
}

/** Whether it lies by: 多的16只留库房备用, 库存3000只; but 配备备用泵6台. */
export const isSpare = ({ before, after }: Beside): boolean => {
  if (SPARE_BEHIND.test(after)) return true;
  const match = SPARE_BEFORE.exec(before);
  return match !== null && !tellsDone(before.slice(0, match.index)) && !isDealtWith(after);
};

/** 欠账0.29万平方米; but 追讨欠薪12起. */
export function isOwed({ before, after }: Beside): boolean {
  const match = OWED.exec(before);
  return match !== null && !tellsDone(before.slice(0, match.index)) && !isDealtWith(after);
}

/** 停在基坑阶段15部; but 拖离停在便道上的36辆. */
export function standsStill({ before }: Beside): boolean {
  const match = STUCK_AT.exec(before);
  return match !== null && !tellsDone(before.slice(0, match.index));
}

/** 查出, 修复: right before what it is of. */
const DEALT_WITH_IT = new RegExp(sequence(DEALS_WITH, /(?:了|各类|一批|的)?$/u), 'u');
const GOT_BACK = /[找追收要召夺]回/u;

/** 不合格9个已经约谈, 逾期12件都办结了, 漏登的5人补录完毕. */
const isDealtWith = (after: string): boolean =>
  /^(?:[都均也]|已|全部)/u.test(after) || tellsDone(after);
