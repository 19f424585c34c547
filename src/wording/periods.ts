import { isQuarter, type Period } from '../domain/period.ts';
import { numeral } from './words.ts';

/** 2020年6月, 2020年三季度. */
export function periodInWords(period: Period): string {
  const year = period.slice(0, 4);
  return isQuarter(period)
    ? `${year}年${numeral(Number(period.charAt(6)))}季度`
    : `${year}年${Number(period.slice(5))}月`;
}

/** 6月, 三季度: where it is plain which year is meant. */
export const shortPeriod = (period: Period): string => periodInWords(period).slice(5);

/** 6月11日 10:01, in Shanghai. */
export function momentInWords(at: string): string {
  const there = new Date(Date.parse(at) + 8 * 60 * 60_000).toISOString();
  return `${Number(there.slice(5, 7))}月${Number(there.slice(8, 10))}日 ${there.slice(11, 16)}`;
}
