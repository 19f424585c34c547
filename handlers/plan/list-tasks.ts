import { answer, type Handler } from '../../src/context.ts';
import type { Task } from '../../src/domain/plan.ts';
import { groupOf } from '../../src/domain/plan-lookups.ts';
import type { ListTasks } from '../../src/domain/question.ts';
import { withCountChecked } from './wording/counts.ts';
import { taskList, tasksListed } from './wording/task-lists.ts';

/** 一共多少项任务, 哪些任务没有量化指标, 我们组没写完成时间的任务. */
export const listTasks: Handler<ListTasks> = ({ which, group, unit, claimedCount }, ctx) => {
  const { plan } = ctx;
  const checked = (text: string, { length }: readonly Task[]) =>
    answer(ctx, withCountChecked(text, claimedCount, length, '项'), 'answer');
  if (which === 'all') return checked(taskList(plan), plan.tasks);
  const tasks = plan.tasks
    .filter((task) => group === undefined || task.group === group)
    .filter((task) => unit === undefined || task.units.includes(unit));
  const scope = group === undefined ? (unit ?? '') : groupOf(plan, group).name;
  const meant = tasks.filter(MEANT[which]);
  return checked(tasksListed(scope, meant, which), meant);
};

const hasTarget = ({ targets }: Task): boolean => targets.length > 0;
const hasDay = ({ targets, commitments }: Task): boolean =>
  [...targets, ...commitments].some(({ deadline }) => deadline !== null);

const MEANT: Readonly<Record<Exclude<ListTasks['which'], 'all'>, (task: Task) => boolean>> = {
  'with-target': hasTarget,
  'without-target': (task) => !hasTarget(task),
  'with-day': hasDay,
  'without-day': (task) => !hasDay(task),
};
