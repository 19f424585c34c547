import { type Standing, standingOf } from '../domain/achieved.ts';
import { type Figure, figureOf, type Origin } from '../domain/figure.ts';
import { inForceOf, type LedgerState } from '../domain/ledger-state.ts';
import type { Colour } from '../domain/light.ts';
import type { TaskLight } from '../domain/overview.ts';
import type { Owed } from '../domain/owed.ts';
import type { Target, Task } from '../domain/plan.ts';
import { reportsToTrust } from '../domain/reports-to-trust.ts';
import { type ReportNamed, type Submission, settles } from '../domain/submission.ts';
import { colourName } from '../wording/lights.ts';

/** In the order in which people are told them. */
const COLOURS: readonly Colour[] = ['green', 'yellow', 'red', 'none'];

/** 绿灯, 黄灯, 红灯, 未亮灯: the tasks that have each, by the reports on which they were judged. `whose`: 规划提升组, or empty. */
export const lightFigures = (
  whose: string,
  lights: readonly TaskLight[],
  state: LedgerState,
): readonly Figure[] =>
  COLOURS.map((colour) =>
    figureOf(
      `${whose}${colourName(colour)}`,
      '项',
      lights
        .filter(({ light }) => light.colour === colour)
        .map((one) => litTask(one, state.submissions)),
    ),
  );

/** A task by its light, counted once. */
export const litTask = (
  { task, light }: TaskLight,
  submissions: readonly Submission[],
): Origin => ({
  kind: 'task',
  task,
  light,
  reports: submissions.filter(
    (one) => one.task === task.number && one.period === light.period && settles(one),
  ),
  counts: 1,
});

/** The reports on record that are named so. */
export const reportsNamed = (
  named: readonly ReportNamed[],
  state: LedgerState,
): readonly Submission[] =>
  inForceOf(state).filter((report) =>
    named.some(
      ({ task, unit, period }) =>
        report.task === task && report.unit === unit && report.period === period,
    ),
  );

/** 按时, 迟报, 逾期未报, 未到期. A report of a period without a due day is in time. */
export function arrivalFigures(
  whose: string,
  owed: readonly Owed[],
  today: string,
): readonly Figure[] {
  const of = (name: string, those: readonly Owed[]) =>
    figureOf(`${whose}${name}`, '件', those.map(arrived));
  const came = owed.filter(({ submission }) => submission !== null);
  const left = owed.filter(({ submission }) => submission === null);
  const isOverdue = ({ due }: Owed) => due !== null && due.dueOn < today;
  return [
    of(
      '按时',
      came.filter(({ isLate }) => !isLate),
    ),
    of(
      '迟报',
      came.filter(({ isLate }) => isLate),
    ),
    of('逾期未报', left.filter(isOverdue)),
    of(
      '未到期',
      left.filter((one) => !isOverdue(one)),
    ),
  ];
}

/** What a report that is owed counts for: the report itself, or that there is none. */
export const arrived = ({ task, unit, submission }: Owed): Origin =>
  submission
    ? { kind: 'report', submission, counts: 1 }
    : { kind: 'owing', unit, tasks: [task.number], counts: 1 };

/** A number that the notice wants, with what the reports say of it; null where nobody reported it. */
export interface Reached {
  readonly task: Task;
  readonly target: Target;
  readonly standing: Standing | null;
}

export function reachedOf(tasks: readonly Task[], state: LedgerState): readonly Reached[] {
  const inForce = inForceOf(state);
  return tasks.flatMap((task) =>
    task.targets.map((target, place) => ({
      task,
      target,
      standing: standingOf(target, place, reportsToTrust(task, place, inForce)),
    })),
  );
}

/** How much of each number is reached, and by which reports. */
export const reachedFigures = (reached: readonly Reached[]): readonly Figure[] =>
  reached.flatMap(({ task, target, standing }) =>
    standing
      ? figureOf(
          `任务${task.number}${target.metric}`,
          target.unit,
          standing.parts.map(({ submission, value }) => ({
            kind: 'report' as const,
            submission,
            counts: value,
          })),
        )
      : [],
  );

/** 数字目标, 已达到: each of the numbers counted once. */
export function targetFigures(reached: readonly Reached[]): readonly Figure[] {
  const met = reached.filter(({ standing }) => standing?.isMet);
  return [
    figureOf('数字目标', '个', reached.map(target)),
    figureOf('已达到', '个', met.map(target)),
  ];
}

const target = ({ task, target: wanted, standing }: Reached): Origin => ({
  kind: 'target',
  task,
  target: wanted,
  reports: standing?.parts.map(({ submission }) => submission) ?? [],
  counts: 1,
});
