import { answer, type Context, type Handler } from '../../src/context.ts';
import { openProblems } from '../../src/domain/carry-over.ts';
import type { Period } from '../../src/domain/period.ts';
import { unitsOf } from '../../src/domain/responsibility.ts';
import { owing } from '../../src/domain/roster.ts';
import {
  current,
  isInForce,
  type Submission,
  submissionsOfUnit,
} from '../../src/domain/submission.ts';
import { dueIn, extensionsOwed, monthNow } from '../../src/ledger/ledger.ts';
import { ownReports } from '../../src/wording/progress.ts';
import type { AskOwnReports } from './intents.ts';

/** Enough for a year of a unit's tasks. */
const REPORTS = 300;

/** 我的待办: what each unit has reported and still owes, with last period's next steps and open problems as a checklist. */
export const askOwnReports: Handler<AskOwnReports> = async (intent, ctx) => {
  const units = unitsOf(ctx.speaker.roles);
  if (units.length === 0)
    return ctx.perform({ kind: 'ask-missing', of: 'units', period: intent.period, group: null });
  const period = intent.period ?? monthNow(ctx);
  const texts = await Promise.all(units.map((unit) => reportsOfUnit(unit, period, ctx)));
  return answer(ctx, texts.join('\n\n'), 'answer');
};

async function reportsOfUnit(unit: string, period: Period, ctx: Context): Promise<string> {
  const reports = (await submissionsOfUnit(ctx.kept, unit, REPORTS)).filter(isInForce);
  const done = reports.filter((one) => one.period === period);
  const earlier = reports.filter((one) => one.period < period);
  const missing = owing(ctx.plan, [], done, null).find((one) => one.unit === unit);
  return ownReports({
    unit,
    period,
    done,
    owed: missing?.tasks ?? [],
    carried: carried(earlier),
    problems: problems(earlier, period),
    due: await dueIn(period, ctx),
    extensions: await extensionsOwed(period, missing ? [missing] : [], ctx),
  });
}

/** The last report of each task that planned something. */
function carried(earlier: readonly Submission[]) {
  return lastOfEach(earlier)
    .filter((one) => current(one).next !== '')
    .map((one) => ({ task: one.task, next: current(one).next }));
}

function problems(earlier: readonly Submission[], period: string) {
  return [...new Set(earlier.map((one) => one.task))].flatMap((task) =>
    openProblems(
      earlier.filter((one) => one.task === task),
      period,
      '',
    ).map((problem) => ({ task, problem })),
  );
}

/** `earlier` comes newest first. */
const lastOfEach = (earlier: readonly Submission[]): readonly Submission[] =>
  earlier.filter((one, at) => earlier.findIndex((other) => other.task === one.task) === at);
