import type { Period } from '../../domain/period.ts';
import type { Plan } from '../../domain/plan.ts';
import { taskOf } from '../../domain/plan-lookups.ts';
import type {
  Achievement,
  ReportItem,
  ReportReading,
  SectionName,
} from '../../domain/report-reading.ts';
import { withTargets } from '../achievements/achieved-targets.ts';
import { type ClaimedMetric, checkedMetrics } from '../achievements/checked-metrics.ts';
import { standsIn } from '../achievements/standing.ts';
import { findNumberedTasks } from '../tasks/task-numbers.ts';
import { type NormalText, normalise, quoteAt, type Span } from '../text/text.ts';
import { saysNoProgress } from './nil.ts';
import { periodOfReport } from './period-of-report.ts';
import { clausesOf } from './report-clauses.ts';
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

/** What a claim is held against. */
export interface Grounds {
  readonly message: ReportMessage;
  /** The text of the message as it was given away to be read, character for character. */
  readonly sent: string;
  /** What the grammar made of the message; null for no report. */
  readonly read: ReportReading | null;
  readonly reporter: Reporter;
  readonly plan: Plan;
}

/**
 * Of a claimed reading what the message bears out, as a report with the doubts that any other would have; null where what
 * the grammar read stands, because the claim accounts for no more of the message. A task must be one of `tasksPossible` and told by
 * words of the message; sections and quotes are words of the message; numbers are read again; the period is found by
 * code. What the grammar read for itself is kept: of a single report without a task only the task is taken. A number
 * that the claim gives another role than to be reached counts in neither.
 */
export function checkedReading(
  claimed: readonly ClaimedItem[],
  grounds: Grounds,
): ReportReading | null {
  const { read, message } = grounds;
  const found = foundReading(claimed, grounds);
  const isBetter = found && (!read || leftOf(found, message.text) < leftOf(read, message.text));
  const best = isBetter ? found : read;
  const counted = best && withoutNoted(best, claimed, grounds);
  return counted === read ? null : counted;
}

function foundReading(claimed: readonly ClaimedItem[], grounds: Grounds): ReportReading | null {
  const { read, reporter, plan } = grounds;
  if (!tasksAreTold(claimed, grounds)) return null;
  const [only, ...others] = claimed;
  const [untold, ...more] = read?.items ?? [];
  const isOfOne = untold?.task === null && more.length === 0;
  const items =
    only && others.length === 0 && isOfOne
      ? [withTask(untold, only.task, plan)]
      : claimed.flatMap((item) => checkedItem(item, grounds) ?? []);
  if (items.length < claimed.length || losesSomething(items, read)) return null;
  const { act = 'report', correction = null } = read ?? {};
  return { ...withDoubts(items, null, reporter, plan), act, correction };
}

/** How much of a message a reading leaves open: its doubt before all else, then the clauses that it puts nowhere. */
function leftOf({ items, doubt }: ReportReading, text: string): number {
  const placed = items.map((item) =>
    normalise(SECTIONS.map((name) => item[name]).join('\n')).normal.replace(/\s/gu, ''),
  );
  const left = clausesOf(text).filter((clause) => {
    const words = normalise(clause.text).normal.replace(/\s/gu, '');
    return !placed.some((one) => one.includes(words));
  });
  return (doubt ? text.length + 1 : 0) + left.length;
}

const SECTIONS = ['progress', 'problems', 'next', 'experience'] as const;

/** A number that is said to be a plan, a total, a remainder or the like is noted, not counted. */
function withoutNoted(
  reading: ReportReading,
  claimed: readonly ClaimedItem[],
  { sent }: Grounds,
): ReportReading {
  const text = normalise(sent);
  const stated = claimed
    .flatMap(({ metrics }) => metrics)
    .filter(({ quote }) => standsIn(text, quote) !== null);
  const items = reading.items.map((item) => {
    const metrics = item.metrics.filter((metric) => {
      const same = stated.filter((one) => isSameFigure(metric, one));
      return same.length === 0 || same.some(({ isReached }) => isReached);
    });
    return metrics.length === item.metrics.length ? item : { ...item, metrics };
  });
  return items.every((item, at) => item === reading.items[at]) ? reading : { ...reading, items };
}

/** The same value, of which the one quote lies in the other. */
function isSameFigure(metric: Achievement, claimed: ClaimedMetric): boolean {
  const [own, other] = [metric.quote, claimed.quote].map((quote) => normalise(quote).normal);
  if (own === undefined || other === undefined || metric.value !== claimed.value) return false;
  return own.includes(other) || other.includes(own);
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
  const possible = tasksPossible(grounds);
  const said = normalise(`${grounds.sent}\n${grounds.message.quote ?? ''}`);
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

function checkedItem(claimed: ClaimedItem, { message, sent, read, reporter, plan }: Grounds) {
  const text = { ...normalise(sent), original: message.text };
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
  const metrics = withTargets(
    checkedMetrics(
      claimed.metrics.filter(({ isReached }) => isReached),
      text,
      progress,
      task,
    ),
    task,
  );
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
