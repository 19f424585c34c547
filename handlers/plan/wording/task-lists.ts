import type { Commitment, Plan, Target, Task } from '../../../src/domain/plan.ts';
import type { Bounds } from '../../../src/domain/plan-counts.ts';
import { taskLine, taskName } from '../../../src/wording/tasks.ts';
import { amount, boundsInWords, dayInWords, list, range } from '../../../src/wording/words.ts';

/** In how many tasks, or in which, all that is named is taken to stand. */
interface TasksClaimed {
  readonly claimedCount?: number | undefined;
  readonly claimedTask?: number | undefined;
}

export function tasksFound(tasks: readonly Task[], claimed: TasksClaimed = {}): string {
  const [only] = tasks;
  const verdict = verdictOn(tasks, claimed);
  if (only && tasks.length === 1)
    return `${verdict || '是'}${taskName(only)}，由${only.units[0]}牵头。`;
  return [
    verdict || '涉及的任务有：',
    ...tasks.map((task) => `· ${taskLine(task)}（${task.units[0]}牵头）`),
  ].join('\n');
}

function verdictOn(tasks: readonly Task[], { claimedCount, claimedTask }: TasksClaimed): string {
  const [only] = tasks;
  const isOne = tasks.length === 1;
  if (claimedTask !== undefined) {
    if (isOne) return only?.number === claimedTask ? '是的，是' : `不是任务${claimedTask}，是`;
    return `不都在任务${claimedTask}：`;
  }
  if (claimedCount === undefined) return '';
  const isSo = claimedCount === tasks.length;
  if (isOne) return isSo ? '是的，是同一项：' : `不是${claimedCount}项，是同一项：`;
  return isSo
    ? `是的，是${tasks.length}项：`
    : `不是${claimedCount}项，分在${tasks.length}项任务里：`;
}

export function tasksDue(
  from: string,
  to: string,
  due: readonly { readonly task: Task; readonly lines: readonly string[] }[],
  whose: string,
): string {
  const when = to.startsWith('9999')
    ? `${from.slice(0, 4)}年及以后`
    : from === to
      ? dayInWords(to)
      : `${dayInWords(from)}至${dayInWords(to)}`;
  const of = whose === '' ? '' : `${whose}的任务里，`;
  if (due.length === 0) return `${of}文件里没有写明在${when}到期的任务或指标。`;
  return [
    `${of}文件写明在${when}到期的有${due.length}项任务：`,
    ...due.map(({ task, lines }) => `· ${taskLine(task)}：${lines.join('；')}`),
  ].join('\n');
}

/** One dated line of a task: the number or the promise that is due. */
export const dueLine = (target: Target): string =>
  `${target.metric}${amount(target)}${target.deadlineText ? `，${target.deadlineText}` : ''}`;
export const dueCommitment = (one: Commitment): string => shortQuote(one.quote);

const shortQuote = (quote: string): string =>
  quote.length <= 40 ? quote : `${quote.slice(0, 40)}……`;

export function taskList(plan: Plan): string {
  return [
    `全年共${plan.tasks.length}项重点任务，分属${plan.groups.length}个工作组：`,
    ...plan.groups.map((group) => {
      const tasks = plan.tasks.filter((task) => task.group === group.ordinal);
      const numbers = range(tasks.map((task) => task.number));
      return `· ${group.short}组 ${tasks.length}项（任务${numbers}）`;
    }),
    `发“任务${plan.tasks[0]?.number}”看某一项，发“${plan.tasks[0]?.units[0]}有哪些任务”看某个单位的。`,
  ].join('\n');
}

/** Tasks by what the notice sets for them or not: every task's line would fill two screens. */
export const tasksListed = (
  scope: string,
  tasks: readonly Task[],
  which: keyof typeof LISTED,
): string =>
  tasks.length === 0
    ? `${scope}${LISTED[which]}的任务共0项。`
    : `${scope}${LISTED[which]}的任务共${tasks.length}项：${list(tasks.map(({ number, title }) => `${number} ${title}`))}。`;

const LISTED = {
  'with-target': '写明了数字目标',
  'without-target': '没有写明数字目标',
  'with-day': '写明了完成时间',
  'without-day': '没有写明具体完成时间',
} as const;

/** Tasks by how many units they list, each with its number; only by their numbers where a phone could not show them. */
export function tasksByUnits(tasks: readonly Task[], which: 'most' | 'fewest' | Bounds): string {
  const head =
    typeof which === 'object'
      ? `责任单位${boundsInWords(which, '家')}`
      : `责任单位${which === 'most' ? '最多' : '最少'}`;
  if (tasks.length === 0) return `没有哪项任务的${head}。`;
  if (tasks.length > LINES)
    return `${head}的任务共${tasks.length}项：${list(tasks.map(({ number, units }) => `${number}（${units.length}家）`))}。`;
  return [
    `${head}的任务共${tasks.length}项：`,
    ...tasks.map((task) => `· ${taskLine(task)}（${task.units.length}家）`),
  ].join('\n');
}

/** More tasks than this are not given a line each. */
const LINES = 15;

/** Whether the tasks list the same units: the whole list where they do, and where not what each has alone. */
export function unitsOfTasksCompared(tasks: readonly Task[]): string {
  const [first, ...others] = tasks;
  const units = first?.units ?? [];
  const shared = units.filter((unit) => others.every((task) => task.units.includes(unit)));
  const areSame = tasks.every((task) => task.units.length === shared.length);
  const lead = leadLine(tasks);
  if (areSame)
    return `${numbersOf(tasks)}的责任单位一样，都是${shared.length}家：${list(shared)}。\n${lead}`;
  return [
    `${numbersOf(tasks)}的责任单位不一样。`,
    shared.length > 0 ? `都有的：${list(shared)}。` : '没有都列的单位。',
    ...tasks.map((task) => {
      const own = task.units.filter((unit) => !shared.includes(unit));
      return `· ${taskLine(task)}（${task.units.length}家）：${own.length > 0 ? `另有${list(own)}` : '没有另外的单位'}`;
    }),
    lead,
  ].join('\n');
}

/** Whether one unit leads all of the tasks. */
export const leadsCompared = (tasks: readonly Task[]): string =>
  `${haveOneLead(tasks) ? '是同一家' : '不是同一家'}。${leadLine(tasks)}`;

const haveOneLead = ([first, ...others]: readonly Task[]): boolean =>
  others.every(({ units }) => units[0] === first?.units[0]);

const leadLine = (tasks: readonly Task[]): string =>
  haveOneLead(tasks)
    ? `牵头的都是${tasks[0]?.units[0]}（${list(tasks.map(taskLine))}）。`
    : `牵头单位：${tasks.map((task) => `${taskLine(task)}，${task.units[0]}`).join('；')}。`;

const numbersOf = (tasks: readonly Task[]): string =>
  list(tasks.map(({ number }) => `任务${number}`));

/** The tasks that list all of these units. */
export function sharedTasks(units: readonly string[], tasks: readonly Task[]): string {
  if (tasks.length === 0) return `没有哪项任务的责任分工同时列有${list(units)}。`;
  const mark = ({ units: [lead = ''] }: Task) => (units.includes(lead) ? `（${lead}牵头）` : '');
  return [
    `责任分工同时列有${list(units)}的任务共${tasks.length}项：`,
    ...tasks.map((task) => `· ${taskLine(task)}${mark(task)}`),
  ].join('\n');
}
