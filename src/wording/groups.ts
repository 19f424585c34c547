import type { Plan, Task, WorkingGroup } from '../domain/plan.ts';
import { taskLine } from './tasks.ts';
import { list, numeral, range } from './words.ts';

export const groupLeader = (group: WorkingGroup): string =>
  `${group.name}的组长是${group.leader}，组长单位（牵头单位）是${group.leadUnit}。`;

export const groupLeadUnit = (group: WorkingGroup): string =>
  `${group.name}的牵头单位（组长单位）是${group.leadUnit}，组长${group.leader}。`;

export const groupMembers = (group: WorkingGroup): string =>
  `${group.name}的成员单位：${list(group.memberUnits)}。
组长${group.leader}，组长单位${group.leadUnit}。`;

export const groupCard = (group: WorkingGroup, tasks: readonly Task[]): string =>
  [
    `${group.name}（第${numeral(group.ordinal)}组）`,
    `组长：${group.leader}`,
    `牵头单位（组长单位）：${group.leadUnit}`,
    `成员单位：${list(group.memberUnits)}`,
    `任务：${tasks.length}项（任务${range(tasks.map((task) => task.number))}）`,
  ].join('\n');

export const groupTasks = (group: WorkingGroup, tasks: readonly Task[]): string =>
  [`${group.name}共${tasks.length}项任务：`, ...tasks.map((task) => `· ${taskLine(task)}`)].join(
    '\n',
  );

export const groupList = (plan: Plan): string =>
  [
    `${plan.command.short}下设办公室和${plan.groups.length}个工作组：`,
    ...plan.groups.map(
      (group) => `${group.ordinal}. ${group.name}（组长${group.leader}，${group.leadUnit}牵头）`,
    ),
  ].join('\n');

export function groupTaskCounts(plan: Plan): string {
  const counts = plan.groups.map((group) => ({
    group,
    count: plan.tasks.filter((task) => task.group === group.ordinal).length,
  }));
  const most = Math.max(...counts.map(({ count }) => count));
  const busiest = counts.filter(({ count }) => count === most).map(({ group }) => group.name);
  return [
    `${plan.groups.length}个工作组共${plan.tasks.length}项任务，最多的是${list(busiest)}（${most}项）：`,
    ...counts.map(({ group, count }) => `${group.ordinal}. ${group.name} ${count}项`),
  ].join('\n');
}
