import { isOneOf } from './collectives.ts';
import type { Role } from './person.ts';
import type { Plan, Task } from './plan.ts';
import { groupOf, leadUnitOf, taskOf } from './plan-lookups.ts';

/** Roles that act for the whole command. */
const WHOLE_COMMAND = ['office', 'office-deputy', 'office-director'] as const;
/** Roles that act for a working group. */
const OF_GROUP = ['group-leader', 'group-liaison'] as const;
/** Roles that lead the whole command. */
const OF_COMMAND = ['commander', 'deputy-commander'] as const;
/** Roles that report for a unit. */
const OF_UNIT = ['liaison', 'unit-leader'] as const;

const isAmong = (role: Role, names: readonly string[]): boolean => names.includes(role.role);

export const isOffice = (roles: readonly Role[]): boolean =>
  roles.some((role) => isAmong(role, WHOLE_COMMAND));

/** The groups that these roles act for: as leader or liaison, or through the unit that leads the group. */
export function groupsActedFor(roles: readonly Role[], plan: Plan): readonly number[] {
  const held = roles.flatMap((role) =>
    isAmong(role, OF_GROUP) && role.group !== null ? [role.group] : [],
  );
  const led = plan.groups
    .filter((group) =>
      roles.some(
        (role) =>
          role.unit === group.leadUnit &&
          (role.role === 'group-liaison' || role.role === 'group-leader') &&
          role.group === null,
      ),
    )
    .map((group) => group.ordinal);
  return [...new Set([...held, ...led])];
}

/** Whether somebody sees the whole: the office, and the command's leaders. */
export const seesWhole = (roles: readonly Role[]): boolean =>
  isOffice(roles) || roles.some((role) => isAmong(role, OF_COMMAND));

export const unitsOf = (roles: readonly Role[]): readonly string[] => [
  ...new Set(roles.flatMap((role) => (role.unit === null ? [] : [role.unit]))),
];

/** The units for which somebody reports: of a person of several each message speaks of one. */
export const unitsReportedFor = (roles: readonly Role[]): readonly string[] =>
  unitsOf(roles.filter((role) => isAmong(role, OF_UNIT)));

/** The roles in which somebody acts who speaks for one of several units; all of them where none is named. */
export const rolesFor = (roles: readonly Role[], unit: string | undefined): readonly Role[] =>
  unit === undefined ? roles : roles.filter((role) => role.unit === unit);

/** The role in which somebody acts who reports for a unit of others (代报). */
export const onBehalfOf = (unit: string): readonly Role[] => [
  { role: 'liaison', unit, group: null },
];

/** Whether somebody may report on a task for a unit of others: the office on each, a group on its own. */
export const mayReportFor = (roles: readonly Role[], plan: Plan, task: number): boolean =>
  isOffice(roles) || groupsActedFor(roles, plan).includes(taskOf(plan, task).group);

/** Whether a task is reported on by somebody's own unit, and not on behalf of another; the office has none. */
export function isOwnTask(plan: Plan, number: number, roles: readonly Role[]): boolean {
  const units = unitsOf(roles.filter((role) => !isAmong(role, WHOLE_COMMAND)));
  const task = taskOf(plan, number);
  return units.some(
    (unit) => isResponsible(plan, task, unit) || groupOf(plan, task.group).leadUnit === unit,
  );
}

/** As the plan names the unit: 药山街道办事处 stands there as 各街道办事处, for the notice names them only together. */
export const nameInPlan = (plan: Plan, unit: string): string =>
  plan.units.find((one) => one.collective && isOneOf(one.name, unit))?.name ?? unit;

export const belongsToCollective = (plan: Plan, unit: string): boolean =>
  plan.units.some((one) => one.collective && isOneOf(one.name, unit));

/** Whether the unit stands in the task's 责任分工, by its own name or among 各街道办事处. */
export function isResponsible(plan: Plan, task: Task, unit: string): boolean {
  if (task.units.includes(unit)) return true;
  const collective = plan.units.find((one) => one.collective && task.units.includes(one.name));
  return collective !== undefined && belongsToCollective(plan, unit);
}

/**
 * The unit for which somebody with these roles reports on a task; null for nobody's. Responsibility comes
 * from the task, not from membership of a group; the unit that leads the group may report on its tasks,
 * and the office on every one, for the lead unit of the task.
 */
export function reportingUnit(plan: Plan, number: number, roles: readonly Role[]): string | null {
  const task = taskOf(plan, number);
  const units = unitsOf(roles);
  const responsible = units.find((unit) => isResponsible(plan, task, unit));
  if (responsible) return responsible;
  const { leadUnit } = groupOf(plan, task.group);
  if (units.includes(leadUnit)) return leadUnit;
  if (groupsActedFor(roles, plan).includes(task.group)) return leadUnitOf(task);
  return isOffice(roles) ? leadUnitOf(task) : null;
}

/** Whether somebody with these roles may see and change what a unit reported and has not confirmed. */
export const actsForUnit = (roles: readonly Role[], unit: string): boolean =>
  isOffice(roles) ||
  roles.some((role) => role.unit === unit && isAmong(role, OF_UNIT)) ||
  roles.some((role) => role.unit === unit && isAmong(role, OF_GROUP));
