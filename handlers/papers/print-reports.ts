import type { Context, Handler } from '../../src/context.ts';
import { isLate, owingUnits } from '../../src/domain/light.ts';
import type { Period } from '../../src/domain/period.ts';
import type { Task } from '../../src/domain/plan.ts';
import { type GeneralReason, Refusal } from '../../src/domain/refusal.ts';
import { groupsActedFor, seesWhole, unitsOf } from '../../src/domain/responsibility.ts';
import { workbookOf } from '../../src/domain/sheet.ts';
import { isInForce, type Submission, submissionsOfPeriod } from '../../src/domain/submission.ts';
import { duesOfReports, periodNow } from '../../src/ledger/ledger.ts';
import { answerWithPaper } from '../../src/ledger/papers.ts';
import type { PrintReports } from './intents.ts';
import { reportsCome, reportsName } from './wording/comes.ts';
import { type Owed, reportsTable } from './wording/reports-table.ts';

/** 报送情况表: a row for each report that is owed for the period, as the record stands now; of those whom the speaker may see. */
export const printReports: Handler<PrintReports> = async (intent, ctx) => {
  const period = intent.period ?? (await periodNow(ctx));
  const group = groupMeant(intent.group, ctx);
  const owed = await owedIn(period, ctx);
  const rows = owed.filter(
    ({ task, unit }) =>
      (group === null || task.group === group) && (group !== null || mayRead(unit, ctx)),
  );
  const sheet = reportsTable({ plan: ctx.plan, period, group, rows, at: ctx.act.at });
  const name = reportsName(period, group, ctx.plan);
  return answerWithPaper(ctx, reportsCome(sheet, rows), { name, content: workbookOf(sheet) });
};

/** Every unit that owes a report on a task, with what it has reported and whether that came late. */
async function owedIn(period: Period, ctx: Context): Promise<readonly Owed[]> {
  const inForce = (await submissionsOfPeriod(ctx.kept, period)).filter(isInForce);
  const asked = ctx.plan.tasks.flatMap((task) =>
    unitsOn(task, inForce, ctx).map((unit) => ({ task, unit })),
  );
  const dues = await duesOfReports(
    asked.map(({ task, unit }) => ({ task: task.number, unit, period })),
    ctx,
  );
  return asked.map(({ task, unit }, at) => {
    const due = dues[at]?.due ?? null;
    const submission = inForce.find((one) => one.task === task.number && one.unit === unit) ?? null;
    const isTooLate = submission !== null && due !== null && isLate(submission, due.dueOn);
    return { task, unit, submission, due, isLate: isTooLate };
  });
}

/** Those that the notice names, and whoever reported besides: a street, the unit that leads the group. */
function unitsOn(task: Task, inForce: readonly Submission[], { plan }: Context): readonly string[] {
  const reported = inForce.filter((one) => one.task === task.number).map(({ unit }) => unit);
  return [...new Set([...owingUnits(plan, task), ...reported])];
}

/** A group's people see their own group, leaders of the whole and the office see all, a unit's people what is their own. */
function groupMeant(named: number | null, { speaker, plan }: Context): number | null {
  if (seesWhole(speaker.roles)) return named;
  const own = groupsActedFor(speaker.roles, plan);
  if (named !== null && !own.includes(named))
    throw new Refusal<GeneralReason>({ kind: 'of-another-group', group: named });
  return named ?? own[0] ?? null;
}

const mayRead = (unit: string, { speaker }: Context): boolean =>
  seesWhole(speaker.roles) || unitsOf(speaker.roles).includes(unit);
