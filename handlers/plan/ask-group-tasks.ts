import { answer, type Handler } from '../../src/context.ts';
import type { Task } from '../../src/domain/plan.ts';
import { groupOf, leadUnitOf, tasksOfGroup } from '../../src/domain/plan-lookups.ts';
import type { AskGroupTasks } from '../../src/domain/question.ts';
import { withTasksChecked } from './wording/counts.ts';
import { groupTasks, groupTasksOfUnit } from './wording/groups.ts';

/** 生活服务组有哪几项任务, 规划建设组里不由住建局牵头的. */
export const askGroupTasks: Handler<AskGroupTasks> = (
  { group: ordinal, of, claimedCount },
  ctx,
) => {
  const group = groupOf(ctx.plan, ordinal);
  const tasks = tasksOfGroup(ctx.plan, ordinal);
  const checked = (text: string, some: readonly Task[]) => {
    const numbers = some.map(({ number }) => number);
    return answer(ctx, withTasksChecked(text, claimedCount, numbers), 'answer');
  };
  if (!of) return checked(groupTasks(group, tasks), tasks);
  const { unit, as, isNot } = of;
  const isOf = (task: Task) =>
    as === 'lead' ? leadUnitOf(task) === unit : task.units.includes(unit);
  const some = tasks.filter((task) => isOf(task) !== isNot);
  return checked(groupTasksOfUnit(group, of, some), some);
};
