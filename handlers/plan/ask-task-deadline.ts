import { answer, type Handler } from '../../src/context.ts';
import { targetsOf, taskOf } from '../../src/domain/plan-lookups.ts';
import type { AskTaskDeadline } from '../../src/domain/question.ts';
import { taskDeadlines, taskWithoutDeadline } from '../../src/wording/tasks.ts';

/** 步行街什么时候完成: only days that the notice names; a year's plan is no day. */
export const askTaskDeadline: Handler<AskTaskDeadline> = (intent, ctx) => {
  const task = taskOf(ctx.plan, intent.task);
  const meant = targetsOf(task, intent.targets);
  const dated = meant.filter((target) => target.deadline !== null);
  const isNarrow = intent.targets.length > 0 && dated.length > 0;
  const promised = isNarrow ? [] : task.commitments.filter((one) => one.deadline !== null);
  if (dated.length + promised.length > 0) {
    return answer(ctx, taskDeadlines(task, dated, promised), 'answer');
  }
  const named = intent.targets.length > 0 ? meant : [];
  return answer(ctx, taskWithoutDeadline(task, named, ctx.plan.year), 'not_found');
};
