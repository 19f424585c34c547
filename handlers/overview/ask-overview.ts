import { answer, type Context, type Handler } from '../../src/context.ts';
import { approvedExtensions, duesOfTask } from '../../src/domain/extension.ts';
import { owingUnits, presentLight } from '../../src/domain/light.ts';
import { overviewOf } from '../../src/domain/overview.ts';
import { type Submission, submissionsOfPeriod } from '../../src/domain/submission.ts';
import { duesOfYear, monthNow, todayOf } from '../../src/ledger/ledger.ts';
import type { AskOverview } from './intents.ts';
import { overview } from './wording/overview.ts';

/** 总体进展: the state of all tasks in one message, every figure from the ledger. */
export const askOverview: Handler<AskOverview> = async (_intent, ctx) => {
  const { plan } = ctx;
  const [dues, period] = [await duesOfYear(ctx), monthNow(ctx)];
  const submissions = await ledgerOf([...new Set([...dues.map((due) => due.period), period])], ctx);
  const approved = await approvedExtensions(ctx.kept);
  const lights = plan.tasks.map((task) => ({
    task,
    light: presentLight(
      owingUnits(plan, task),
      duesOfTask(dues, task.number, approved),
      submissions.filter((one) => one.task === task.number),
      todayOf(ctx),
    ),
  }));
  const state = overviewOf(plan, period, lights, submissions, await ctx.people.all());
  return answer(ctx, overview(plan, state, ctx.act.at), 'answer');
};

async function ledgerOf(periods: readonly string[], ctx: Context): Promise<readonly Submission[]> {
  return (await Promise.all(periods.map((period) => submissionsOfPeriod(ctx.kept, period)))).flat();
}
