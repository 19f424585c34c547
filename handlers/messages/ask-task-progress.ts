import { answer, type Context, type Handler } from '../../src/context.ts';
import { standingOf } from '../../src/domain/achieved.ts';
import { owingUnits, presentLight } from '../../src/domain/light.ts';
import { reportsToTrust } from '../../src/domain/overview.ts';
import { taskOf } from '../../src/domain/plan-lookups.ts';
import { actsForUnit } from '../../src/domain/responsibility.ts';
import { isInForce } from '../../src/domain/submission.ts';
import { taskProgress } from '../../src/wording/progress.ts';
import { taskWithoutReports } from '../../src/wording/tasks.ts';
import { draftsOn } from '../drafts.ts';
import { duesOfYear, reportsOnTask, todayOf } from '../ledger.ts';

/** 任务28进度: targets, light, the last report in the reporter's own words, and the next day that counts. */
export const askTaskProgress: Handler<'ask-task-progress'> = async (intent, ctx) => {
  const task = taskOf(ctx.plan, intent.task);
  const reports = (await reportsOnTask(task.number, ctx)).filter(isInForce);
  const drafts = (await draftsOn(task.number, ctx)).filter((one) => mayRead(one.unit, ctx));
  if (reports.length === 0 && drafts.length === 0) {
    return answer(ctx, taskWithoutReports(task), 'not_found');
  }
  const dues = await duesOfYear(ctx);
  const today = todayOf(ctx);
  const light = presentLight(owingUnits(ctx.plan, task), dues, reports, today);
  const standings = task.targets.map((target, place) =>
    standingOf(target, place, reportsToTrust(task, place, reports)),
  );
  const next = dues.find((due) => due.dueOn >= today) ?? null;
  return answer(ctx, taskProgress({ task, reports, drafts, light, standings, next }), 'answer');
};

/** A draft is its unit's own until it is confirmed. */
const mayRead = (unit: string, { speaker }: Context): boolean => actsForUnit(speaker.roles, unit);
