import type { Context } from '../../src/context.ts';
import type { Task } from '../../src/domain/plan.ts';
import { isAskedIn } from '../../src/domain/roll-over.ts';
import {
  current,
  isInForce,
  type SubmissionVersion,
  submissionsOfPeriod,
} from '../../src/domain/submission.ts';
import { formsNow } from './forms-now.ts';
import { JUDGEMENTS, type Judgement, type Verdict } from './record.ts';
import { type Pair, pairId, pairsOf, verdictOf } from './rules.ts';
import type { Counts } from './wording/forms.ts';

/** What there is to judge of a unit's task in a quarter. */
export interface Judged {
  readonly task: Task;
  readonly unit: string;
  /** Null where none was set. */
  readonly goal: string | null;
  /** What the unit reported for the quarter; null for nothing. */
  readonly report: SubmissionVersion | null;
  readonly judgement: Judgement | null;
  /** By the numbers of goal and report; null where one has none. */
  readonly suggestion: Verdict | null;
}

export const judgementId = (quarter: string, pair: { task: number; unit: string }): string =>
  `${quarter}:${pairId(pair)}`;

/** Every pair of a group's tasks that are asked for in the quarter, but for those that were excused from goals, with its goal, report and judgement. */
export async function judgedOf(
  group: number,
  quarter: string,
  ctx: Pick<Context, 'kept' | 'plan'>,
): Promise<readonly Judged[]> {
  const [forms, submissions, judgements] = await Promise.all([
    formsNow(ctx),
    submissionsOfPeriod(ctx.kept, quarter),
    ctx.kept(JUDGEMENTS).find({ where: { quarter } }),
  ]);
  return pairsOf(group, ctx.plan).flatMap(({ task, unit }) => {
    const form = forms.get(pairId({ task: task.number, unit }));
    if (form?.exempt || !isAskedIn(ctx.plan, task, quarter)) return [];
    const goals = form?.versions.at(-1)?.quarters ?? [];
    const goal = goals.find((one) => one.quarter === quarter)?.goal ?? null;
    const submission = submissions.find(
      (one) => one.task === task.number && one.unit === unit && isInForce(one),
    );
    const report = submission ? current(submission) : null;
    const judgement =
      judgements.find((one) => one.task === task.number && one.unit === unit) ?? null;
    return [{ task, unit, goal, report, judgement, suggestion: suggestionFor(goal, report) }];
  });
}

const AMOUNT = /(?<![\d.])(?<value>\d{1,9}(?:\.\d{1,4})?)(?<unit>[\u4e00-\u9fff%]{1,2})/u;

/** 完成3座 against 目标3座; null where they do not speak of one number. */
function suggestionFor(goal: string | null, report: SubmissionVersion | null): Verdict | null {
  const { value, unit = '' } = AMOUNT.exec(goal ?? '')?.groups ?? {};
  if (value === undefined || !report) return null;
  const metric = report.metrics.find((one) => one.unit !== '' && unit.startsWith(one.unit));
  if (!metric) return null;
  if (metric.value >= Number(value)) return 'done';
  return metric.value > 0 ? 'partly' : 'undone';
}

export async function blanksOfSummary(
  group: number,
  quarter: string,
  ctx: Context,
): Promise<readonly Pair[]> {
  return (await judgedOf(group, quarter, ctx)).filter(({ judgement }) => judgement === null);
}

export async function summaryCounts(
  group: number,
  quarter: string,
  ctx: Pick<Context, 'kept' | 'plan'>,
): Promise<Counts> {
  return countsOf(await judgedOf(group, quarter, ctx));
}

export function countsOf(rows: readonly Pick<Judged, 'judgement'>[]): Counts {
  const verdicts = rows.flatMap(({ judgement }) => (judgement ? verdictOf(judgement).verdict : []));
  const count = (verdict: Verdict) => verdicts.filter((one) => one === verdict).length;
  return { done: count('done'), partly: count('partly'), undone: count('undone') };
}
