import type { Context } from '../src/context.ts';
import { inOrder, isBefore } from '../src/domain/achieved.ts';
import { owingUnits } from '../src/domain/light.ts';
import { Refusal } from '../src/domain/refusal.ts';
import type { ReportItem, ReportReading } from '../src/domain/report-reading.ts';
import { reportingUnit, unitsOf } from '../src/domain/responsibility.ts';
import {
  contentOf,
  current,
  type Entry,
  isInForce,
  type Submission,
  submissionId,
} from '../src/domain/submission.ts';
import { restated } from '../src/reading/restated.ts';
import { monthNow, reportsOf } from './ledger.ts';

/** An entry with what stands on record of it, and the unit's reports on the task before that, newest first. */
export interface Prepared {
  readonly entry: Entry;
  readonly kept: Submission | null;
  readonly earlier: readonly Submission[];
}

/**
 * What a reading puts on record, as the speaker's unit answers for it. Sections that the message does not
 * speak of stay as they were reported. Refuses a task that is not the speaker's.
 */
export async function prepared(reading: ReportReading, ctx: Context): Promise<readonly Prepared[]> {
  if (reading.doubt) throw new Refusal({ kind: 'draft-in-doubt', doubt: reading.doubt });
  const told = reading.items.map((item) => item.task);
  const items = (await Promise.all(reading.items.map((item) => named(item, told, ctx)))).flat();
  const foreign = items.filter((item) => !reportingUnit(ctx.plan, item.task, ctx.speaker.roles));
  if (foreign.length > 0) {
    throw new Refusal({ kind: 'not-your-task', tasks: foreign.map((item) => item.task) });
  }
  return Promise.all(items.map((item) => prepare(item, reading, ctx)));
}

type NamedItem = ReportItem & { readonly task: number };

/** 其他任务本月无新进展 speaks of every task that the unit still owes and that the message does not name (`told`). */
async function named(
  item: ReportItem,
  told: readonly (number | null)[],
  ctx: Context,
): Promise<readonly NamedItem[]> {
  if (item.task !== null) return [{ ...item, task: item.task }];
  const period = item.period ?? monthNow(ctx);
  const units = unitsOf(ctx.speaker.roles);
  const owed = ctx.plan.tasks.filter((task) =>
    owingUnits(ctx.plan, task).some((unit) => units.includes(unit)),
  );
  const reported = await ctx.submissions.ofPeriod(period);
  return owed
    .filter((task) => !told.includes(task.number))
    .filter((task) => !reported.some((one) => isOn(one, task.number, units, ctx)))
    .map((task) => ({ ...item, task: task.number }));
}

/** What this very message put on record before a crash is still to be answered for. */
const isOn = (
  submission: Submission,
  task: number,
  units: readonly string[],
  { act }: Context,
): boolean =>
  isInForce(submission) &&
  submission.task === task &&
  units.includes(submission.unit) &&
  current(submission).cause !== act.cause;

async function prepare(item: NamedItem, reading: ReportReading, ctx: Context): Promise<Prepared> {
  const period = item.period ?? monthNow(ctx);
  const unit = reportingUnit(ctx.plan, item.task, ctx.speaker.roles) ?? '';
  const { task } = item;
  const kept = await ctx.submissions.get(submissionId({ task, unit, period }));
  const all = await reportsOf(unit, task, ctx);
  const earlier = inOrder(all.filter((one) => isBefore(one.period, period) && isInForce(one)));
  const before = kept && isInForce(kept) ? current(kept) : null;
  const content = reading.correction
    ? correctedContent(item, reading.correction, before)
    : mergedContent(item, before);
  return { entry: { task, unit, period, ...content }, kept, earlier: earlier.toReversed() };
}

type Content = ReturnType<typeof contentOf>;

/** Section by section: what is said now, or what was said before. Numbers go with the progress. */
function mergedContent(item: NamedItem, before: Content | null): Content {
  const said = contentOf(item);
  if (!before || before.isNil) return said;
  return {
    progress: said.progress || before.progress,
    problems: said.problems || before.problems,
    next: said.next || before.next,
    experience: said.experience || before.experience,
    metrics: said.progress ? said.metrics : [...before.metrics],
    isNil: said.isNil && (said.progress !== '' || !before.progress),
  };
}

/** One number of what was reported is changed, in the list of numbers and in the text; the rest stays. */
function correctedContent(
  item: NamedItem,
  { from, to, unit }: NonNullable<ReportReading['correction']>,
  before: Content | null,
): Content {
  const [right] = item.metrics;
  const wrong = before?.metrics.find(
    (metric) =>
      (from === null || metric.value === from) &&
      (unit === '' || metric.unit === unit) &&
      (right === undefined || from !== null || metric.name === right.name),
  );
  if (!before || !wrong)
    return mergedContent({ ...item, progress: item.progress || (right?.quote ?? '') }, before);
  const change = (text: string) => restated(text, wrong, { value: to, unit: wrong.unit });
  const quote = change(wrong.quote);
  const metrics = before.metrics.map((one) =>
    one === wrong ? { ...one, value: to, quote, isAbout: false } : one,
  );
  const progress = before.progress.includes(wrong.quote)
    ? before.progress.replace(wrong.quote, quote)
    : change(before.progress);
  return { ...contentOf(before), progress, metrics };
}
