import { answer, type Context, type Handler } from '../../src/context.ts';
import {
  GROUP_REPORTS,
  groupReportId,
  groupReportsOfPeriod,
} from '../../src/domain/group-report.ts';
import { owingUnits } from '../../src/domain/light.ts';
import { isQuarter, type Period } from '../../src/domain/period.ts';
import { groupOf } from '../../src/domain/plan-lookups.ts';
import type { GeneralReason } from '../../src/domain/refusal.ts';
import { Refusal } from '../../src/domain/refusal.ts';
import { groupsActedFor, seesWhole } from '../../src/domain/responsibility.ts';
import { groupsAskedIn, tasksAskedIn } from '../../src/domain/roll-over.ts';
import { owing } from '../../src/domain/roster.ts';
import { submissionsOfPeriod } from '../../src/domain/submission.ts';
import { dueIn, extensionsOwed, monthNow, periodNow } from '../../src/ledger/ledger.ts';
import { type Listener, mayReadNames } from '../../src/ledger/names-shown.ts';
import type { AskMissing } from './intents.ts';
import {
  groupHandedIn,
  groupsMissing,
  reportedByGroup,
  tasksMissing,
  unitsMissing,
  unitsMissingCounted,
} from './wording/missing.ts';

/** 谁没报, 哪些任务没报, 各组报得怎么样: the roster less the ledger. In a group chat units are only counted. */
export const askMissing: Handler<AskMissing> = async (intent, ctx) => {
  const period = intent.period ?? (await periodNow(ctx));
  if (intent.of === 'groups' || (intent.of === 'by-group' && !isQuarter(period)))
    return answer(ctx, await ofGroups(intent, ctx), 'answer');
  if (intent.of === 'by-group') return answer(ctx, await byGroup(period, ctx), 'answer');
  const { plan } = ctx;
  const group = groupMeant(intent.group, ctx);
  if (intent.of === 'tasks') return answer(ctx, await byTask(intent, period, group, ctx), 'answer');
  const due = await dueIn(period, ctx);
  const submissions = await submissionsOfPeriod(ctx.kept, period);
  const missing = owing(plan, period, await ctx.people.all(), submissions, group);
  if (!mayReadNames(group, ctx))
    return answer(ctx, unitsMissingCounted(plan, period, group, missing, due), 'answer');
  const extensions = await extensionsOwed(period, missing, ctx);
  const text = unitsMissing({ plan, period, group, missing, due, extensions }, intent.isRest);
  const own =
    intent.group === null || intent.isRest ? null : await ownReport(intent.group, period, ctx);
  return answer(ctx, own === null ? text : `${own}\n${text}`, 'answer');
};

/** The tasks of which no unit has reported, and those of which some have not. */
async function byTask(
  { isRest }: AskMissing,
  period: Period,
  group: number | null,
  ctx: Context,
): Promise<string> {
  const { plan } = ctx;
  const submissions = await submissionsOfPeriod(ctx.kept, period);
  const missing = owing(plan, period, [], submissions, group);
  const tasks = tasksAskedIn(plan, period).flatMap((task) => {
    const units = missing.filter((one) => one.tasks.includes(task.number)).map(({ unit }) => unit);
    const of = owingUnits(plan, task).length;
    return units.length === 0 ? [] : [{ task, units, isBare: units.length === of }];
  });
  return tasksMissing({ plan, period, group, tasks, due: await dueIn(period, ctx) }, isRest);
}

/** How much of a quarter each group's units have reported, and how many groups have handed in the month's report. */
async function byGroup(period: Period, ctx: Context): Promise<string> {
  const { plan } = ctx;
  const submissions = await submissionsOfPeriod(ctx.kept, period);
  const asked = groupsAskedIn(plan, period);
  const groups = plan.groups
    .filter(({ ordinal }) => asked.includes(ordinal))
    .map((group) => {
      const missing = owing(plan, period, [], submissions, group.ordinal);
      const owed = tasksAskedIn(plan, period)
        .filter((task) => task.group === group.ordinal)
        .reduce((sum, task) => sum + owingUnits(plan, task).length, 0);
      const left = missing.reduce((sum, { tasks }) => sum + tasks.length, 0);
      return { group, owed, reported: owed - left, missing: missing.length };
    });
  return reportedByGroup(period, groups, await dueIn(period, ctx));
}

/** 治理组的交了没: beside its units, whether the group itself has handed in its report, which is monthly. */
async function ownReport(group: number, period: Period, ctx: Context): Promise<string | null> {
  if (isQuarter(period)) return null;
  const report = await ctx.kept(GROUP_REPORTS).get(groupReportId(group, period));
  return groupHandedIn(groupOf(ctx.plan, group), period, report);
}

/** Of the groups' reports to the office, which are monthly. */
async function ofGroups(intent: AskMissing, ctx: Context): Promise<string> {
  const period = intent.period ?? monthNow(ctx);
  const handed = (await groupReportsOfPeriod(ctx.kept, period)).map((one) => one.group);
  const asked = groupsAskedIn(ctx.plan, period);
  const missing = ctx.plan.groups.filter(
    ({ ordinal }) => asked.includes(ordinal) && !handed.includes(ordinal),
  );
  return groupsMissing(period, missing, ctx.plan.groups.length, await dueIn(period, ctx));
}

/** A group's leader and liaison see their own group; leaders of the whole and the office see all. */
export function groupMeant(named: number | null, { speaker, plan }: Listener): number | null {
  if (seesWhole(speaker.roles)) return named;
  const own = groupsActedFor(speaker.roles, plan);
  if (named !== null && !own.includes(named))
    throw new Refusal<GeneralReason>({ kind: 'of-another-group', group: named });
  return named ?? own[0] ?? null;
}
