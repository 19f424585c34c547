import { periodsOf } from '../domain/dues.ts';
import { approvedExtensions, duesOfTask } from '../domain/extension.ts';
import { owingUnits, presentLight } from '../domain/light.ts';
import type { TaskLight } from '../domain/overview.ts';
import type { Period } from '../domain/period.ts';
import { type Submission, submissionsOfPeriod } from '../domain/submission.ts';
import { type AsOf, duesOfYear, todayOf } from './ledger.ts';

/** The light of every task now, with the reports of every period, and of one more: also what no due day asked for says how far a target is. */
export async function lightsNow(
  period: Period,
  ctx: AsOf,
): Promise<{
  readonly lights: readonly TaskLight[];
  readonly submissions: readonly Submission[];
}> {
  const { plan } = ctx;
  const dues = await duesOfYear(ctx);
  const periods = [...new Set([...periodsOf(plan, todayOf(ctx)), period])];
  const found = await Promise.all(periods.map((one) => submissionsOfPeriod(ctx.kept, one)));
  const submissions = found.flat();
  const approved = await approvedExtensions(ctx.kept);
  const lights = plan.tasks.map((task) => ({
    task,
    light: presentLight(
      owingUnits(plan, task),
      duesOfTask(dues, task, approved, plan),
      submissions.filter((one) => one.task === task.number),
      todayOf(ctx),
    ),
  }));
  return { lights, submissions };
}
