import type { Context } from '../../src/context.ts';
import type { Period } from '../../src/domain/period.ts';
import { Refusal } from '../../src/domain/refusal.ts';
import { isOffice, unitsOf, unitsReportedFor } from '../../src/domain/responsibility.ts';
import type { ReportReason } from '../../src/domain/submission.ts';
import {
  current,
  isInForce,
  type Submission,
  submissionsOfUnit,
} from '../../src/domain/submission.ts';
import { reportsOnTask } from '../../src/ledger/ledger.ts';

/** How far back 刚才那条 may lie among a unit's reports. */
const RECENT = 50;

/**
 * The report in force that the speaker means: of this task and period, or the one that their unit reported last.
 * The office may mean any unit's. Refuses where nothing fits, and where somebody of several units may mean any of them
 * and names none.
 */
export async function reportMeant(
  task: number | null,
  period: Period | null,
  ctx: Context,
  unit?: string,
): Promise<Submission> {
  const candidates = task === null ? await recentReports(ctx) : await reportsOnTask(task, ctx);
  const mayMeanAny = isOffice(ctx.speaker.roles) && task !== null;
  const fitting = candidates
    .filter((one) => isInForce(one) || isDoneByThis(one, ctx))
    .filter((one) => period === null || one.period === period)
    .filter((one) => unit === undefined || one.unit === unit)
    .toSorted(newestFirst);
  const own = fitting.filter((one) => isOwnReport(one, ctx));
  const reported = [...new Set(own.map((one) => one.unit))];
  if (task !== null && reported.length > 1 && unitsReportedFor(ctx.speaker.roles).length > 1) {
    throw new Refusal<ReportReason>({ kind: 'whose-report', task, units: reported });
  }
  const newest = mayMeanAny ? fitting[0] : own[0];
  if (newest) return newest;
  if (task === null || fitting.length === 0)
    throw new Refusal<ReportReason>({ kind: 'nothing-reported', task });
  const others = [...new Set(fitting.map((one) => one.unit))];
  throw new Refusal<ReportReason>({ kind: 'not-your-report', task, units: others });
}

/** What the speaker's unit reported last of what is in force; null where that is nothing. */
export async function lastReport(ctx: Context): Promise<Submission | null> {
  return (await recentReports(ctx)).filter(isInForce).toSorted(newestFirst)[0] ?? null;
}

async function recentReports({ kept, speaker }: Context): Promise<readonly Submission[]> {
  const units = unitsOf(speaker.roles);
  return (await Promise.all(units.map((unit) => submissionsOfUnit(kept, unit, RECENT)))).flat();
}

const newestFirst = (one: Submission, other: Submission): number =>
  current(other).at.localeCompare(current(one).at);

/** A report of the speaker's unit, or one that the speaker made on behalf of another. */
export const isOwnReport = (submission: Submission, { speaker }: Context): boolean =>
  unitsOf(speaker.roles).includes(submission.unit) ||
  submission.versions.some((one) => one.kind !== 'withdrawn' && one.by === speaker.id);

const isDoneByThis = (submission: Submission, { act }: Context): boolean =>
  current(submission).cause === act.cause;
