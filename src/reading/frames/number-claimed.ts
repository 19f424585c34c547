import type { Target } from '../../domain/plan.ts';
import type { Heard } from '../heard.ts';
import { numberOfUnit } from '../numbers/number-of-unit.ts';

/**
 * The number that a text takes a target to be, in the target's own unit: 公厕今年要建18座吧. Null where it claims none, or
 * several, or counts something else.
 */
export function numberClaimed({ unit }: Target, { asks, has, of }: Heard): number | null {
  const [only, ...others] = of('quantity');
  if (!only || others.length > 0 || !asks.has('yes-or-no')) return null;
  if (has('between', 'record:left')) return null;
  return numberOfUnit(only.said, unit);
}
