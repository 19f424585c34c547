import { answer, type Handler } from '../../src/context.ts';
import { taskOf } from '../../src/domain/plan-lookups.ts';
import type { CompareTasks } from '../../src/domain/question.ts';
import { leadsCompared, unitsOfTasksCompared } from './wording/task-lists.ts';

/** 13和14的责任单位是不是一样: the same or not, and which unit stands in which task only. */
export const compareTasks: Handler<CompareTasks> = (intent, ctx) => {
  const tasks = intent.tasks.map((number) => taskOf(ctx.plan, number));
  const compared = intent.as === 'lead' ? leadsCompared : unitsOfTasksCompared;
  return answer(ctx, compared(tasks), 'answer');
};
