import type { Counts, Plan } from './plan.ts';
import { namedUnits, tasksOfGroup } from './plan-lookups.ts';

/** What a plan holds, counted as `Counts` counts the notice. */
export function countsOf(plan: Plan): Counts {
  const named = new Set(namedUnits(plan).map((unit) => unit.name));
  const entries = plan.tasks.flatMap((task) => task.units);
  const taskUnits = entries.filter((unit) => named.has(unit)).length;
  return {
    tasksPerGroup: plan.groups.map(({ ordinal }) => tasksOfGroup(plan, ordinal).length),
    units: named.size,
    collectives: plan.units.length - named.size,
    taskUnits,
    taskCollectives: entries.length - taskUnits,
  };
}

/** Between what numbers a count lies, both included; null for no end. */
export interface Bounds {
  readonly from: number | null;
  readonly to: number | null;
}

export const isWithin = (count: number, { from, to }: Bounds): boolean =>
  (from === null || count >= from) && (to === null || count <= to);
