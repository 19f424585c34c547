import { readNumber } from './numbers.ts';

/** The number of a figure whose measure is that of a unit, or none: 7个 and 7 of 个, 八成 of %; null for 7座. */
export function numberOfUnit(figure: string, unit: string): number | null {
  const at = figure.search(NO_NUMERAL);
  const end = at < 0 ? figure.length : at;
  if (unit === '%' && figure.slice(end) === TENTHS)
    return tenTimes(readNumber(figure.slice(0, end)));
  return unit.includes(figure.slice(end)) ? readNumber(figure.slice(0, end)) : null;
}

const NO_NUMERAL = /[^\d.一二两三四五六七八九十百千]/u;

/** 八成 is 80%. */
const TENTHS = '成';
const tenTimes = (tenths: number | null): number | null => (tenths === null ? null : tenths * 10);
