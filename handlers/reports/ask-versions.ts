import { answer, type Handler } from '../../src/context.ts';
import { evidencesOnTask } from '../../src/domain/evidence.ts';
import { lastDay } from '../../src/domain/period.ts';
import { taskOf } from '../../src/domain/plan-lookups.ts';
import { current } from '../../src/domain/submission.ts';
import { reportsOnTask } from '../../src/ledger/ledger.ts';
import { reportsShownHere } from '../../src/ledger/shown-here.ts';
import { taskWithoutReports } from '../../src/wording/tasks.ts';
import type { AskVersions } from './intents.ts';
import { reportMeant } from './report-meant.ts';
import { versionsShown } from './wording/versions.ts';

/** 任务28历史版本, 改之前报的是多少: every version that was ever on record, with what changed from one to the next, and the evidence. */
export const askVersions: Handler<AskVersions> = async ({ task: named, period }, ctx) => {
  const task = named ?? (await reportMeant(null, period, ctx)).task;
  const reports = reportsShownHere(await reportsOnTask(task, ctx), ctx).filter(
    (one) => period === null || one.period === period,
  );
  const newest = reports.toSorted((a, b) => current(b).at.localeCompare(current(a).at))[0];
  if (!newest) return answer(ctx, taskWithoutReports(taskOf(ctx.plan, task)), 'not_found');
  const shown = reports.filter((one) => one.period === newest.period);
  const others = reports
    .filter((one) => one.period !== newest.period)
    .toSorted((a, b) => lastDay(b.period).localeCompare(lastDay(a.period)));
  const evidences = (await evidencesOnTask(ctx.kept, task)).filter(
    (one) => one.period === newest.period,
  );
  return answer(ctx, versionsShown(taskOf(ctx.plan, task), shown, evidences, others), 'answer');
};
