import { answer, type Context, type Handler } from '../../src/context.ts';
import { openProblems } from '../../src/domain/carry-over.ts';
import { periodsOf } from '../../src/domain/dues.ts';
import { ISSUES, type Issue, isOpenIssue, isSameIssue, isSolved } from '../../src/domain/issue.ts';
import { lastDay, type Period } from '../../src/domain/period.ts';
import { taskOf } from '../../src/domain/plan-lookups.ts';
import { groupsActedFor, seesWhole, unitsReportedFor } from '../../src/domain/responsibility.ts';
import {
  current,
  isInForce,
  type Submission,
  submissionsOfPeriod,
  submissionsOfUnit,
} from '../../src/domain/submission.ts';
import { periodNow, reportsOnTask, todayOf } from '../../src/ledger/ledger.ts';
import { mayReadProblems, reportsShownHere } from '../../src/ledger/shown-here.ts';
import { experiences } from '../../src/wording/progress.ts';
import type { AskRecord } from './intents.ts';
import {
  nextListed,
  nextUntold,
  nothingReported,
  type ProblemOnRecord,
  problemsListed,
  reportsListed,
  scopeInWords,
} from './wording/record.ts';

/** Enough for a year of a unit's tasks. */
const REPORTS = 300;

/** What stands on record of whatever is named. Who names nothing means what they answer for; good practice is everybody's. */
export const askRecord: Handler<AskRecord> = async (intent, ctx) => {
  const scope = intent.about === 'experience' ? intent : { ...intent, ...scopeMeant(intent, ctx) };
  const { reportedBy: by } = intent;
  const reports = (await reportsIn(scope, ctx))
    .filter(isInForce)
    .filter((one) => by === undefined || current(one).byName === by);
  switch (intent.about) {
    case 'reports':
      return said(scope, reports, ctx);
    case 'next':
      return toBeDone(scope, reports, ctx);
    case 'problems':
      return answer(ctx, await problems(scope, reports, ctx), 'answer');
    case 'experience': {
      const told = reports.filter((one) => current(one).experience !== '');
      const period = intent.period ?? newest(told) ?? (await periodNow(ctx));
      const shown = told.filter((one) => one.period === period);
      const text = `${intent.unit ?? ''}${experiences(period, shown)}`;
      return answer(ctx, text, shown.length > 0 ? 'answer' : 'not_found');
    }
  }
};

type Scope = Pick<AskRecord, 'task' | 'unit' | 'group'>;

function scopeMeant({ task, unit, group }: Scope, { speaker, plan }: Context): Scope {
  const isNamed = task !== null || unit !== null || group !== null;
  if (isNamed || seesWhole(speaker.roles)) return { task, unit, group };
  const [own = null] = groupsActedFor(speaker.roles, plan);
  return own === null
    ? { task, unit: unitsReportedFor(speaker.roles)[0] ?? null, group }
    : { task, unit, group: own };
}

async function reportsIn({ task, unit, group }: Scope, ctx: Context) {
  const found =
    unit !== null
      ? await submissionsOfUnit(ctx.kept, unit, REPORTS)
      : task !== null
        ? await reportsOnTask(task, ctx)
        : await ofTheYear(ctx);
  return found.filter(
    (one) =>
      (task === null || one.task === task) &&
      (group === null || taskOf(ctx.plan, one.task).group === group),
  );
}

const ofTheYear = async (ctx: Context): Promise<readonly Submission[]> => {
  const periods = periodsOf(ctx.plan, todayOf(ctx));
  return (await Promise.all(periods.map((one) => submissionsOfPeriod(ctx.kept, one)))).flat();
};

/** Of the period that is named; else of the one that is due, or where it has none, of the last that has. */
async function said(intent: AskRecord, reports: readonly Submission[], ctx: Context) {
  const { reportedBy: by = '' } = intent;
  const scope = `${scopeInWords(intent, ctx.plan)}${by}`;
  const { due, period } = await periodMeant(intent, reports, ctx);
  const shown = reportsShownHere(reports, ctx).filter((one) => one.period === period);
  if (shown.length === 0) return answer(ctx, nothingReported(scope, period), 'not_found');
  const isElse = period !== due ? due : null;
  const told = answer(ctx, reportsListed(scope, period, shown, isElse, intent.isRest), 'answer');
  const [task, ...others] = new Set(shown.map((one) => one.task));
  return task === undefined || others.length > 0
    ? told
    : told.map((one) => ({ ...one, tellsOf: task }));
}

async function periodMeant(
  { period: named }: AskRecord,
  reports: readonly Submission[],
  ctx: Context,
) {
  const due = named ?? (await periodNow(ctx));
  const isDueReported = reports.some(({ period }) => period === due);
  return { due, period: named === null && !isDueReported ? (newest(reports) ?? due) : due };
}

/** 任务28下一步干啥: what is told of it, or that nobody tells of it. */
async function toBeDone(intent: AskRecord, reports: readonly Submission[], ctx: Context) {
  const scope = scopeInWords(intent, ctx.plan);
  const { period } = await periodMeant(intent, reports, ctx);
  const ofPeriod = reports.filter((one) => one.period === period);
  if (ofPeriod.length === 0) return answer(ctx, nothingReported(scope, period), 'not_found');
  const told = ofPeriod.filter((one) => current(one).next !== '');
  return told.length === 0
    ? answer(ctx, nextUntold(scope, period), 'not_found')
    : answer(ctx, nextListed(scope, period, told, intent.isRest), 'answer');
}

/** The period that ends last. */
const newest = (reports: readonly Submission[]): Period | null =>
  reports
    .map(({ period }) => period)
    .toSorted((one, other) => lastDay(one).localeCompare(lastDay(other)))
    .at(-1) ?? null;

/** Of a period all that it tells; else those that nobody has called solved since. */
async function problems(
  intent: AskRecord,
  reports: readonly Submission[],
  ctx: Context,
): Promise<string> {
  const { period } = intent;
  const looked = period === null ? reports : reports.filter((one) => one.period === period);
  const byReporter = Map.groupBy(looked, ({ task, unit }) => `${task}:${unit}`);
  const issues = await ctx.kept(ISSUES).all();
  const found = [...byReporter.values()].flatMap((own): readonly ProblemOnRecord[] => {
    const [{ task, unit } = { task: 0, unit: '' }] = own;
    const ofPair = issues.filter((one) => one.task === task && one.unit === unit);
    return openProblems(own, '').flatMap((problem) => {
      const issue = issueOf(problem.text, ofPair);
      if (period === null && issue && isSolved(issue)) return [];
      return [{ task, unit, problem, issue: issue ? Number(issue.id) : null }];
    });
  });
  const ordered = found.toSorted((one, other) => one.task - other.task);
  const shown = ordered.filter(({ task }) => mayReadProblems(task, ctx));
  const list = {
    scope: scopeInWords(intent, ctx.plan),
    period,
    today: todayOf(ctx),
    isInGroup: ctx.message.conversation.kind === 'group',
    isRest: intent.isRest,
  };
  return problemsListed(list, shown, ordered);
}

/** Under which the office answers it; one that is open before those that are solved. */
const issueOf = (text: string, issues: readonly Issue[]): Issue | null =>
  issues.find((one) => isOpenIssue(one) && isSameIssue(one.words, text)) ??
  issues.findLast((one) => isSameIssue(one.words, text)) ??
  null;
