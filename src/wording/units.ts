import type { Task, WorkingGroup } from '../domain/plan.ts';
import { taskLine, taskName } from './tasks.ts';
import { list } from './words.ts';

/** More tasks than this are not given a line each: a phone shows about twenty. */
const LINES = 15;

export function unitTasks(unit: string, tasks: readonly Task[]): string {
  const led = tasks.filter((task) => task.units[0] === unit);
  const head = `${unit}共${tasks.length}项任务，其中牵头${led.length}项：`;
  const mark = (task: Task) => (task.units[0] === unit ? '（牵头）' : '');
  if (tasks.length > LINES)
    return `${head}${list(tasks.map((task) => `${task.number}${mark(task)}`))}。`;
  return [head, ...tasks.map((task) => `· ${taskLine(task)}${mark(task)}`)].join('\n');
}

export function unitLeadTasks(unit: string, tasks: readonly Task[]): string {
  return [
    `${unit}牵头${tasks.length}项任务（责任分工首列）：`,
    ...tasks.map((task) => `· ${taskLine(task)}`),
  ].join('\n');
}

export const unitWithoutLeadTasks = (unit: string, tasks: readonly Task[]): string =>
  `${unit}没有牵头的任务；作为责任单位参与${tasks.length}项：${list(tasks.map(taskName))}。`;

/** For the collective that stands for units which the notice does not name. */
export function collectiveTasks(unit: string, tasks: readonly Task[], total: number): string {
  const scope = tasks.length === total ? `全部${total}项任务` : `${tasks.length}项任务`;
  return `${unit}是${scope}的责任单位，均不牵头。文件没有点名具体是哪些单位。`;
}

export function unitGroups(
  unit: string,
  led: readonly WorkingGroup[],
  joined: readonly WorkingGroup[],
): string {
  const groups = [...led, ...joined].sort((a, b) => a.ordinal - b.ordinal);
  if (groups.length === 0) return `${unit}不在任何一个工作组的成员名单里。`;
  const mark = (group: WorkingGroup) => (led.includes(group) ? '（组长单位）' : '');
  return [
    `${unit}在${groups.length}个工作组里：`,
    ...groups.map((group) => `· ${group.name}${mark(group)}`),
  ].join('\n');
}

export interface UnitCount {
  readonly unit: string;
  readonly count: number;
}

export function unitsCompared(counts: readonly UnitCount[], as: 'responsible' | 'lead'): string {
  const verb = as === 'lead' ? '牵头' : '承担';
  const sorted = [...counts].sort((a, b) => b.count - a.count);
  const [most, next] = sorted;
  const verdict = most && next && most.count > next.count ? `${most.unit}更多。` : '两边一样多。';
  return `${sorted.map(({ unit, count }) => `${unit}${verb}${count}项`).join('，')}。${verdict}`;
}

export function unitsRanked(
  counts: readonly UnitCount[],
  as: 'responsible' | 'lead',
  order: 'most' | 'fewest',
): string {
  const what = as === 'lead' ? '牵头任务' : '任务';
  return [
    `${what}${order === 'most' ? '最多' : '最少'}的单位：`,
    ...counts.map(({ unit, count }) => `· ${unit} ${count}项`),
  ].join('\n');
}

export const unitList = (units: readonly string[], collectives: readonly string[]): string =>
  `任务分工里点名的责任单位共${units.length}家：${list(units)}。${collectives.length > 0 ? `另有${list(collectives)}。` : ''}`;
