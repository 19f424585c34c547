import type { Rule, Task, Unit, WorkingGroup } from '../../../src/domain/plan.ts';
import { type Bounds, isWithin } from '../../../src/domain/plan-counts.ts';
import { leadUnitOf } from '../../../src/domain/plan-lookups.ts';
import { taskLine, taskName } from '../../../src/wording/tasks.ts';
import { boundsInWords, list, placeInWords, quoted } from '../../../src/wording/words.ts';

/** More tasks than this are not given a line each: a phone shows about twenty. */
const LINES = 15;

export function unitTasks(unit: string, tasks: readonly Task[]): string {
  const led = tasks.filter((task) => task.units[0] === unit);
  const none = led.length > 0 ? '' : tasks.length > 1 ? '（均不牵头）' : '（不牵头）';
  const head = `${unit}共${tasks.length}项任务，其中牵头${led.length}项${none}：`;
  const mark = (task: Task) => (task.units[0] === unit ? '（牵头）' : '');
  if (tasks.length > LINES)
    return `${head}${list(tasks.map((task) => `${task.number}${mark(task)}`))}。`;
  return [head, ...tasks.map((task) => `· ${taskLine(task)}${mark(task)}`)].join('\n');
}

/** The same with who leads each. */
export const unitTasksWithLeads = (unit: string, tasks: readonly Task[]): string =>
  [
    `${unit}共${tasks.length}项任务，牵头单位是：`,
    ...tasks.map((task) => `· ${taskLine(task)}：${leadUnitOf(task)}`),
  ].join('\n');

/** For somebody who knows some of them already. */
export function unitTasksBesides(
  unit: string,
  tasks: readonly Task[],
  known: readonly Task[],
  areLed: boolean,
): string {
  const others = tasks.filter((task) => !known.includes(task));
  const head = `${unit}除${list(known.map(taskName))}外`;
  if (others.length === 0)
    return `${head}没有别的${areLed ? '牵头' : ''}任务，只有${tasks.length}项。`;
  const mark = ({ units }: Task) => (units[0] === unit && !areLed ? '（牵头）' : '');
  return [
    `${head}还${areLed ? '牵头' : '有'}${others.length}项任务：`,
    ...others.map((task) => `· ${taskLine(task)}${mark(task)}`),
  ].join('\n');
}

export function unitLeadTasks(unit: string, tasks: readonly Task[]): string {
  return [
    `${unit}牵头${tasks.length}项任务（责任分工首列）：`,
    ...tasks.map((task) => `· ${taskLine(task)}`),
  ].join('\n');
}

/** The tasks that a unit has and does not lead. */
export const unitTasksNotLed = (unit: string, tasks: readonly Task[]): string =>
  tasks.length === 0
    ? `${unit}没有只参与、不牵头的任务。`
    : [
        `${unit}参与但不牵头的任务共${tasks.length}项：`,
        ...(tasks.length > LINES
          ? [`${list(tasks.map(({ number, title }) => `${number} ${title}`))}。`]
          : tasks.map((task) => `· ${taskLine(task)}`)),
      ].join('\n');

/** The tasks in which a unit has no part, by their numbers: they are most. */
export const unitTasksOfOthers = (unit: string, tasks: readonly Task[]): string =>
  tasks.length === 0
    ? `每项任务的责任分工都列有${unit}。`
    : `责任分工没有列${unit}的任务共${tasks.length}项：任务${list(tasks.map(({ number }) => String(number)))}。`;

/** Who leads them instead is said with them, as long as they are few. */
export function unitWithoutLeadTasks(unit: string, tasks: readonly Task[]): string {
  const areFew = tasks.length <= FEW;
  const names = tasks.map((task) => `${taskName(task)}${areFew ? `（${task.units[0]}牵头）` : ''}`);
  return `${unit}没有牵头的任务；作为责任单位参与${tasks.length}项：${list(names)}。`;
}

const FEW = 3;

/** For the collective that stands for units which the notice does not name: its tasks, group by group, and what else the notice says of it. */
export function collectiveTasks(
  unit: string,
  byGroup: TasksByGroup,
  total: number,
  beside: readonly string[],
): string {
  const tasks = [...byGroup.values()].flat();
  return [
    `${unit}是${scopeOf(tasks, total)}的责任单位，均不牵头：`,
    ...groupLines(byGroup),
    ...beside,
  ].join('\n');
}

/** The same, asked what it leads. */
export const collectiveWithoutLead = (
  unit: string,
  tasks: readonly Task[],
  total: number,
): string =>
  `${unit}没有牵头的任务，是${scopeOf(tasks, total)}的责任单位，均不牵头。文件没有点名具体是哪些单位。`;

const scopeOf = ({ length }: readonly Task[], total: number): string =>
  length === total ? `全部${total}项任务` : `${length}项任务`;

/** Words of the notice that mean only some of a collective: 任务28. */
export const onlySomeOf = (place: string, words: string): string =>
  `${place.split(' ').at(-1)}只写“${words}”。`;

/** What the notice orders all of a collective beside the tasks. */
export const orderedBeside = ({ text, place }: Rule): string => `${quoted(text)}（${place}）`;

export type TasksByGroup = ReadonlyMap<WorkingGroup, readonly Task[]>;

const groupLines = (byGroup: TasksByGroup): readonly string[] =>
  [...byGroup].map(
    ([{ short }, tasks]) =>
      `· ${short}组${numbersInShort(tasks)}：${list(tasks.map(({ title }) => title))}`,
  );

/** 1—6 where none is left out between. */
function numbersInShort(tasks: readonly Task[]): string {
  const numbers = tasks.map(({ number }) => number);
  const [first = 0] = numbers;
  const last = numbers.at(-1) ?? first;
  const isRun = numbers.length > 1 && last - first === numbers.length - 1;
  return isRun ? `${first}—${last}` : `任务${list(numbers.map(String))}`;
}

/** 区消防大队 and 消防救援大队: the notice writes a unit in more than one way, and people shorten it. */
export function unitSpelled({ name, spellings }: Unit, said: readonly string[]): string {
  const written = [...new Set([name, ...spellings])].filter((words) => !words.startsWith('各有关'));
  const short = said.filter((words) => !written.some((one) => one.endsWith(words)));
  return [
    `是同一个单位，我这里按“${name}”登记。`,
    written.length > 1
      ? `文件里的写法有：${list(written.map((words) => `“${words}”`))}。`
      : `文件里写作“${name}”。`,
    ...(short.length > 0 ? [`${list(short.map((words) => `“${words}”`))}是它的习惯叫法。`] : []),
  ].join('\n');
}

export const unitsApart = (units: readonly string[]): string =>
  `不是同一个单位：${list(units)}在文件里分别列出。`;

/** `byGroup`: the tasks for which the unit answers, for a unit that no group has among its members. */
export function unitGroups(
  unit: string,
  groups: readonly WorkingGroup[],
  led: readonly WorkingGroup[],
  byGroup: TasksByGroup,
): string {
  if (groups.length === 0)
    return [
      `${unit}不在任何一个工作组的成员名单里。`,
      ...(byGroup.size > 0 ? ['责任分工列有它的任务，归以下工作组：', ...groupLines(byGroup)] : []),
    ].join('\n');
  const mark = (group: WorkingGroup) =>
    `（${led.includes(group) ? '组长单位，' : ''}组长${group.leader}）`;
  return [
    `${unit}在${groups.length}个工作组里${led.length === 0 ? `，${groups.length > 1 ? '都' : ''}不是组长单位` : ''}：`,
    ...groups.map((group) => `· ${group.name}${mark(group)}`),
  ].join('\n');
}

export function unitInGroup(unit: string, group: WorkingGroup, as: 'member' | 'lead'): string {
  if (unit === group.leadUnit)
    return `是的，${unit}是${group.name}的组长单位（牵头单位），组长${group.leader}。`;
  return as === 'member'
    ? `是的，${unit}是${group.name}的成员单位；组长单位是${group.leadUnit}。`
    : `不是，${group.name}的组长单位（牵头单位）是${group.leadUnit}；${unit}是成员单位。`;
}

interface NotInGroup {
  readonly unit: string;
  readonly group: WorkingGroup;
  /** Those that the unit is in. */
  readonly groups: readonly WorkingGroup[];
  /** Those of the group's tasks for which it answers all the same. */
  readonly tasks: readonly number[];
  readonly as: 'member' | 'lead';
}

export function unitNotInGroup({ unit, group, groups, tasks, as }: NotInGroup): string {
  const where =
    groups.length > 0
      ? `${unit}在${groups.length}个工作组里：${list(groups.map(({ name }) => name))}。`
      : `${unit}不在任何一个工作组的成员名单里。`;
  const head =
    as === 'lead'
      ? `不是，${group.name}的组长单位（牵头单位）是${group.leadUnit}，成员单位未列${unit}。`
      : `不在，${group.name}的成员单位未列${unit}。`;
  const all =
    tasks.length > 0
      ? `但这个组的任务${list(tasks.map(String))}的责任分工列有${unit}，按任务承担。`
      : '';
  return [head, all, where].filter((line) => line !== '').join('\n');
}

type Counted = 'responsible' | 'lead' | 'member';

export interface UnitCount {
  readonly unit: string;
  readonly count: number;
}

export function unitsCompared(counts: readonly UnitCount[], as: Counted): string {
  const { verb, of } = RANKED[as];
  const sorted = [...counts].sort((a, b) => b.count - a.count);
  const [most, next] = sorted;
  const verdict = most && next && most.count > next.count ? `${most.unit}更多。` : '两边一样多。';
  return `${sorted.map(({ unit, count }) => `${unit}${verb}${count}${of}`).join('，')}。${verdict}`;
}

/** How many tasks units have together; one that several have counts once. */
export function unitsSummed(counts: readonly UnitCount[], as: Counted, total: number): string {
  const { verb, of } = RANKED[as];
  const each = counts.map(({ unit, count }) => `${unit}${verb}${count}${of}`).join('，');
  const sum = counts.reduce((all, { count }) => all + count, 0);
  const once = total < sum ? '（几家都有的只算一次）' : '';
  return `${each}，合计${total}${of}${once}。`;
}

/** The units whose count lies within bounds, count by count. */
export function unitsWithin(counts: readonly UnitCount[], as: Counted, bounds: Bounds): string {
  const { what, measure } = RANKED[as];
  const found = counts.filter(({ count }) => isWithin(count, bounds));
  const limits = boundsInWords(bounds, measure);
  if (found.length === 0) return `没有哪家单位的${what}${limits}。`;
  return [
    `${what}${limits}的单位有${found.length}家：`,
    ...[...Map.groupBy(found, ({ count }) => count)].map(
      ([count, some]) => `· ${count}${measure}：${list(some.map(({ unit }) => unit))}`,
    ),
  ].join('\n');
}

export function unitsRanked(
  counts: readonly UnitCount[],
  as: Counted,
  order: 'most' | 'fewest',
  place = 1,
): string {
  const { what, measure } = RANKED[as];
  const much = order === 'most' ? '多' : '少';
  const [count = 0, next = []] = [...Map.groupBy(counts, (one) => one.count)][place - 1] ?? [];
  return [
    ...(place > 1 && next.length > 0
      ? [
          `${what}${placeInWords(place)}${much}的是${list(next.map(({ unit }) => unit))}（${count}${measure}）。`,
        ]
      : []),
    `${what}最${much}的单位：`,
    ...(counts.length > RANKED_LINES
      ? [...Map.groupBy(counts, ({ count }) => count)].map(
          ([count, some]) => `· ${count}${measure}：${list(some.map(({ unit }) => unit))}`,
        )
      : counts.map(({ unit, count }) => `· ${unit} ${count}${measure}`)),
  ].join('\n');
}

/** More units than this are told count by count. */
const RANKED_LINES = 10;

const RANKED = {
  responsible: { what: '任务', measure: '项', verb: '承担', of: '项' },
  lead: { what: '牵头任务', measure: '项', verb: '牵头', of: '项' },
  member: { what: '参加的工作组', measure: '个', verb: '参加', of: '个工作组' },
} as const;

export const unitList = (units: readonly string[], collectives: readonly string[]): string =>
  `任务分工里点名的责任单位共${units.length}家：${list(units)}。${collectives.length > 0 ? `另有${list(collectives)}。` : ''}`;
