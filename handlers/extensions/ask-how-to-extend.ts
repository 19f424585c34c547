import { answer, type Handler } from '../../src/context.ts';
import { tasksOf } from '../../src/domain/plan-lookups.ts';
import { unitsReportedFor } from '../../src/domain/responsibility.ts';
import { dueIn, periodNow, todayOf } from '../../src/ledger/ledger.ts';
import { extendingTold } from '../../src/wording/extensions.ts';
import type { AskHowToExtend } from './intents.ts';

/** 怎么延期: the words to use, as long as the day is not over, and what then. */
export const askHowToExtend: Handler<AskHowToExtend> = async (intent, ctx) => {
  const period = intent.period ?? (await periodNow(ctx));
  const own = unitsReportedFor(ctx.speaker.roles).flatMap((unit) => tasksOf(ctx.plan, unit));
  const task = intent.task ?? own[0]?.number ?? ctx.plan.tasks[0]?.number ?? 1;
  const due = await dueIn(period, ctx);
  return answer(ctx, extendingTold(task, period, due, todayOf(ctx)), 'answer');
};
