import type { QuestionReader } from '../reader.ts';
import { mentionsIn } from '../reports/report-sentences.ts';
import { type Reporter, tasksOfReporter } from '../reports/reporter.ts';
import { weighTasks } from './task-evidence.ts';
import { findNumberedTasks } from './task-numbers.ts';

/** The tasks that a text names by number, else by title or a topic of their own; none where words only fit some. */
export function tasksNamed(
  text: string,
  reporter: Reporter,
  reader: QuestionReader,
): readonly number[] {
  const { plan } = reader;
  const numbers = findNumberedTasks(text).flatMap((one) => one.numbers);
  const known = numbers.filter((number) => plan.tasks.some((task) => task.number === number));
  if (known.length > 0) return known;
  const { tasks, level } = weighTasks(text, mentionsIn(text, reader), plan, reporter);
  return level === 'topic' ? tasks : [];
}

/** The tasks for which 责任分工 names the person's unit; for the others, those on which the person may report. */
export function ownTasksOf(reporter: Reporter, { plan }: QuestionReader): readonly number[] {
  const own = plan.tasks.filter((task) => task.units.some((unit) => reporter.units.includes(unit)));
  return own.length > 0 ? own.map((task) => task.number) : tasksOfReporter(reporter, plan);
}

/** A unit that answers for a single task speaks of that one. */
export function onlyTaskOf(reporter: Reporter, reader: QuestionReader): number | null {
  if (reporter.mayReportAny) return null;
  const [only, ...others] = ownTasksOf(reporter, reader);
  return others.length === 0 ? (only ?? null) : null;
}
