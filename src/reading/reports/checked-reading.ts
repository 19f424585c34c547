import type { Period } from '../../domain/period.ts';
import type { Plan } from '../../domain/plan.ts';
import { taskOf } from '../../domain/plan-lookups.ts';
import type { ReportItem, ReportReading, SectionName } from '../../domain/report-reading.ts';
import { withTargets } from '../achievements/achieved-targets.ts';
import { type ClaimedMetric, checkedMetrics } from '../achievements/checked-metrics.ts';
import { standsIn } from '../achievements/standing.ts';
import { findNumberedTasks } from '../tasks/task-numbers.ts';
import { type NormalText, normalise, quoteAt, type Span } from '../text/text.ts';
import { saysNoProgress } from './nil.ts';
import { periodOfReport } from './period-of-report.ts';
import { withDoubts } from './report-doubts.ts';
import { findReportPeriods } from './report-periods.ts';
import { type Reporter, type ReportMessage, tasksOfReporter } from './reporter.ts';

/** What somebody who is not believed says that a message reports on one task. */
export interface ClaimedItem extends Readonly<Record<SectionName, readonly string[]>> {
  readonly task: number;
  /** The words of the message that tell the task. */
  readonly evidence: string;
  readonly metrics: readonly ClaimedMetric[];
}

export interface ClaimedReading {
  readonly isReport: boolean;
  readonly items: readonly ClaimedItem[];
}

/** What a claim is held against. */
export interface Grounds {
  readonly message: ReportMessage;
  /** What the grammar made of the message; null for no report. */
  readonly read: ReportReading | null;
  readonly reporter: Reporter;
  readonly plan: Plan;
}

/**
 * Of a claimed reading what the message bears out, as a report with the doubts that any other would have; null where
 * that is nothing, and what the grammar read stands. A task must be one of `tasksPossible` and told by words of the
 * message; sections and quotes are words of the message; numbers are read again; the period is found by code.
 * What the grammar read for itself is kept: of a single report without a task only the task is taken.
 */
export function checkedReading(claim: ClaimedReading, grounds: Grounds): ReportReading | null {
  const { read, reporter, plan } = grounds;
  if (!claim.isReport || !tasksAreTold(claim.items, grounds)) return null;
  const [only, ...others] = claim.items;
  const [untold, ...more] = read?.items ?? [];
  const items =
    only && others.length === 0 && untold && more.length === 0
      ? [withTask(untold, only.task, plan)]
      : claim.items.flatMap((item) => checkedItem(item, grounds) ?? []);
  if (items.length < claim.items.length || losesSomething(items, read)) return null;
  const { act = 'report', correction = null } = read ?? {};
  return { ...withDoubts(items, null, reporter, plan), act, correction };
}

/**
 * The tasks that a message can be about: those that its sender may report on, of these the candidates where the
 * grammar doubts between some, and the ones that it names by number where it names any.
 */
export function tasksPossible({ message, read, reporter, plan }: Grounds): readonly number[] {
  const candidates = read?.doubt?.tasks ?? [];
  const told = (read?.items ?? []).flatMap(({ task }) => task ?? []);
  const named = findNumberedTasks(message.text).flatMap(({ numbers }) => numbers);
  return tasksOfReporter(reporter, plan).filter(
    (task) =>
      told.includes(task) ||
      ((candidates.length === 0 || candidates.includes(task)) &&
        (named.length === 0 || named.includes(task))),
  );
}

/** Each item has a task of its own, a possible one, and words in the message that tell it. */
function tasksAreTold(items: readonly ClaimedItem[], grounds: Grounds): boolean {
  const { text, quote } = grounds.message;
  const possible = tasksPossible(grounds);
  const said = normalise(`${text}\n${quote ?? ''}`);
  return (
    items.length > 0 &&
    new Set(items.map(({ task }) => task)).size === items.length &&
    items.every(
      ({ task, evidence }) => possible.includes(task) && standsIn(said, evidence) !== null,
    )
  );
}

const withTask = (item: ReportItem, task: number, plan: Plan): ReportItem => ({
  ...item,
  task,
  metrics: [...withTargets(item.metrics, taskOf(plan, task))],
});

function checkedItem(claimed: ClaimedItem, { message, read, reporter, plan }: Grounds) {
  const text = normalise(message.text);
  const task = taskOf(plan, claimed.task);
  const progress = placesOf(claimed.progress, text);
  const words = (section: SectionName) => wordsAt(placesOf(claimed[section], text), message.text);
  const sections = {
    progress: words('progress'),
    problems: words('problems'),
    next: words('next'),
    experience: words('experience'),
  };
  if (Object.values(sections).every((section) => section === '')) return null;
  const metrics = withTargets(checkedMetrics(claimed.metrics, text, progress, task), task);
  const item: ReportItem = {
    task: task.number,
    period: periodOf(sections.progress, message.text, read, reporter.today),
    ...sections,
    metrics: [...metrics],
    isNil: metrics.length === 0 && saysNoProgress(sections.progress),
  };
  return item;
}

/** Where the claimed words stand, in the order of the message, each place once. */
const placesOf = (claimed: readonly string[], text: NormalText): readonly Span[] =>
  claimed
    .flatMap((words) => standsIn(text, words) ?? [])
    .sort((one, other) => one.start - other.start || other.end - one.end)
    .filter((span, at, spans) => !spans.slice(0, at).some((before) => span.start < before.end));

const wordsAt = (places: readonly Span[], text: string): string =>
  places.map((span) => quoteAt(text, span)).join('\n');

/** What the progress says, else the whole message, else the month of the message. */
function periodOf(
  progress: string,
  text: string,
  read: ReportReading | null,
  today: string,
): Period | null {
  const own = findReportPeriods(progress, today);
  if (own.some((one) => !one.isFuture)) return periodOfReport([], own, today);
  const [item] = read?.items ?? [];
  return item?.period ?? periodOfReport([], findReportPeriods(text, today), today);
}

/** A task or a number that the grammar had read would be gone. */
function losesSomething(items: readonly ReportItem[], read: ReportReading | null): boolean {
  return (read?.items ?? []).some(
    ({ task, metrics }) =>
      (task !== null && !items.some((item) => item.task === task)) ||
      metrics.some(({ quote }) => !items.some(({ progress }) => progress.includes(quote))),
  );
}
