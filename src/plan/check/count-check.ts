import type { Plan } from '../../domain/plan.ts';
import { countsOf } from '../../domain/plan-counts.ts';
import type { Problem } from './problem.ts';

/** Where the plan holds more or less of something than a person counted in the notice. */
export function checkCounts(plan: Plan): readonly Problem[] {
  const [due, found] = [plan.counts, countsOf(plan)];
  const groups = Math.max(due.tasksPerGroup.length, plan.groups.length);
  return [
    ...compared('工作组数', due.tasksPerGroup.length, plan.groups.length),
    ...Array.from({ length: groups }, (_, index) =>
      compared(
        `第${index + 1}组 任务数`,
        due.tasksPerGroup[index] ?? 0,
        found.tasksPerGroup[index] ?? 0,
      ),
    ).flat(),
    ...compared('责任单位数', due.units, found.units),
    ...compared('统称数', due.collectives, found.collectives),
    ...compared('责任单位在责任分工中的次数', due.taskUnits, found.taskUnits),
    ...compared('统称在责任分工中的次数', due.taskCollectives, found.taskCollectives),
  ];
}

const compared = (place: string, due: number, found: number): readonly Problem[] =>
  due === found ? [] : [{ place, problem: `应为${due}，实为${found}` }];
