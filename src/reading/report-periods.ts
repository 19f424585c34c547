import { type FoundPeriod, findPeriods } from './periods.ts';
import { findNumberedTasks } from './task-numbers.ts';

/** The periods that a clause of a report names; the figures of its tasks are no months: 任务5月报, 任务9二季度. */
export function findReportPeriods(text: string, today: string): readonly FoundPeriod[] {
  const blank = findNumberedTasks(text).reduce(
    (rest, { span: { start, end } }) =>
      `${rest.slice(0, start)}${' '.repeat(end - start)}${rest.slice(end)}`,
    text,
  );
  return findPeriods(blank, today);
}
