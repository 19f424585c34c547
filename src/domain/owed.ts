import type { Due } from './dues.ts';
import { dueOfReport } from './extension.ts';
import type { LedgerState } from './ledger-state.ts';
import { isLate, owingUnits } from './light.ts';
import type { Period } from './period.ts';
import type { Plan, Task } from './plan.ts';
import { tasksAskedIn } from './roll-over.ts';
import { type Submission, settles } from './submission.ts';

/** A report that a unit owes, with what there is of it. */
export interface Owed {
  readonly task: Task;
  readonly unit: string;
  readonly submission: Submission | null;
  readonly due: Due | null;
  readonly isLate: boolean;
}

/** Every unit that owes a report on a task, with what it has reported and whether that came late. */
export function owedOf(period: Period, state: LedgerState): readonly Owed[] {
  const { plan, submissions, dues, approved, calendar } = state;
  const inForce = submissions.filter((one) => one.period === period && settles(one));
  const dueDay = dues.find((one) => one.period === period) ?? null;
  return tasksAskedIn(plan, period).flatMap((task) =>
    unitsOn(task, inForce, plan).map((unit) => {
      const report = { task: task.number, unit, period };
      const due = dueDay && dueOfReport(dueDay, report, approved, calendar);
      const submission =
        inForce.find((one) => one.task === task.number && one.unit === unit) ?? null;
      const isTooLate = submission !== null && due !== null && isLate(submission, due.dueOn);
      return { task, unit, submission, due, isLate: isTooLate };
    }),
  );
}

/** Those that the notice names, and whoever reported besides: a street, the unit that leads the group. */
function unitsOn(task: Task, inForce: readonly Submission[], plan: Plan): readonly string[] {
  const reported = inForce.filter((one) => one.task === task.number).map(({ unit }) => unit);
  return [...new Set([...owingUnits(plan, task), ...reported])];
}
