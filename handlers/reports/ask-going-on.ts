import { answer, type Handler } from '../../src/context.ts';
import { nameInPlan, unitsReportedFor } from '../../src/domain/responsibility.ts';
import { tasksAskedIn } from '../../src/domain/roll-over.ts';
import { dueIn } from '../../src/ledger/ledger.ts';
import type { AskGoingOn } from './intents.ts';
import { goingOn } from './wording/going-on.ts';

/** 我们2021年还要报哪些: after the year of the notice only those to which it gives a later day, of all or of one's own unit. */
export const askGoingOn: Handler<AskGoingOn> = async ({ year, task, unit }, ctx) => {
  const { plan, speaker } = ctx;
  const own = unitsReportedFor(speaker.roles).map((one) => nameInPlan(plan, one));
  const units = unit === null ? own : [unit];
  const tasks = tasksAskedIn(plan, `${year}-Q1`);
  const lastOn = (await dueIn(`${plan.year}-Q4`, ctx))?.dueOn ?? null;
  return answer(ctx, goingOn({ year, task, units, tasks, lastOn, plan }), 'answer');
};
