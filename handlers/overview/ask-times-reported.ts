import { answer, type Handler } from '../../src/context.ts';
import { periodsOf } from '../../src/domain/dues.ts';
import { groupOf, taskOf } from '../../src/domain/plan-lookups.ts';
import { todayOf } from '../../src/ledger/ledger.ts';
import { reportsOfYear } from '../../src/ledger/reports-of-year.ts';
import { scopeMeant } from './ask-reported.ts';
import type { AskTimesReported } from './intents.ts';
import { timesReported } from './wording/reported.ts';

/** 区水务局今年报了几次: what is in force since the notice, by its months and quarters; a correction counts no second time. */
export const askTimesReported: Handler<AskTimesReported> = async (intent, ctx) => {
  const { plan } = ctx;
  const { task, unit, group } = scopeMeant(intent, ctx);
  const reports = await reportsOfYear(periodsOf(plan, todayOf(ctx)), ctx);
  const own = reports.filter(
    (one) =>
      (task === null || one.task === task) &&
      (unit === null || one.unit === unit) &&
      (group === null || taskOf(plan, one.task).group === group),
  );
  const scope = [
    ...(group === null ? [] : [groupOf(plan, group).name]),
    ...(unit === null ? [] : [unit]),
    ...(task === null ? [] : [`任务${task}`]),
  ].join('');
  return answer(ctx, timesReported(scope, own, unit !== null), 'answer');
};
