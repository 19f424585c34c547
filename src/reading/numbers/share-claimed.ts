import { SHARE_CLAIMED } from '../words/record.ts';
import { readNumber } from './numbers.ts';

/** The share of a goal that somebody asks whether it is reached, 0 to 1: 过半没, 到三分之一没, 够六成了吗. Null where none is claimed. */
export function shareClaimed(text: string): number | null {
  const { whole, part, tenths, hundredths, percent } = FORM.exec(text)?.groups ?? {};
  if (whole !== undefined && part !== undefined) return ratio(part, readNumber(whole));
  if (tenths !== undefined) return ratio(tenths, 10);
  if (hundredths !== undefined) return ratio(hundredths, 100);
  if (percent !== undefined) return ratio(percent, 100);
  return FORM.test(text) ? HALF : null;
}

const FORM = new RegExp(SHARE_CLAIMED, 'u');
const HALF = 0.5;

function ratio(numeral: string, of: number | null): number | null {
  const value = readNumber(numeral);
  return value === null || of === null || of === 0 ? null : value / of;
}
