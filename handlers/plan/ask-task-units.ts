import { answer, type Handler } from '../../src/context.ts';
import { taskOf } from '../../src/domain/plan-lookups.ts';
import type { AskTaskUnits } from '../../src/domain/question.ts';
import { taskUnitAt, taskUnits, taskUnitsBesides } from '../../src/wording/tasks.ts';

/** 24号任务有哪些责任单位, 除了我们还有谁: all of them, or all others, in the notice's order. */
export const askTaskUnits: Handler<AskTaskUnits> = (intent, ctx) => {
  const { besides = [], place } = intent;
  const task = taskOf(ctx.plan, intent.task);
  if (place !== undefined) return answer(ctx, taskUnitAt(task, place), 'answer');
  const areListed = besides.length > 0 && besides.every((unit) => task.units.includes(unit));
  return answer(
    ctx,
    areListed ? taskUnitsBesides(task, besides) : taskUnits(task, besides),
    'answer',
  );
};
