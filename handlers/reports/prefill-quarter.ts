import type { Handler } from '../../src/context.ts';
import { isAdded, standingOf } from '../../src/domain/achieved.ts';
import { lastDay, type Period, previousPeriod, quarterOf } from '../../src/domain/period.ts';
import type { Plan, Task } from '../../src/domain/plan.ts';
import { taskOf } from '../../src/domain/plan-lookups.ts';
import { Refusal } from '../../src/domain/refusal.ts';
import type { Achievement, ReportItem } from '../../src/domain/report-reading.ts';
import { unitsOf } from '../../src/domain/responsibility.ts';
import type { ReportReason } from '../../src/domain/submission.ts';
import {
  current,
  isInForce,
  type Submission,
  submissionsOfUnit,
} from '../../src/domain/submission.ts';
import { todayOf } from '../../src/ledger/ledger.ts';
import type { PrefillQuarter } from './intents.ts';
import { quarterProgress } from './quarter-progress.ts';

/** Enough for a year of a unit's tasks. */
const REPORTS = 300;

/** 季报预填: what the unit reported month by month is the quarter's report; it only has to be confirmed (一数一源). */
export const prefillQuarter: Handler<PrefillQuarter> = async ({ period: named }, ctx) => {
  const period = named ?? previousPeriod(quarterOf(todayOf(ctx)));
  const units = unitsOf(ctx.speaker.roles);
  const reports = (
    await Promise.all(units.map((unit) => submissionsOfUnit(ctx.kept, unit, REPORTS)))
  ).flat();
  const items = itemsFor(period, reports, ctx.plan);
  if (items.length === 0)
    throw new Refusal<ReportReason>({ kind: 'nothing-to-prefill', quarter: period });
  const reading = { act: 'report' as const, items, correction: null, doubt: null };
  return ctx.perform({ kind: 'keep-draft', proposal: { kind: 'report-progress', reading } });
};

function itemsFor(quarter: Period, reports: readonly Submission[], plan: Plan): ReportItem[] {
  const months = reports
    .filter((one) => isInForce(one) && isMonthOf(one.period, quarter))
    .toSorted((one, other) => one.period.localeCompare(other.period));
  const tasks = [...new Set(months.map((one) => one.task))].sort((a, b) => a - b);
  return tasks.map((task) =>
    itemFrom(
      task,
      quarter,
      months.filter((one) => one.task === task),
      plan,
    ),
  );
}

const isMonthOf = (period: Period, quarter: Period): boolean =>
  period.length === 7 && !period.includes('Q') && quarterOf(lastDay(period)) === quarter;

/** The progress of all its months, and what was worth copying; of problems and next steps only the last word counts. */
function itemFrom(
  task: number,
  period: Period,
  months: readonly Submission[],
  plan: Plan,
): ReportItem {
  const versions = months.map(current);
  const last = versions.at(-1);
  const joined = (texts: readonly string[]) => [...new Set(texts.filter(Boolean))].join('\n');
  return {
    task,
    period,
    progress: quarterProgress(months, taskOf(plan, task)),
    problems: last?.problems ?? '',
    next: last?.next ?? '',
    experience: joined(versions.map((one) => one.experience)),
    metrics: totals(taskOf(plan, task), months),
    isNil: versions.every((one) => one.isNil),
  };
}

/** Of each target the last number of the months; what was told month by month is told as its sum. */
function totals(task: Task, months: readonly Submission[]): Achievement[] {
  return task.targets.flatMap((target, place) => {
    const said = months
      .map(current)
      .flatMap(({ metrics, progress }) => metrics.map((metric) => ({ metric, progress })));
    const { metric: last, progress } = said.findLast(({ metric }) => metric.target === place) ?? {};
    const standing = last && standingOf(target, place, months);
    if (!standing) return [];
    if (!isAdded(last, target, progress ?? '')) return [last];
    const { value } = standing;
    const quote = `累计${value}${target.unit}`;
    return [{ ...last, name: target.metric, value, unit: target.unit, quote }];
  });
}
