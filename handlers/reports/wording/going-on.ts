import type { Plan, Task } from '../../../src/domain/plan.ts';
import { taskLine } from '../../../src/wording/tasks.ts';
import { dayInWords, list } from '../../../src/wording/words.ts';

interface GoingOn {
  readonly year: number;
  /** The one that is asked about; null for all. */
  readonly task: number | null;
  readonly units: readonly string[];
  /** Those that are still asked for in that year. */
  readonly tasks: readonly Task[];
  /** The last day on which the others are reported; null for none. */
  readonly lastOn: string | null;
  readonly plan: Plan;
}

/** Which tasks go on, why, and until when the others are reported. */
export function goingOn({ year, task, units, tasks, lastOn, plan }: GoingOn): string {
  const until = `${plan.year}年四季度为止${lastOn === null ? '' : `（${dayInWords(lastOn)}前报）`}，以前的报告随时可查。`;
  if (tasks.length === 0) {
    return `${year}年没有要报的任务：文件没有给哪一项定${year}年及以后的期限。`;
  }
  if (task !== null) return ofTask(task, year, tasks, until);
  return [
    `${year}年只报文件定了${year}年及以后期限的任务，共${tasks.length}项：任务${list(tasks.map(({ number }) => String(number)))}。`,
    ...units.map((unit) => ofUnit(unit, tasks, year)),
    ...(units.length === 0 ? tasks.map((one) => `· ${lineOf(one, year)}`) : []),
    `其余任务报到${until}`,
  ].join('\n');
}

function ofTask(number: number, year: number, tasks: readonly Task[], until: string): string {
  const one = tasks.find((each) => each.number === number);
  return one
    ? `${year}年还要报：${lineOf(one, year)}。`
    : `任务${number} ${year}年不用再报：文件没有给它定${year}年及以后的期限。报到${until}`;
}

function ofUnit(unit: string, tasks: readonly Task[], year: number): string {
  const own = tasks.filter(({ units }) => units.includes(unit));
  return own.length === 0
    ? `${unit}没有要继续报的任务。`
    : `${unit}要继续报${own.length}项：\n${own.map((one) => `· ${lineOf(one, year)}`).join('\n')}`;
}

/** 任务18 社区便民服务设施提升（2021年年底前）. */
function lineOf(task: Task, year: number): string {
  const later = [...task.targets, ...task.commitments].filter(
    ({ deadline }) => deadline !== null && deadline >= `${year}-01-01`,
  );
  const days = later.map(
    ({ deadline, deadlineText }) => deadlineText ?? `${dayInWords(deadline ?? '')}前`,
  );
  return `${taskLine(task)}（${list([...new Set(days)])}）`;
}
