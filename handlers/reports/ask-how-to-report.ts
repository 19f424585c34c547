import { answer, type Context, type Handler } from '../../src/context.ts';
import type { Task } from '../../src/domain/plan.ts';
import { taskOf, tasksOf } from '../../src/domain/plan-lookups.ts';
import { unitsOf } from '../../src/domain/responsibility.ts';
import { dueIn, periodNow } from '../../src/ledger/ledger.ts';
import type { AskHowToReport } from './intents.ts';
import { howTo } from './wording/how.ts';

/** 怎么报, 怎么改, 怎么撤回: the words to use, with the task that is named, or one of the asker's own, for an example. */
export const askHowToReport: Handler<AskHowToReport> = async ({ about, task }, ctx) => {
  const period = await periodNow(ctx);
  const example = {
    task: task === undefined ? exampleTask(ctx) : taskOf(ctx.plan, task),
    isAsked: task !== undefined,
    period,
    due: await dueIn(period, ctx),
  };
  return answer(ctx, howTo(about, example), 'answer');
};

function exampleTask({ plan, speaker }: Context): Task {
  const [own] = unitsOf(speaker.roles).flatMap((unit) => tasksOf(plan, unit));
  const task = own ?? plan.tasks[0];
  if (!task) throw new Error('A plan has no task');
  return task;
}
