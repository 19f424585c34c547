import type { Context } from '../context.ts';
import { periodsOf } from '../domain/dues.ts';
import type { Role } from '../domain/person.ts';
import type { Plan } from '../domain/plan.ts';
import { taskOf } from '../domain/plan-lookups.ts';
import { groupsActedFor, seesWhole, unitsReportedFor } from '../domain/responsibility.ts';
import type { Submission } from '../domain/submission.ts';
import { reportsOfYear } from './reports-of-year.ts';

/** Who looks at the reports, and on what day (YYYY-MM-DD). */
interface Looking extends Pick<Context, 'kept'> {
  readonly roles: readonly Role[];
  readonly plan: Plan;
  readonly today: string;
}

/** The reports in force of this year that somebody may read: the whole for those who see it; else those of their own units, and on the tasks of the groups that they act for. */
export async function reportsSeen({
  roles,
  plan,
  today,
  kept,
}: Looking): Promise<readonly Submission[]> {
  const reports = await reportsOfYear(periodsOf(plan, today), { kept });
  if (seesWhole(roles)) return reports;
  const groups = groupsActedFor(roles, plan);
  const units = unitsReportedFor(roles);
  return reports.filter(
    ({ task, unit }) => units.includes(unit) || groups.includes(taskOf(plan, task).group),
  );
}
