import { recalledNow, type StepTable, type Walker } from '../domain/procedure.ts';
import type { Seat } from '../domain/seat.ts';

/** Whose last act this step would take back now; nobody's where it is none that may be. */
export const mayRecall = <S extends string>(
  table: StepTable<S>,
  walker: Pick<Walker<S>, 'steps'>,
  step: S,
): readonly Seat[] =>
  recalledNow(table, walker, step)
    .filter(({ by }) => by !== 'clerk')
    .map(({ by, hand }) => ({ kind: 'person', id: by, name: hand?.name ?? by }));
