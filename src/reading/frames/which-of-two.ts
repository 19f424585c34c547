import type { Task } from '../../domain/plan.ts';
import type { ClaimedDays } from '../../domain/question.ts';
import { findDays } from '../calendar/days.ts';
import type { Heard } from '../heard.ts';
import { numberOfUnit } from '../numbers/number-of-unit.ts';
import { EITHER } from '../words/facts.ts';

/**
 * The numbers of which a text asks which one is meant, and the places of the task's targets that are counted so, of some or of all:
 * 老旧小区7个还是8个 asks for no 户. Null where it asks of no two numbers, or none of the targets is counted so.
 */
export function numbersBetween(
  { targets }: Task,
  places: readonly number[],
  { has, of, text }: Heard,
): { readonly targets: number[]; readonly either: number[] } | null {
  const said = of('quantity').map((one) => one.said);
  if (!has('between') || !EITHER.test(text) || said.length !== 2) return null;
  const some = places.length > 0 ? places : targets.map((_, place) => place);
  const numbersAt = (place: number) =>
    said.flatMap((one) => numberOfUnit(one, targets[place]?.unit ?? '') ?? []);
  const counted = some.filter((place) => numbersAt(place).length === said.length);
  const [first] = counted;
  return first === undefined ? null : { targets: counted, either: numbersAt(first) };
}

/** The days of which a text asks which are meant: 新开工是10月底还是12月底. Null where it names no two. */
export function daysBetween({ has, text, asker }: Heard): ClaimedDays[] | null {
  if (!has('between') || !EITHER.test(text)) return null;
  const days = findDays(text, asker.today).map(({ from, to }) => ({ from, to }));
  return days.length === 2 ? days : null;
}
