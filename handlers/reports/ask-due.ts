import { answer, type Context, type Handler } from '../../src/context.ts';
import type { Due } from '../../src/domain/dues.ts';
import type { Extension } from '../../src/domain/extension.ts';
import { owingUnits } from '../../src/domain/light.ts';
import type { Period } from '../../src/domain/period.ts';
import { taskOf, tasksOf } from '../../src/domain/plan-lookups.ts';
import { seesWhole, unitsReportedFor } from '../../src/domain/responsibility.ts';
import { isInForce, submissionsOfUnit } from '../../src/domain/submission.ts';
import {
  dueIn,
  duesOfReports,
  duesOfYear,
  extensionsOwed,
  periodNow,
  todayOf,
} from '../../src/ledger/ledger.ts';
import type { AskDue } from './intents.ts';
import { dueTold } from './wording/due.ts';

/** Enough for a year of a unit's tasks. */
const REPORTS = 300;

/** 最晚几号报, 算迟报吗: the day, whether it is over, what then, and how the asker's own reports stand to it. */
export const askDue: Handler<AskDue> = async (intent, ctx) => {
  const period = intent.period ?? (await periodNow(ctx));
  const [unit] = unitsReportedFor(ctx.speaker.roles);
  const own = unit === undefined ? [] : await ownIn(period, unit, ctx);
  const example = taskOf(ctx.plan, intent.task ?? exampleTask(unit, ctx));
  const text = dueTold({
    period,
    due: await dueFor(period, intent.task, unit, ctx),
    next: await nextDue(period, ctx),
    today: todayOf(ctx),
    own: own.filter(({ report }) => intent.task === null || report.task === intent.task),
    example,
    extensions: await grantedTo(period, intent.task, ctx),
  });
  return answer(ctx, text, 'answer');
};

/** The day of the period, or the later one that the office approved for the unit's task. */
async function dueFor(
  period: Period,
  task: number | null,
  unit: string | undefined,
  ctx: Context,
): Promise<Due | null> {
  if (task === null || unit === undefined) return dueIn(period, ctx);
  const [moved] = await duesOfReports([{ task, unit, period }], ctx);
  return moved?.due ?? null;
}

/** The later days of the units that answer for the task, for who reports for none and looks at them from above. */
async function grantedTo(
  period: Period,
  task: number | null,
  ctx: Context,
): Promise<readonly Extension[]> {
  const mayRead = seesWhole(ctx.speaker.roles) && ctx.message.conversation.kind === 'single';
  if (task === null || !mayRead) return [];
  const units = owingUnits(ctx.plan, taskOf(ctx.plan, task));
  return extensionsOwed(
    period,
    units.map((unit) => ({ unit, tasks: [task] })),
    ctx,
  );
}

async function ownIn(period: Period, unit: string, ctx: Context) {
  const reports = (await submissionsOfUnit(ctx.kept, unit, REPORTS)).filter(
    (one) => one.period === period && isInForce(one),
  );
  return duesOfReports(reports, ctx);
}

/** What is due after that. */
async function nextDue(period: Period, ctx: Context): Promise<Due | null> {
  const today = todayOf(ctx);
  const dues = await duesOfYear(ctx);
  return dues.find((due) => due.period !== period && due.dueOn >= today) ?? null;
}

const exampleTask = (unit: string | undefined, { plan }: Context): number =>
  (unit === undefined ? undefined : tasksOf(plan, unit)[0]?.number) ?? plan.tasks[0]?.number ?? 1;
