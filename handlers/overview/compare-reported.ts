import { answer, type Context, type Handler } from '../../src/context.ts';
import { isLate } from '../../src/domain/light.ts';
import { tasksLedBy, tasksOf } from '../../src/domain/plan-lookups.ts';
import { isInForce, type Submission, submissionsOfPeriod } from '../../src/domain/submission.ts';
import { duesOfReports, periodNow } from '../../src/ledger/ledger.ts';
import { taskState } from '../../src/ledger/task-state.ts';
import type { CompareReported } from './intents.ts';
import { type UnitBeside, unitsBeside } from './wording/side-by-side.ts';

/** 园林和城管谁的活干得快些: what each has reported and how far its numbers are; which is better is for whoever leads. */
export const compareReported: Handler<CompareReported> = async ({ units, period }, ctx) => {
  const meant = period ?? (await periodNow(ctx));
  const inForce = (await submissionsOfPeriod(ctx.kept, meant)).filter(isInForce);
  const beside = await Promise.all(units.map((unit) => besideOthers(unit, inForce, ctx)));
  return answer(ctx, unitsBeside(meant, beside), 'answer');
};

async function besideOthers(
  unit: string,
  inForce: readonly Submission[],
  ctx: Context,
): Promise<UnitBeside> {
  const own = inForce.filter((one) => one.unit === unit);
  const judged = await duesOfReports<Submission>(own, ctx);
  const states = await Promise.all(tasksLedBy(ctx.plan, unit).map((task) => taskState(task, ctx)));
  return {
    unit,
    owed: tasksOf(ctx.plan, unit).map(({ number }) => number),
    reported: judged.map(({ report, due }) => ({
      submission: report,
      due,
      isLate: due !== null && isLate(report, due.dueOn),
    })),
    numbers: states.flatMap(({ task, standings }) =>
      task.targets.map((target, place) => ({ target, standing: standings[place] ?? null })),
    ),
  };
}
