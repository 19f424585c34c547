import type { Task } from '../../domain/plan.ts';
import type { Heard } from '../heard.ts';
import { numberOfUnit } from '../numbers/number-of-unit.ts';

/**
 * The task's targets that a text asks after by their numbers, by their place in its list: 棚改120和2129分别是啥. None where one
 * of the numbers is no target's, and where what is said of them is only checked.
 */
export function targetsNumbered({ targets }: Task, { asks, of }: Heard): number[] {
  const said = of('quantity').map((span) => span.said);
  const asksWhat = asks.has('content') && !asks.has('yes-or-no');
  const meant = said.map((figure) =>
    targets.flatMap((target, place) =>
      numberOfUnit(figure, target.unit) === target.value ? [place] : [],
    ),
  );
  return asksWhat && meant.every((places) => places.length > 0) ? [...new Set(meant.flat())] : [];
}
