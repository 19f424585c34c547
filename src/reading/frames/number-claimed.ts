import type { Target } from '../../domain/plan.ts';
import type { Heard } from '../heard.ts';
import { readNumber } from '../numbers/numbers.ts';

/**
 * The number that a text takes a target to be, in the target's own unit: 公厕今年要建18座吧. Null where it claims none, or
 * several, or counts something else.
 */
export function numberClaimed({ unit }: Target, { asks, has, of }: Heard): number | null {
  const [only, ...others] = of('quantity');
  if (!only || others.length > 0 || !asks.has('yes-or-no') || has('between')) return null;
  const measure = MEASURE.exec(only.said)?.[0] ?? '';
  return unit.includes(measure)
    ? readNumber(only.said.slice(0, only.said.length - measure.length))
    : null;
}

const MEASURE = /(?<![^\d.一二两三四五六七八九十百千])[^\d.一二两三四五六七八九十百千]+$/u;
