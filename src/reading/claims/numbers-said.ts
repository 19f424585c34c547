import { NUMERAL, readNumeral } from '../numbers/numerals.ts';
import { matchesOf, type NormalText } from '../text/text.ts';

const ANY = new RegExp(NUMERAL, 'gu');

/** Every value that a figure or a numeral of the text can have, whatever it counts: 24 of 每月24号, 2 of 二季度. */
export const numbersSaid = ({ normal }: NormalText): ReadonlySet<number> =>
  new Set(matchesOf(ANY, normal).flatMap(([said]) => readNumeral(said) ?? []));
