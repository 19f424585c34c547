import type { Clause } from '../../src/reading/wishes.ts';
import { hearWish, isExcuse, type Says, saysIn } from './wish.ts';

/**
 * 恢复提醒; 我回来上班了，提醒还发给我; 休完假了，提醒改回我: who was away is back, or is to be reminded again. 提醒还发给我吗 asks, and 明天回来 is not yet
 * so.
 */
export function saysResume(said: string): boolean {
  const clauses = hearWish(said);
  const says = saysIn(clauses);
  if (says.has('ask') || clauses.some(({ times }) => times.some((one) => !OF_NOW.test(one))))
    return false;
  const isMeant = (one: Clause<Says>) => one.unknown.length === 0 || saysNoMoreOf(one);
  if (!clauses.every((one) => isMeant(one) || isExcuse(one))) return false;
  const meant = clauses.filter(isMeant);
  const has = (...some: readonly Says[]) =>
    meant.some((one) => some.every((each) => one.says.has(each)));
  const isBack = has('back') && (AT_WORK.test(said) || has('back', 'me') || has('remind'));
  const isOver = (has('away', 'over') || DONE_RESTING.test(said)) && (has('me') || has('remind'));
  if (ENDS_PAUSE.test(said)) return true;
  if (has('stop') || (has('no-more') && !meant.some(saysNoMoreOf))) return false;
  const isAgain = has('on') || has('send', 'me') || has('covers', 'me');
  return isBack || isOver || (has('remind') && isAgain);
}

/** 今天起, 从现在起; any other day is not yet so. */
const OF_NOW = /^(?:今[天日儿早]|现在|刚)/u;
const AT_WORK = /回来上班|返岗|到岗|复工|归队|销假|回单位|回局里|回岗/u;
const DONE_RESTING = /[休歇]完/u;
/** 取消暂停, 不用代收了. */
const ENDS_PAUSE =
  /(?:取消|结束|解除|停止)(?:提醒的?)?(?:代收|暂停)|(?:不用|别|不要|不必)再?[\u4e00-\u9fff]{0,4}代收了?/u;

/** 不用再发给小温了: to who received meanwhile. */
const saysNoMoreOf = ({ text }: Clause<Says>): boolean => NO_MORE.test(text);
const NO_MORE = /^(?:不用|别|不要|不必)再?(?:发|推|转|提醒|通知)给?[\u4e00-\u9fff]{2,3}了?$/u;
