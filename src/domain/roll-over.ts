import type { Period } from './period.ts';
import type { Plan, Task } from './plan.ts';

/**
 * Whether a task is still to be reported in a period: every task in the year of the notice, and afterwards those to which the
 * notice itself gives a day in that year or later (附件3: 任务18 2021年年底前).
 */
export function isAskedIn(plan: Plan, task: Task, period: Period): boolean {
  const year = yearOf(period);
  if (year <= plan.year) return year === plan.year;
  return lastDays(task).some((day) => day >= `${year}-01-01`);
}

export const tasksAskedIn = (plan: Plan, period: Period): readonly Task[] =>
  plan.tasks.filter((task) => isAskedIn(plan, task, period));

/** The groups that have a task to report on in a period. */
export const groupsAskedIn = (plan: Plan, period: Period): readonly number[] =>
  plan.groups
    .map(({ ordinal }) => ordinal)
    .filter((group) => tasksAskedIn(plan, period).some((task) => task.group === group));

export const yearOf = (period: Period): number => Number(period.slice(0, 4));

const lastDays = ({ targets, commitments }: Task): readonly string[] =>
  [...targets, ...commitments].flatMap(({ deadline }) => deadline ?? []);
