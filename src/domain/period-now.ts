import type { Due } from './dues.ts';
import { firstDay, monthOf, type Period } from './period.ts';

/**
 * The period that is spoken of where none is named: the one that is due now, from the first of the month of its due day
 * on, the earliest day first; else the one that fell due last. Null before anything is due. `today` is YYYY-MM-DD.
 */
export function periodDueNow(dues: readonly Due[], today: string): Period | null {
  const inOrder = dues.toSorted((one, other) => one.dueOn.localeCompare(other.dueOn));
  const open = inOrder.find(({ dueOn }) => firstDay(monthOf(dueOn)) <= today && today <= dueOn);
  return (open ?? inOrder.findLast(({ dueOn }) => dueOn < today))?.period ?? null;
}
