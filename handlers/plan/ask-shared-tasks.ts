import { answer, type Handler } from '../../src/context.ts';
import type { AskSharedTasks } from '../../src/domain/question.ts';
import { sharedTasks } from './wording/task-lists.ts';

/** 水务局和交警共同负责哪几项. */
export const askSharedTasks: Handler<AskSharedTasks> = ({ units }, ctx) => {
  const tasks = ctx.plan.tasks.filter((task) => units.every((unit) => task.units.includes(unit)));
  return answer(ctx, sharedTasks(units, tasks), 'answer');
};
