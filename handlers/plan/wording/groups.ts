import type { Plan, Task, WorkingGroup } from '../../../src/domain/plan.ts';
import { type Bounds, isWithin } from '../../../src/domain/plan-counts.ts';
import { taskLine } from '../../../src/wording/tasks.ts';
import { boundsInWords, list, numeral, placeInWords, range } from '../../../src/wording/words.ts';

type By = 'tasks' | 'members';
interface GroupCount {
  readonly group: WorkingGroup;
  readonly count: number;
}

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
  [
    `${group.name}共${tasks.length}项任务：`,
    ...tasks.map((task) => `· ${taskLine(task)}（${task.units[0]}牵头）`),
  ].join('\n');

/** Those of a group's tasks that a unit has or leads, or the others. */
export function groupTasksOfUnit(
  group: WorkingGroup,
  {
    unit,
    as,
    isNot,
  }: { readonly unit: string; readonly as: 'responsible' | 'lead'; readonly isNot: boolean },
  tasks: readonly Task[],
): string {
  const relation = `${isNot ? '不' : ''}${as === 'lead' ? `由${unit}牵头` : `列${unit}为责任单位`}`;
  if (tasks.length === 0) return `${group.name}没有${relation}的任务。`;
  return [
    `${group.name}${relation}的任务共${tasks.length}项：`,
    ...tasks.map((task) => `· ${taskLine(task)}（${task.units[0]}牵头）`),
  ].join('\n');
}

/** How many tasks groups have together, group by group. */
export function groupTasksCounted(groups: readonly GroupCount[]): string {
  const total = groups.reduce((sum, { count }) => sum + count, 0);
  return [
    `这${groups.length}个工作组共${total}项任务：`,
    ...groups.map(({ group, count }) => `· ${group.name} ${count}项`),
  ].join('\n');
}

/** 治理能力组7项，安全运行组4项，相差3项. */
export function groupTasksCompared(groups: readonly GroupCount[]): string {
  const sorted = groups.toSorted((one, other) => other.count - one.count);
  const difference = (sorted[0]?.count ?? 0) - (sorted.at(-1)?.count ?? 0);
  const each = sorted.map(({ group, count }) => `${group.name}${count}项任务`).join('，');
  if (difference === 0) return `${each}，一样多。`;
  return `${each}：${sorted[0]?.group.name}最多，最多和最少相差${difference}项。`;
}

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

/** The groups to which all of these units belong. */
export function sharedGroups(units: readonly string[], groups: readonly WorkingGroup[]): string {
  if (groups.length === 0) return `没有哪个工作组的成员单位同时列有${list(units)}。`;
  return [
    `成员单位同时列有${list(units)}的工作组共${groups.length}个：`,
    ...groups.map((group) => `· ${group.name}（组长单位${group.leadUnit}）`),
  ].join('\n');
}

/** The groups that have what is asked for, and beside them how many each has. */
export function groupsRanked(
  counts: readonly GroupCount[],
  by: By,
  which: 'most' | 'fewest' | number,
  wanted: number,
  place = 1,
): string {
  const what = by === 'tasks' ? '任务' : '成员单位';
  const found = counts.filter(({ count }) => count === wanted);
  const each = list(counts.map(({ group, count }) => `${group.short}${count}`));
  return `${headOfRanking(found, { what, which, wanted, place, measure: by === 'tasks' ? '项' : '家' })}\n各组${what}数：${each}。`;
}

/** The groups whose count lies within bounds, each with its count. */
export function groupsWithin(counts: readonly GroupCount[], by: By, bounds: Bounds): string {
  const [what, measure] = by === 'tasks' ? ['任务', '项'] : ['成员单位', '家'];
  const found = counts.filter(({ count }) => isWithin(count, bounds));
  const limits = boundsInWords(bounds, measure);
  if (found.length === 0) return `没有哪个工作组的${what}${limits}。`;
  return [
    `${what}${limits}的工作组有${found.length}个：`,
    ...found.map(({ group, count }) => `· ${group.name} ${count}${measure}`),
  ].join('\n');
}

function headOfRanking(
  found: readonly GroupCount[],
  {
    what,
    which,
    wanted,
    place,
    measure,
  }: {
    readonly what: string;
    readonly which: 'most' | 'fewest' | number;
    readonly wanted: number;
    readonly place: number;
    readonly measure: string;
  },
): string {
  const names = list(found.map(({ group }) => group.name));
  const count = `${wanted}${measure}`;
  if (typeof which === 'string')
    return `${what}${placeInWords(place)}${which === 'most' ? '多' : '少'}的是${names}（${count}）。`;
  return found.length > 0
    ? `有${count}${what}的是${names}。`
    : `没有哪个工作组正好有${count}${what}。`;
}
