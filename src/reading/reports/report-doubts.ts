import type { Plan } from '../../domain/plan.ts';
import type { Doubt, ReportItem, ReportReading } from '../../domain/report-reading.ts';
import { withTargets } from '../achievements/achieved-targets.ts';
import { isImplausible } from '../achievements/implausible.ts';
import { disagrees } from '../achievements/stated-share.ts';
import { isResponsible, type Reporter } from './reporter.ts';

/** The items as a report, with the most important thing that must be asked; `doubt` is what their tasks left open. */
export function withDoubts(
  items: readonly ReportItem[],
  doubt: Doubt | null,
  reporter: Reporter,
  plan: Plan,
): ReportReading {
  return {
    act: 'report',
    items: [...items],
    correction: null,
    doubt: firstDoubt(items, doubt, reporter, plan),
  };
}

/** A wrong number goes first: all else would be said of the wrong task. */
const BY_NUMBER: readonly Doubt['reason'][] = ['task_not_exist', 'number_topic_mismatch'];

function firstDoubt(
  items: readonly ReportItem[],
  doubt: Doubt | null,
  reporter: Reporter,
  plan: Plan,
): Doubt | null {
  if (doubt && BY_NUMBER.includes(doubt.reason)) return doubt;
  const { units, groups, mayReportAny } = reporter;
  const isUnknown = units.length === 0 && groups.length === 0 && !mayReportAny;
  if (doubt && isUnknown) return { ...doubt, reason: 'unknown_unit_and_task' };
  const foreign = isUnknown ? null : foreignTask(items, reporter, plan);
  return foreign ?? doubt ?? untoldTask(items) ?? impossibleNumber(items, plan);
}

/** A task that neither the person's unit nor a group of theirs answers for (附件3 责任分工). */
function foreignTask(items: readonly ReportItem[], reporter: Reporter, plan: Plan): Doubt | null {
  const tasks = plan.tasks.filter((task) => items.some((item) => item.task === task.number));
  const foreign = tasks.find((task) => !isResponsible(task, reporter, plan));
  if (!foreign) return null;
  const { number } = foreign;
  return { reason: 'unit_not_responsible', word: `任务${number}`, tasks: [number] };
}

/** A row of a table of which nothing tells the task, or a problem or step of one of several tasks, of which nothing tells of which. */
function untoldTask(items: readonly ReportItem[]): Doubt | null {
  const untold = items.find((item) => item.task === null);
  if (!untold) return null;
  const tasks = items.flatMap(({ task }) => task ?? []);
  const { problems, next } = untold;
  if (tasks.length > 1 && untold.progress === '' && untold.experience === '')
    return { reason: 'which_of_draft', word: lines(problems, next).join('；'), tasks };
  const [word = ''] = (untold.progress || untold.problems || untold.next).split('\n');
  return { reason: 'missing_task', word, tasks: [] };
}

const lines = (...sections: readonly string[]): readonly string[] =>
  sections.flatMap((section) => section.split('\n')).filter((line) => line !== '');

function impossibleNumber(items: readonly ReportItem[], plan: Plan): Doubt | null {
  for (const { task: number, metrics, noted = [], progress } of items) {
    const task = plan.tasks.find((one) => one.number === number) ?? null;
    const linked = withTargets(metrics, task);
    const impossible =
      metrics.find((one) => isImplausible(one, task)) ??
      linked.find((one) => disagrees(one, { progress, metrics: linked, noted }, task));
    if (!impossible) continue;
    const tasks = task ? [task.number] : [];
    return { reason: 'implausible_value', word: impossible.quote, tasks };
  }
  return null;
}
