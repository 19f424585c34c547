import type { Context } from '../../src/context.ts';
import { inOrder, isBefore } from '../../src/domain/achieved.ts';
import type { Act } from '../../src/domain/act.ts';
import { owingUnits } from '../../src/domain/light.ts';
import type { Period } from '../../src/domain/period.ts';
import type { Task } from '../../src/domain/plan.ts';
import { taskOf } from '../../src/domain/plan-lookups.ts';
import { Refusal } from '../../src/domain/refusal.ts';
import type { ReportItem, ReportReading } from '../../src/domain/report-reading.ts';
import { reportingUnit, unitsOf } from '../../src/domain/responsibility.ts';
import type { ReportReason } from '../../src/domain/submission.ts';
import {
  contentOf,
  current,
  type Entry,
  isInForce,
  SUBMISSIONS,
  type Submission,
  settles,
  submissionId,
  submissionsOfPeriod,
} from '../../src/domain/submission.ts';
import { ownDraft, tasksWaiting } from '../../src/ledger/drafts.ts';
import { monthNow, reportsOf } from '../../src/ledger/ledger.ts';
import { correctedContent, correctionsOf, wrongMetric } from './corrected-content.ts';
import { besideDoubted } from './is-doubted.ts';
import { type Content, isNilOver, mergedContent } from './merged-content.ts';
import { withBeside } from './told-beside.ts';

/** An entry with what stands on record of it. */
export interface Prepared {
  readonly entry: Entry;
  readonly kept: Submission | null;
  /** 无新进展 that was said of a period of which something real is on record: it stays; empty where nothing such was said. */
  readonly nilSaid: string;
}

/** Whether anything is put on record: what was reported stands where only 无新进展 was said of it. */
export const changesRecord = ({ entry, kept, nilSaid }: Prepared): boolean =>
  nilSaid === '' ||
  kept === null ||
  (['problems', 'next', 'experience'] as const).some((one) => entry[one] !== current(kept)[one]);

/** What stays on record although 无新进展 was said of it. */
export const standingIn = (said: readonly Prepared[]): readonly Entry[] =>
  said.filter(({ nilSaid }) => nilSaid !== '').map(({ entry }) => entry);

/**
 * What a reading puts on record, as the speaker's unit answers for it. Sections that the message does not
 * speak of stay as they were reported. Refuses a task that is not the speaker's.
 */
export async function prepared(whole: ReportReading, ctx: Context): Promise<readonly Prepared[]> {
  const reading = besideDoubted(whole, ctx.plan) ?? whole;
  if (reading.doubt)
    throw new Refusal<ReportReason>({ kind: 'draft-in-doubt', doubt: reading.doubt });
  const told = reading.items.map((item) => item.task);
  const items = (await Promise.all(reading.items.map((item) => named(item, told, ctx)))).flat();
  const foreign = items.filter((item) => !reportingUnit(ctx.plan, item.task, ctx.speaker.roles));
  if (foreign.length > 0) {
    throw new Refusal<ReportReason>({
      kind: 'not-your-task',
      tasks: foreign.map((item) => item.task),
    });
  }
  return Promise.all(items.map((item) => prepare(item, reading, ctx)));
}

/** By which it is known again that what an entry builds on is what was shown; what this very act did does not count. */
export const shownEntries = (entries: readonly Prepared[], { cause }: Act): string =>
  entries
    .map(({ entry, kept }) => {
      const own = kept && current(kept).cause === cause ? 1 : 0;
      return `${submissionId(entry)}:${(kept?.versions.length ?? 0) - own}`;
    })
    .join('+');

type NamedItem = ReportItem & { readonly task: number };

/**
 * 其他任务本月无新进展 speaks of every task that the unit still owes, that the message does not name (`told`), and of which
 * nothing is drafted here yet.
 */
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
  const drafted = await tasksDrafted(ctx);
  const reported = await submissionsOfPeriod(ctx.kept, period);
  return owed
    .filter((task) => !told.includes(task.number) && !drafted.includes(task.number))
    .filter((task) => !reported.some((one) => isOn(one, task.number, units, ctx)))
    .map((task) => ({ ...item, task: task.number }));
}

/** Of which the speaker's draft here, or what waits behind it, reports something. */
async function tasksDrafted(ctx: Context): Promise<readonly number[]> {
  const own = await ownDraft(ctx);
  const isOpen = own !== null && (own.settledBy === null || own.settledBy === ctx.act.cause);
  return isOpen
    ? [own, ...(own.aside ?? [])].flatMap(({ proposal }) => tasksWaiting(proposal))
    : [];
}

/** What this very message put on record before a crash is still to be answered for. */
const isOn = (
  submission: Submission,
  task: number,
  units: readonly string[],
  { act }: Context,
): boolean =>
  settles(submission) &&
  submission.task === task &&
  units.includes(submission.unit) &&
  current(submission).cause !== act.cause;

async function prepare(item: NamedItem, reading: ReportReading, ctx: Context): Promise<Prepared> {
  const { task } = item;
  const unit = reportingUnit(ctx.plan, task, ctx.speaker.roles) ?? '';
  const period = await periodMeant(item, unit, reading, ctx);
  const kept = await ctx.kept(SUBMISSIONS).get(submissionId({ task, unit, period }));
  const before = kept && isInForce(kept) ? contentOf(current(kept)) : null;
  const content = contentMeant(item, reading, before, taskOf(ctx.plan, task));
  const isKept = before !== null && !content.isNil && isNilOver(before, contentOf(item), false);
  return { entry: { task, unit, period, ...content }, kept, nilSaid: isKept ? item.progress : '' };
}

/** The unit's reports on the task in force before an entry's period, newest first. */
export async function reportsBefore(
  { unit, task, period }: Entry,
  ctx: Context,
): Promise<readonly Submission[]> {
  const all = await reportsOf(unit, task, ctx);
  return inOrder(all.filter((one) => isBefore(one.period, period) && isInForce(one))).toReversed();
}

/** A correction means the report that tells the wrong number, of the period that is named or else the newest. */
async function periodMeant(
  item: NamedItem,
  unit: string,
  reading: ReportReading,
  ctx: Context,
): Promise<Period> {
  const period = item.period ?? monthNow(ctx);
  const [first] = correctionsOf(item, reading);
  if (!first || item.progress !== '') return period;
  const all = await reportsOf(unit, item.task, ctx);
  const made = all.find((one) => current(one).cause === ctx.act.cause);
  if (made) return made.period;
  const telling = all
    .filter(isInForce)
    .filter((one) => wrongMetric(current(one).metrics, first.correction, first.right))
    .toSorted((one, other) => current(other).at.localeCompare(current(one).at));
  const meant = telling.find((one) => one.period === period) ?? telling[0];
  if (!meant) throw new Refusal<ReportReason>({ kind: 'nothing-to-correct', task: item.task });
  return meant.period;
}

function contentMeant(
  item: NamedItem,
  reading: ReportReading,
  before: Content | null,
  task: Task,
): Content {
  if (item.isWhole) return contentOf(item);
  const corrected = before && correctedContent(before, item, reading);
  if (corrected) return withBeside(contentOf(corrected), item, correctionsOf(item, reading).length);
  if (item.corrects)
    throw new Refusal<ReportReason>({ kind: 'nothing-to-correct', task: item.task });
  return mergedContent(item, before, task, reading.act === 'correct');
}
