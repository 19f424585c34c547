import { owingUnits } from './light.ts';
import type { Period } from './period.ts';
import type { Person } from './person.ts';
import type { Plan } from './plan.ts';
import { tasksAskedIn } from './roll-over.ts';
import { type Submission, settles } from './submission.ts';

/** A unit that still owes reports of a period, and who could be asked for them. */
export interface Owing {
  readonly unit: string;
  /** The numbers of the tasks that are not reported yet. */
  readonly tasks: readonly number[];
  /** How many tasks the unit owes in all. */
  readonly of: number;
  /** Its liaisons' names; empty where nobody is bound (未绑定). */
  readonly liaisons: readonly string[];
}

/**
 * Who has not reported of a period: the roster of the plan less what is in the ledger, so that a unit which nobody
 * is bound to is missed too. `group` leaves only the tasks of one working group, `isOwed` only some of the reports.
 */
export function owing(
  plan: Plan,
  period: Period,
  people: readonly Person[],
  submissions: readonly Submission[],
  group: number | null,
  isOwed: (report: { readonly task: number; readonly unit: string }) => boolean = () => true,
): readonly Owing[] {
  const reported = new Set(submissions.filter(settles).map((one) => `${one.task}:${one.unit}`));
  const asked = tasksAskedIn(plan, period);
  const tasks = asked.filter((task) => group === null || task.group === group);
  return plan.units
    .map((unit) => {
      const owed = tasks.filter(
        (task) =>
          owingUnits(plan, task).includes(unit.name) &&
          isOwed({ task: task.number, unit: unit.name }),
      );
      const missing = owed.filter((task) => !reported.has(`${task.number}:${unit.name}`));
      return {
        unit: unit.name,
        tasks: missing.map((task) => task.number),
        of: owed.length,
        liaisons: liaisonsOf(people, unit.name).map((person) => person.name),
      };
    })
    .filter((one) => one.tasks.length > 0);
}

export const liaisonsOf = (people: readonly Person[], unit: string): readonly Person[] =>
  people.filter((person) =>
    person.roles.some((role) => role.role === 'liaison' && role.unit === unit),
  );
