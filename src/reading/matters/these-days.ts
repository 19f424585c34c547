import { readNumber } from '../numbers/numbers.ts';

/** 这两天整改好, as an order: within so many days; null where a text sets no such limit. 这两天一直下雨 tells of days that were. */
export const theseDaysIn = (text: string): number | null =>
  readNumber(THESE_DAYS.exec(text)?.groups?.count ?? '');

const THESE_DAYS =
  /(?<!就|刚)这(?<count>[两二三四五])天(?:之?内|里|就)?(?!一直|都|老|总|又|没|在|正|的|来|下雨)/u;
