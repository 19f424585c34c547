import type { Plan } from '../../src/domain/plan.ts';
import { onlySomeOf } from './wording/units.ts';

/** Where the notice means only some of a collective, in all its tasks or in one: 任务28只写“各有关街道办事处”. */
export function limitsOf(
  unit: string,
  { units, open }: Plan,
  task: number | null = null,
): readonly string[] {
  const { spellings = [] } = units.find(({ name }) => name === unit) ?? {};
  const some = spellings.filter((spelling) => spelling.length > unit.length);
  return open.flatMap(({ says }) =>
    some.flatMap((words) => {
      const isMeant = task === null || says?.place.endsWith(`任务${task}`);
      return isMeant && says?.quote.includes(words) ? [onlySomeOf(says.place, words)] : [];
    }),
  );
}
