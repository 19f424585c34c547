import type { Target } from '../../domain/plan.ts';
import type { Heard } from '../heard.ts';
import { numberOfUnit } from '../numbers/number-of-unit.ts';
import { plain } from '../text/plain.ts';

/**
 * The numbers that a text takes several targets to be, in the targets' order: 示范区2个聚集区1个没记反吧. Null where it claims none,
 * or not one for each of them after its name.
 */
export function numbersClaimed(targets: readonly Target[], asked: Heard): number[] | null {
  if (!asked.asks.has('yes-or-no') || asked.has('between')) return null;
  const places = targets.map((target) => endOfName(target, asked));
  const claimed = targets.flatMap(({ unit }, at) => {
    const start = places[at] ?? -1;
    const end = Math.min(...places.filter((place) => place > start), asked.text.length);
    const figures = asked.of('quantity').filter((one) => start <= one.start && one.end <= end);
    const [only, ...others] = figures;
    const value = start >= 0 && only && others.length === 0 ? numberOfUnit(only.said, unit) : null;
    return value === null ? [] : [value];
  });
  return new Set(places).size === targets.length && claimed.length === targets.length
    ? claimed
    : null;
}

/** Where the longest name of a target that stands in the text ends; -1 where none does. */
function endOfName({ metric, aliases }: Target, { text }: Heard): number {
  const names = [metric, ...aliases].map(plain).filter((name) => text.includes(name));
  const longest = names.reduce((best, name) => (name.length > best.length ? name : best), '');
  return longest === '' ? -1 : text.indexOf(longest) + longest.length;
}
