import { answer, type Handler } from '../../src/context.ts';
import { type Bounds, isWithin } from '../../src/domain/plan-counts.ts';
import type { RankTasks } from '../../src/domain/question.ts';
import { tasksByUnits } from './wording/task-lists.ts';

/** 哪项任务责任单位最多, 8家以上单位参与的任务. */
export const rankTasks: Handler<RankTasks> = ({ which }, ctx) => {
  const counts = ctx.plan.tasks.map(({ units }) => units.length);
  const bounds = boundsOf(which, counts);
  const tasks = ctx.plan.tasks.filter(({ units }) => isWithin(units.length, bounds));
  return answer(ctx, tasksByUnits(tasks, which), 'answer');
};

function boundsOf(which: RankTasks['which'], counts: readonly number[]): Bounds {
  if (typeof which === 'object') return which;
  const count = which === 'most' ? Math.max(...counts) : Math.min(...counts);
  return { from: count, to: count };
}
