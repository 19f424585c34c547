import { answer, type Context, type Handler } from '../../src/context.ts';
import { isOpen } from '../../src/domain/draft.ts';
import { type Due, periodsOf } from '../../src/domain/dues.ts';
import type { Extension } from '../../src/domain/extension.ts';
import { isLate, owingUnits } from '../../src/domain/light.ts';
import type { Period } from '../../src/domain/period.ts';
import { groupOf, namedUnits, taskOf, tasksLedBy, tasksOf } from '../../src/domain/plan-lookups.ts';
import { groupsActedFor, seesWhole, unitsReportedFor } from '../../src/domain/responsibility.ts';
import { owing } from '../../src/domain/roster.ts';
import {
  current,
  isInForce,
  type Submission,
  submissionsOfPeriod,
} from '../../src/domain/submission.ts';
import { ownDraft, tasksWaiting } from '../../src/ledger/drafts.ts';
import {
  dueIn,
  duesOfReports,
  extensionsOwed,
  periodNow,
  todayOf,
} from '../../src/ledger/ledger.ts';
import { type Listener, mayReadNames } from '../../src/ledger/names-shown.ts';
import { reportsOfYear } from '../../src/ledger/reports-of-year.ts';
import { draftWaiting } from '../../src/wording/drafts.ts';
import type { AskReported } from './intents.ts';
import { reportedBeside } from './reported-beside.ts';
import { unitsMissing, unitsMissingCounted } from './wording/missing.ts';
import {
  owedInAll,
  type ReportedOne,
  reportedElse,
  reportedOnlyOn,
  taskReported,
  unitOwes,
  unitReported,
  unitsLate,
  unitsNil,
  unitsReported,
  withExtensions,
} from './wording/reported.ts';

/** 谁报了, 谁迟报了; 环卫报了没有, 37还没报吧. Who reports for a unit and names none asks of their own. */
export const askReported: Handler<AskReported> = async (intent, ctx) => {
  const period = intent.period ?? (await periodOfLast(intent, ctx)) ?? (await periodNow(ctx));
  const reported = await reportedIn(period, ctx);
  const asked = { ...intent, ...scopeMeant(intent, ctx) };
  const days = { due: await dueIn(period, ctx), extensions: await granted(asked, period, ctx) };
  const told = textFor(asked, period, reported, days, ctx);
  const others = await besides(asked, period, reported, ctx);
  const lines = [
    ...(await ownWaiting(asked, ctx)),
    ...(await overdue(asked, period, days.due, ctx)),
    ...onlyOnThese(asked, reported),
    told,
    ...(others.length > 0 ? [reportedElse(others)] : []),
  ];
  return answer(ctx, lines.join('\n'), 'answer');
};

/** 咱局除了征收别的都没填吧: whether a unit has reported on just these tasks. */
function onlyOnThese(
  { unit, onlyOn }: AskReported,
  reported: readonly ReportedOne[],
): readonly string[] {
  if (unit === null || onlyOn === undefined) return [];
  const own = reported.filter(({ submission }) => submission.unit === unit);
  return [reportedOnlyOn(onlyOn, [...new Set(own.map(({ submission }) => submission.task))])];
}

/** 刚才夜市那个报上去没, while it waits to be confirmed: what the asker wrote of it is no report yet. */
async function ownWaiting({ task, unit }: Scope, ctx: Context): Promise<readonly string[]> {
  const draft = await ownDraft(ctx);
  if (!draft || draft.settledBy !== null || (unit !== null && unit !== draft.unit)) return [];
  const waiting = tasksWaiting(draft.proposal);
  const isAsked = task === null ? waiting.length > 0 && unit !== null : waiting.includes(task);
  return isAsked ? [draftWaiting(waiting, !isOpen(draft, ctx.act.at))] : [];
}

/** 二季度季报谁迟了: past its day, whoever has not reported at all stands before those whose reports came late. */
async function overdue(
  { of, task, unit, group, isRest }: AskReported,
  period: Period,
  due: Due | null,
  ctx: Context,
): Promise<readonly string[]> {
  const isOver = due !== null && due.dueOn < todayOf(ctx);
  if (of !== 'late' || task !== null || unit !== null || !isOver) return [];
  const submissions = await submissionsOfPeriod(ctx.kept, period);
  const missing = owing(ctx.plan, period, await ctx.people.all(), submissions, group);
  if (missing.length === 0) return [];
  const { plan } = ctx;
  if (!mayReadNames(group, ctx)) return [unitsMissingCounted(plan, period, group, missing, due)];
  const extensions = await extensionsOwed(period, missing, ctx);
  return [unitsMissing({ plan, period, group, missing, due, extensions }, isRest)];
}

/** 任务9哪天交的，算不算晚: of what came last of it, whatever is due now; null where that is not asked, or nothing came. */
async function periodOfLast(intent: AskReported, ctx: Context): Promise<Period | null> {
  if (intent.of !== 'last') return null;
  const { task, unit } = scopeMeant(intent, ctx);
  const reports = await reportsOfYear(periodsOf(ctx.plan, todayOf(ctx)), ctx);
  const [last] = reports
    .filter((one) => (task === null || one.task === task) && (unit === null || one.unit === unit))
    .toSorted((one, other) => current(other).at.localeCompare(current(one).at));
  return last?.period ?? null;
}

/** Where no period is named and nothing stands on record of the one that is due, the reports before it are not passed over. */
async function besides(
  { period: named, unit, task, of }: AskReported,
  period: Period,
  reported: readonly ReportedOne[],
  ctx: Context,
): Promise<readonly Submission[]> {
  const isTold = reported.some(
    ({ submission }) =>
      (unit === null || submission.unit === unit) && (task === null || submission.task === task),
  );
  const mayRead = ctx.message.conversation.kind !== 'group';
  return named === null && of === 'given' && !isTold && mayRead
    ? reportedBeside(period, { unit, task }, ctx)
    : [];
}

/** By when a period is due, and the later days that the office granted. */
interface Days {
  readonly due: Due | null;
  readonly extensions: readonly Extension[];
}

/** The later days that were granted to the unit or for the task that is asked about. */
async function granted(
  { unit, task }: Scope,
  period: Period,
  ctx: Context,
): Promise<readonly Extension[]> {
  if (unit === null && task === null) return [];
  const units = unit === null && task !== null ? owingUnits(ctx.plan, taskOf(ctx.plan, task)) : [];
  const tasks =
    task === null && unit !== null ? tasksOf(ctx.plan, unit).map(({ number }) => number) : [];
  const owed = (unit === null ? units : [unit]).map((of) => ({
    unit: of,
    tasks: task === null ? tasks : [task],
  }));
  return extensionsOwed(period, owed, ctx);
}

/** Without those that were reported on meanwhile. */
const notReported = (
  extensions: readonly Extension[],
  reported: readonly ReportedOne[],
): readonly Extension[] =>
  extensions.filter(({ unit, tasks }) =>
    tasks.some(
      (task) =>
        !reported.some(({ submission }) => submission.unit === unit && submission.task === task),
    ),
  );

type Scope = Pick<AskReported, 'task' | 'unit' | 'group'>;

/** Who names neither unit nor task asks of their own unit, of their own group, or of all. */
export function scopeMeant(intent: Scope, ctx: Listener): Scope {
  const { task } = intent;
  const unit = intent.unit ?? (task === null ? ownUnit(intent, ctx) : null);
  if (unit !== null || task !== null) return { task, unit, group: intent.group };
  const group = intent.group ?? (seesWhole(ctx.speaker.roles) ? null : ownGroup(ctx));
  return { task, unit, group };
}

function textFor(
  { of, task, unit, group, claimedCount, isRest }: AskReported,
  period: Period,
  reported: readonly ReportedOne[],
  { due, extensions }: Days,
  ctx: Context,
): string {
  const { plan } = ctx;
  if (of === 'nil') {
    const ofScope = reported.filter(
      ({ submission }) =>
        (unit === null || submission.unit === unit) &&
        (task === null || submission.task === task) &&
        (group === null || taskOf(plan, submission.task).group === group),
    );
    const scope = unit ?? (group === null ? '' : groupOf(plan, group).name);
    const areNamesShown = unit !== null || mayReadNames(group, ctx);
    return unitsNil({ scope, period, total: null, isRest, areNamesShown }, ofScope);
  }
  if (unit !== null) {
    const owed = tasksOf(plan, unit).map(({ number }) => number);
    const asked = task === null ? owed : [task];
    const own = ofUnit(reported, unit, asked);
    const isAlone = ctx.message.conversation.kind === 'single';
    const since = { due, extensions, today: todayOf(ctx), isLateAsked: of === 'late' };
    const told =
      own.length === 0
        ? unitOwes(unit, period, asked, isAlone ? since : null)
        : withExtensions(
            unitReported(unit, period, asked, own, of === 'late'),
            isAlone ? notReported(extensions, own) : [],
          );
    const led = tasksLedBy(plan, unit).map(({ number }) => number);
    return claimedCount === undefined
      ? told
      : `${owedInAll(unit, claimedCount, owed, led)}\n${told}`;
  }
  if (task !== null) {
    const units = owingUnits(plan, taskOf(plan, task));
    const done = reported.filter((one) => one.submission.task === task);
    const own = unitsReportedFor(ctx.speaker.roles).find((one) => units.includes(one)) ?? null;
    const mayRead = mayReadList(task, ctx);
    return withExtensions(
      taskReported(taskOf(plan, task), period, units, done, own, mayRead),
      mayRead ? notReported(extensions, done) : [],
    );
  }
  const ofScope = reported.filter(
    ({ submission }) => group === null || taskOf(plan, submission.task).group === group,
  );
  const scope = group === null ? '' : groupOf(plan, group).name;
  const total = group === null ? namedUnits(plan).length : null;
  const list = { scope, period, total, isRest, areNamesShown: mayReadNames(group, ctx) };
  return of === 'late' ? unitsLate(list, ofScope, due !== null) : unitsReported(list, ofScope);
}

const ofUnit = (reported: readonly ReportedOne[], unit: string, tasks: readonly number[]) =>
  reported.filter(({ submission }) => submission.unit === unit && tasks.includes(submission.task));

/** Who has not reported on a task is told by its light as well, but not read out to a group chat. */
const mayReadList = (_task: number, { message }: Context): boolean =>
  message.conversation.kind !== 'group';

/** What is in force of a period, each with whether it came late. */
async function reportedIn(period: Period, ctx: Context): Promise<readonly ReportedOne[]> {
  const inForce = (await submissionsOfPeriod(ctx.kept, period)).filter(isInForce);
  const judged = await duesOfReports<Submission>(inForce, ctx);
  return judged.map(({ report, due }) => ({
    submission: report,
    due,
    isLate: due !== null && isLate(report, due.dueOn),
  }));
}

function ownUnit({ group }: Scope, { speaker, plan }: Listener): string | null {
  if (group !== null || seesWhole(speaker.roles)) return null;
  return groupsActedFor(speaker.roles, plan).length > 0
    ? null
    : (unitsReportedFor(speaker.roles)[0] ?? null);
}

const ownGroup = ({ speaker, plan }: Listener): number | null =>
  groupsActedFor(speaker.roles, plan)[0] ?? null;
