import { answer, type Handler } from '../../src/context.ts';
import { groupOf, leadUnitOf, tasksOfGroup } from '../../src/domain/plan-lookups.ts';
import type { AskGroupTasks } from '../../src/domain/question.ts';
import { groupTasks, groupTasksOfUnit } from './wording/groups.ts';

/** 生活服务组有哪几项任务, 规划建设组里不由住建局牵头的. */
export const askGroupTasks: Handler<AskGroupTasks> = ({ group: ordinal, of }, ctx) => {
  const group = groupOf(ctx.plan, ordinal);
  const tasks = tasksOfGroup(ctx.plan, ordinal);
  if (!of) return answer(ctx, groupTasks(group, tasks), 'answer');
  const { unit, as, isNot } = of;
  const isOf = (task: (typeof tasks)[number]) =>
    as === 'lead' ? leadUnitOf(task) === unit : task.units.includes(unit);
  const some = tasks.filter((task) => isOf(task) !== isNot);
  return answer(ctx, groupTasksOfUnit(group, of, some), 'answer');
};
