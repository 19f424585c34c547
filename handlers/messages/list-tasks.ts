import { answer, type Handler } from '../../src/context.ts';
import type { Task } from '../../src/domain/plan.ts';
import { taskList, tasksByTarget } from '../../src/wording/task-lists.ts';

/** 一共多少项任务, 哪些任务没有量化指标. */
export const listTasks: Handler<'list-tasks'> = ({ which }, ctx) => {
  if (which === 'all') return answer(ctx, taskList(ctx.plan), 'answer');
  const isMeant = which === 'with-target' ? hasTarget : lacksTarget;
  return answer(ctx, tasksByTarget(ctx.plan.tasks.filter(isMeant), which), 'answer');
};

const hasTarget = ({ targets }: Task): boolean => targets.length > 0;
const lacksTarget = (task: Task): boolean => !hasTarget(task);
