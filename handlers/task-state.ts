import type { Context } from '../src/context.ts';
import { standingOf } from '../src/domain/achieved.ts';
import { owingUnits, presentLight } from '../src/domain/light.ts';
import { reportsToTrust } from '../src/domain/overview.ts';
import type { Period } from '../src/domain/period.ts';
import type { Task } from '../src/domain/plan.ts';
import { actsForUnit } from '../src/domain/responsibility.ts';
import { isInForce, type Submission } from '../src/domain/submission.ts';
import type { TaskState } from '../src/wording/progress.ts';
import { type DraftedItem, draftsOn } from './drafts.ts';
import { duesOfYear, reportsOnTask, todayOf } from './ledger.ts';

/** What is on record of a task: its reports, light and figures, and the drafts that the speaker may read. */
export async function taskState(task: Task, ctx: Context): Promise<TaskState> {
  const reports = (await reportsOnTask(task.number, ctx)).filter(isInForce);
  const drafts = (await draftsOn(task.number, ctx)).filter((one) => mayRead(one, ctx));
  const dues = await duesOfYear(ctx);
  const today = todayOf(ctx);
  const units = owingUnits(ctx.plan, task);
  return {
    task,
    reports,
    drafts,
    light: presentLight(units, dues, reports, today),
    standings: task.targets.map((target, place) =>
      standingOf(target, place, reportsToTrust(task, place, reports)),
    ),
    next: dues.find((due) => due.dueOn >= today && isOwed(due.period, units, reports)) ?? null,
  };
}

const isOwed = (
  period: Period,
  units: readonly string[],
  reports: readonly Submission[],
): boolean =>
  units.some((unit) => !reports.some((one) => one.unit === unit && one.period === period));

export const isUnreported = ({ reports, drafts }: TaskState): boolean =>
  reports.length === 0 && drafts.length === 0;

/** A draft is its writer's and their unit's own until it is confirmed. */
const mayRead = ({ unit, personId }: DraftedItem, { speaker }: Context): boolean =>
  personId === speaker.id || actsForUnit(speaker.roles, unit);
