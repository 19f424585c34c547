import type { Context } from '../../src/context.ts';
import { inOrder } from '../../src/domain/achieved.ts';
import type { Period } from '../../src/domain/period.ts';
import { isInForce, type Submission, submissionsOfUnit } from '../../src/domain/submission.ts';
import { reportsOnTask } from '../../src/ledger/ledger.ts';
import { reportsShownHere } from '../../src/ledger/shown-here.ts';

/** Enough for a year of a unit's tasks. */
const REPORTS = 300;

/**
 * What is in force of other periods than the one that is told of, newest first: in July the quarter may have nothing while
 * its months were reported all along.
 */
export async function reportedBeside(
  period: Period,
  { unit, task }: { readonly unit: string | null; readonly task: number | null },
  ctx: Context,
): Promise<readonly Submission[]> {
  const found =
    unit !== null
      ? await submissionsOfUnit(ctx.kept, unit, REPORTS)
      : task !== null
        ? await reportsOnTask(task, ctx)
        : [];
  const others = reportsShownHere(found, ctx).filter(
    (one) => isInForce(one) && one.period !== period && (task === null || one.task === task),
  );
  return inOrder(others).toReversed();
}
