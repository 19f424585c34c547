import type { Target, Task } from '../../domain/plan.ts';
import type { Heard } from '../heard.ts';
import { readNumber } from '../numbers/numbers.ts';

/**
 * The task's targets that a text asks after by their numbers, by their place in its list: 棚改120和2129分别是啥. None where one
 * of the numbers is no target's, and where what is said of them is only checked.
 */
export function targetsNumbered({ targets }: Task, { asks, of }: Heard): number[] {
  const said = of('quantity').map((span) => span.said);
  const asksWhat = asks.has('content') && !asks.has('yes-or-no');
  const meant = said.map((figure) =>
    targets.flatMap((target, place) => (isFigureOf(target, figure) ? [place] : [])),
  );
  return asksWhat && meant.every((places) => places.length > 0) ? [...new Set(meant.flat())] : [];
}

/** 2129 and 2129套 for 2129套; a measure of another kind is another number. */
function isFigureOf({ value, unit }: Target, figure: string): boolean {
  const at = figure.search(NO_NUMERAL);
  const end = at < 0 ? figure.length : at;
  return unit.includes(figure.slice(end)) && readNumber(figure.slice(0, end)) === value;
}

const NO_NUMERAL = /[^\d.一二两三四五六七八九十百千]/u;
