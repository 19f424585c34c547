import type { Context } from '../context.ts';
import { standingOf } from '../domain/achieved.ts';
import type { Due } from '../domain/dues.ts';
import {
  approvedExtensions,
  dueOfReport,
  duesOfTask,
  type Extension,
} from '../domain/extension.ts';
import { owingUnits, presentLight } from '../domain/light.ts';
import type { Task } from '../domain/plan.ts';
import { reportsToTrust } from '../domain/reports-to-trust.ts';
import { actsForUnit } from '../domain/responsibility.ts';
import { isInForce, type Submission } from '../domain/submission.ts';
import type { TaskState } from '../wording/progress.ts';
import { type DraftedItem, draftsOn } from './drafts.ts';
import { duesOfYear, reportsOnTask, todayOf } from './ledger.ts';
import { lightShownHere, reportsShownHere } from './shown-here.ts';

/** What is on record of a task: its reports, light and figures, and the drafts that the speaker may read. */
export async function taskState(task: Task, ctx: Context): Promise<TaskState> {
  const reports = reportsShownHere((await reportsOnTask(task.number, ctx)).filter(isInForce), ctx);
  const drafts = (await draftsOn(task.number, ctx)).filter((one) => mayRead(one, ctx));
  const dues = await duesOfYear(ctx);
  const approved = await approvedExtensions(ctx.kept);
  const today = todayOf(ctx);
  const units = owingUnits(ctx.plan, task);
  return {
    task,
    reports,
    drafts,
    light: lightShownHere(
      presentLight(units, duesOfTask(dues, task, approved, ctx.plan), reports, today),
      ctx,
    ),
    standings: task.targets.map((target, place) =>
      standingOf(target, place, reportsToTrust(task, place, reports)),
    ),
    next: dues
      .flatMap((due) => daysOwed(due, task.number, units, reports, approved, ctx))
      .filter(({ dueOn }) => dueOn >= today)
      .reduce<Due | null>((next, due) => (next && next.dueOn <= due.dueOn ? next : due), null),
  };
}

/** The due days of those units that have not reported for the period. */
const daysOwed = (
  due: Due,
  task: number,
  units: readonly string[],
  reports: readonly Submission[],
  approved: readonly Extension[],
  { calendar }: Context,
): readonly Due[] =>
  units
    .filter((unit) => !reports.some((one) => one.unit === unit && one.period === due.period))
    .map((unit) => dueOfReport(due, { task, unit, period: due.period }, approved, calendar));

export const isUnreported = ({ reports, drafts }: TaskState): boolean =>
  reports.length === 0 && drafts.length === 0;

/** A draft is its writer's and their unit's own until it is confirmed. */
const mayRead = ({ unit, personId }: DraftedItem, { speaker }: Context): boolean =>
  personId === speaker.id || actsForUnit(speaker.roles, unit);
