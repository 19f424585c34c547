import type { Period } from '../../domain/period.ts';
import type { Plan, Task } from '../../domain/plan.ts';
import type { Achievement, Sections } from '../../domain/report-reading.ts';
import { isResponsible as isResponsibleUnit } from '../../domain/responsibility.ts';

/** A message as it is read for a report. */
export interface ReportMessage {
  readonly text: string;
  /** The message that it answers, as the platform gives it; null for none. */
  readonly quote: string | null;
  /** Whether it is known to tell of work, whatever its clauses could ask. */
  readonly isTold?: boolean;
}

/** What the reading knows of who reports. */
export interface Reporter {
  /** The canonical names of the person's units; empty for somebody unknown. */
  readonly units: readonly string[];
  /** Working groups whose leader or liaison the person is, or whose lead unit the person's unit is. */
  readonly groups: readonly number[];
  /** Whether the person may report for anybody, as the office may. */
  readonly mayReportAny: boolean;
  /** The day in Shanghai, YYYY-MM-DD. */
  readonly today: string;
  /** What the person's unit reported, newest first: what a correction may mean. */
  readonly recent: readonly RecentReport[];
  /** The tasks of the draft that waits: what is told of them goes on with it. */
  readonly goesOnWith?: readonly number[];
}

export interface RecentReport {
  /** When it was put on record; reports of one message have the same moment. Absent for what is quoted or waits. */
  readonly at?: string;
  /** For which unit; absent for what is quoted or waits. */
  readonly unit?: string;
  readonly task: number;
  readonly period: Period;
  readonly metrics: readonly Achievement[];
  /** Its sections; absent for what is quoted or waits. */
  readonly told?: Sections;
}

/**
 * Whether the person may report on the task: for a unit that 责任分工 lists, for the task's working group, for a street
 * office where the task names the street offices together, or for the office.
 */
export function isResponsible(task: Task, reporter: Reporter, plan: Plan): boolean {
  if (reporter.mayReportAny || reporter.groups.includes(task.group)) return true;
  return reporter.units.some((unit) => isResponsibleUnit(plan, task, unit));
}

/** The tasks on which the person may report. */
export const tasksOfReporter = (reporter: Reporter, plan: Plan): readonly number[] =>
  plan.tasks.filter((task) => isResponsible(task, reporter, plan)).map((task) => task.number);

/** Whether words that only occur in the text of a task may name it: to those who answer for it, and where nobody knows who speaks. */
export function mayMean(number: number, reporter: Reporter, plan: Plan): boolean {
  const task = plan.tasks.find((one) => one.number === number);
  return reporter.units.length === 0 || (task !== undefined && isResponsible(task, reporter, plan));
}
