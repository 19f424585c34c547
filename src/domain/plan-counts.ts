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
