import type { Context } from '../../src/context.ts';
import { isLate, owingUnits } from '../../src/domain/light.ts';
import type { Period } from '../../src/domain/period.ts';
import type { Task } from '../../src/domain/plan.ts';
import { tasksAskedIn } from '../../src/domain/roll-over.ts';
import { type Submission, settles, submissionsOfPeriod } from '../../src/domain/submission.ts';
import { duesOfReports } from '../../src/ledger/ledger.ts';
import type { Owed } from './wording/reports-table.ts';

/** Every unit that owes a report on a task, with what it has reported and whether that came late. */
export async function owedIn(period: Period, ctx: Context): Promise<readonly Owed[]> {
  const inForce = (await submissionsOfPeriod(ctx.kept, period)).filter(settles);
  const asked = tasksAskedIn(ctx.plan, period).flatMap((task) =>
    unitsOn(task, inForce, ctx).map((unit) => ({ task, unit })),
  );
  const dues = await duesOfReports(
    asked.map(({ task, unit }) => ({ task: task.number, unit, period })),
    ctx,
  );
  return asked.map(({ task, unit }, at) => {
    const due = dues[at]?.due ?? null;
    const submission = inForce.find((one) => one.task === task.number && one.unit === unit) ?? null;
    const isTooLate = submission !== null && due !== null && isLate(submission, due.dueOn);
    return { task, unit, submission, due, isLate: isTooLate };
  });
}

/** Those that the notice names, and whoever reported besides: a street, the unit that leads the group. */
function unitsOn(task: Task, inForce: readonly Submission[], { plan }: Context): readonly string[] {
  const reported = inForce.filter((one) => one.task === task.number).map(({ unit }) => unit);
  return [...new Set([...owingUnits(plan, task), ...reported])];
}
