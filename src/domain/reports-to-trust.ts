import type { Task } from './plan.ts';
import { leadUnitOf } from './plan-lookups.ts';
import { isInForce, type Submission } from './submission.ts';

/** The reports that a target's figure is taken from: the lead unit's where it speaks of it, else of the unit that last did. */
export function reportsToTrust(
  task: Task,
  place: number,
  submissions: readonly Submission[],
): readonly Submission[] {
  const speaking = submissions.filter(
    (one) =>
      one.task === task.number &&
      isInForce(one) &&
      one.versions.at(-1)?.metrics.some((metric) => metric.target === place),
  );
  const lead = speaking.filter((one) => one.unit === leadUnitOf(task));
  if (lead.length > 0) return lead;
  const last = speaking.toSorted((a, b) => b.period.localeCompare(a.period))[0];
  return speaking.filter((one) => one.unit === last?.unit);
}
