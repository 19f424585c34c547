import type { Context } from '../context.ts';
import { type Due, dueOf, periodsOf } from '../domain/dues.ts';
import {
  approvedExtensions,
  dueOfReport,
  type Extension,
  extensionOf,
  type ReportDue,
} from '../domain/extension.ts';
import { shanghaiDay } from '../domain/moment.ts';
import { planFor } from '../domain/parameters.ts';
import { monthOf, type Period, previousPeriod } from '../domain/period.ts';
import { periodDueNow } from '../domain/period-now.ts';
import type { Owing } from '../domain/roster.ts';
import { lockOf, SETTINGS, valueFor } from '../domain/setting.ts';
import {
  type Submission,
  submissionsOfUnitOnTask,
  submissionsOnTask,
} from '../domain/submission.ts';

/** A unit's, or a task's, reports of a year: twelve months and four quarters, for every unit of a task. */
const A_YEAR = 16;
const UNITS_OF_A_TASK = 40;

/** What the ledger is asked with: where it is kept, and the moment as of which. */
export type AsOf = Pick<Context, 'kept' | 'plan' | 'calendar'> & {
  readonly act: Pick<Context['act'], 'at'>;
};

export const todayOf = (ctx: Pick<AsOf, 'act'>): string => shanghaiDay(ctx.act.at);

/** By when a period's reports are due; null where nothing is ever asked for. */
export async function dueIn(period: Period, ctx: Context): Promise<Due | null> {
  return dueOf(planFor(ctx.plan, await ctx.kept(SETTINGS).all(), period), period, ctx.calendar);
}

/** The due days of reports, each with the extension that was approved for it. */
export async function duesOfReports<T extends ReportDue>(
  reports: readonly T[],
  ctx: Context,
): Promise<readonly { readonly report: T; readonly due: Due | null }[]> {
  const approved = await approvedExtensions(ctx.kept);
  return Promise.all(
    reports.map(async (report) => {
      const due = await dueIn(report.period, ctx);
      return { report, due: due && dueOfReport(due, report, approved, ctx.calendar) };
    }),
  );
}

/** The extensions that hold for what is still owed of a period. */
export async function extensionsOwed(
  period: Period,
  owed: readonly Pick<Owing, 'unit' | 'tasks'>[],
  ctx: Context,
): Promise<readonly Extension[]> {
  const approved = await approvedExtensions(ctx.kept);
  const reports = owed.flatMap(({ unit, tasks }) => tasks.map((task) => ({ task, unit, period })));
  const holding = reports.flatMap((report) => extensionOf(report, approved) ?? []);
  return [...new Set(holding)];
}

export async function isLocked(period: Period, ctx: Context): Promise<boolean> {
  const setting = await ctx.kept(SETTINGS).get(lockOf(period));
  return valueFor(setting, period) === true;
}

/** The reports on a task in this year, newest period first. */
export const reportsOnTask = (task: number, ctx: Context): Promise<readonly Submission[]> =>
  submissionsOnTask(ctx.kept, task, A_YEAR * UNITS_OF_A_TASK);

/** What the unit reported on the task in this year, newest period first. */
export const reportsOf = (
  unit: string,
  task: number,
  ctx: Context,
): Promise<readonly Submission[]> => submissionsOfUnitOnTask(ctx.kept, unit, task, A_YEAR);

/** The due days of every period of the year that has one, in their order. */
export async function duesOfYear(ctx: AsOf): Promise<readonly Due[]> {
  const settings = await ctx.kept(SETTINGS).all();
  return periodsOf(ctx.plan, todayOf(ctx))
    .flatMap((period) => dueOf(planFor(ctx.plan, settings, period), period, ctx.calendar) ?? [])
    .toSorted((one, other) => one.dueOn.localeCompare(other.dueOn));
}

/** The period that is spoken of where none is named; the month as long as nothing is due. */
export const periodNow = async (ctx: AsOf): Promise<Period> =>
  periodDueNow(await duesOfYear(ctx), todayOf(ctx)) ?? monthNow(ctx);

/** The month that is reported at the moment: until its fifth day a month still speaks of the one before. */
export const monthNow = (ctx: Pick<AsOf, 'act'>): Period => monthAt(todayOf(ctx));

export function monthAt(today: string): Period {
  const month = monthOf(today);
  return Number(today.slice(8)) <= 5 ? previousPeriod(month) : month;
}
