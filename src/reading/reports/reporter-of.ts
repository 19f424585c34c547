import type { Role } from '../../domain/person.ts';
import type { Plan } from '../../domain/plan.ts';
import { groupsActedFor, isOffice, unitsOf } from '../../domain/responsibility.ts';
import type { RecentReport, Reporter } from './reporter.ts';

/** Who reports, from their roles: the units and groups that they speak for. */
export function reporterOf(
  { roles, today }: { readonly roles: readonly Role[]; readonly today: string },
  plan: Plan,
  recent: readonly RecentReport[],
): Reporter {
  const units = unitsOf(roles);
  const led = plan.groups.filter((group) => units.includes(group.leadUnit));
  return {
    units,
    groups: [...groupsActedFor(roles, plan), ...led.map((group) => group.ordinal)],
    mayReportAny: isOffice(roles),
    today,
    recent,
  };
}
