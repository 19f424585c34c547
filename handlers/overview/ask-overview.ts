import { answer, type Context, type Handler } from '../../src/context.ts';
import { overviewOf } from '../../src/domain/overview.ts';
import { groupOf } from '../../src/domain/plan-lookups.ts';
import { owing } from '../../src/domain/roster.ts';
import { periodNow } from '../../src/ledger/ledger.ts';
import { lightsNow } from '../../src/ledger/lights-now.ts';
import { mayReadNames } from '../../src/ledger/names-shown.ts';
import type { AskOverview } from './intents.ts';
import { reportedBeside } from './reported-beside.ts';
import { groupState, overview } from './wording/overview.ts';

/** 总体进展, 第六组进展: the state in one message, every figure from the ledger. */
export const askOverview: Handler<AskOverview> = async ({ group }, ctx) => {
  const period = await periodNow(ctx);
  if (group !== null) return answer(ctx, await ofGroup(group, period, ctx), 'answer');
  const { lights, submissions } = await lightsNow(period, ctx);
  const state = overviewOf(ctx.plan, period, lights, submissions, await ctx.people.all());
  return answer(ctx, overview(ctx.plan, state, ctx.act.at, mayReadNames(null, ctx)), 'answer');
};

async function ofGroup(group: number, period: string, ctx: Context): Promise<string> {
  const { lights, submissions } = await lightsNow(period, ctx);
  const ofPeriod = submissions.filter((one) => one.period === period);
  const own = lights.filter(({ task }) => task.group === group);
  const before = await Promise.all(
    own.map(({ task }) => reportedBeside(period, { unit: null, task: task.number }, ctx)),
  );
  return groupState({
    group: groupOf(ctx.plan, group),
    period,
    lights: own,
    submissions: ofPeriod,
    before: before.flatMap((some) => some.slice(0, 1)),
    missing: owing(ctx.plan, period, await ctx.people.all(), ofPeriod, group),
    areNamesShown: mayReadNames(group, ctx),
    plan: ctx.plan,
    at: ctx.act.at,
  });
}
