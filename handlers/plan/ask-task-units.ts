import { answer, type Handler } from '../../src/context.ts';
import { taskOf } from '../../src/domain/plan-lookups.ts';
import type { AskTaskUnits } from '../../src/domain/question.ts';
import { taskUnitAt, taskUnits, taskUnitsBesides } from '../../src/wording/tasks.ts';
import { withCountChecked } from './wording/counts.ts';

/** 24号任务有哪些责任单位, 除了我们还有谁: all of them, or all others, in the notice's order. */
export const askTaskUnits: Handler<AskTaskUnits> = (intent, ctx) => {
  const { besides = [], place } = intent;
  const task = taskOf(ctx.plan, intent.task);
  if (place !== undefined) return answer(ctx, taskUnitAt(task, place), 'answer');
  const areListed = besides.length > 0 && besides.every((unit) => task.units.includes(unit));
  const text = areListed ? taskUnitsBesides(task, besides) : taskUnits(task, besides);
  const checked = withCountChecked(text, intent.claimedCount, task.units.length, '家');
  return answer(ctx, checked, 'answer');
};
