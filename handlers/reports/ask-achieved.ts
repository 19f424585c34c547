import { answer, type Handler } from '../../src/context.ts';
import { isBefore, standingOf } from '../../src/domain/achieved.ts';
import type { Task } from '../../src/domain/plan.ts';
import { taskOf } from '../../src/domain/plan-lookups.ts';
import { reportsToTrust } from '../../src/domain/reports-to-trust.ts';
import { current, type Submission } from '../../src/domain/submission.ts';
import { isUnreported, taskState } from '../../src/ledger/task-state.ts';
import { stateWithoutReports, type TaskState, taskProgress } from '../../src/wording/progress.ts';
import { draftedFigures } from './drafted-figures.ts';
import type { AskAchieved } from './intents.ts';
import {
  type Achieved,
  achieved,
  draftedAlone,
  leftChecked,
  type OtherFigure,
  sharesChecked,
} from './wording/achieved.ts';
import { partReported } from './wording/part-reported.ts';

/**
 * 公厕完成多少座了: what is on record of the numbers, never the target alone, and what the speaker's own draft would make of them. A task
 * without numbers tells its progress, a thing that no number counts what was said of it: 护岸干完了没.
 */
export const askAchieved: Handler<AskAchieved> = async ({ task: number, ...asked }, ctx) => {
  const task = taskOf(ctx.plan, number);
  const state = await taskState(task, ctx);
  const meant = placesMeant(asked.targets, state);
  const figures = meant.flatMap((place) => achievedAt(place, task, state, asked));
  const drafted = asked.part === undefined ? await draftedFigures(task, figures, ctx) : [];
  if (isUnreported(state) && drafted.length > 0)
    return answer(ctx, draftedAlone(task, drafted), 'answer');
  if (isUnreported(state))
    return answer(ctx, stateWithoutReports(ofTargets(asked.targets, state)), 'not_found');
  if (asked.part !== undefined)
    return answer(ctx, partReported(task, asked.part, state.reports), 'answer');
  if (task.targets.length === 0) return answer(ctx, taskProgress(state), 'answer');
  const others = figures.every(({ standing }) => standing === null) ? othersOf(state) : [];
  const by = asked.isCompared ? null : (asked.period ?? null);
  const told = achieved(task, figures, { drafted, others, isCompared: asked.isCompared, by });
  const isAsked = ({ target }: Achieved) =>
    asked.targets.length === 0 || asked.targets.some((place) => task.targets[place] === target);
  const verdict =
    asked.leftClaimed !== undefined
      ? leftChecked(figures.filter(isAsked), asked.leftClaimed)
      : asked.shareClaimed === undefined
        ? ''
        : sharesChecked(figures, asked.shareClaimed);
  return answer(ctx, verdict + told, 'answer');
};

/** The state with no more of the task's numbers than those that were asked for. */
const ofTargets = (asked: readonly number[], state: TaskState): TaskState =>
  asked.length === 0
    ? state
    : {
        ...state,
        task: { ...state.task, targets: asked.flatMap((at) => state.task.targets[at] ?? []) },
      };

/** 违建拆了多少, where the goals count no such thing: the figures of the last report of each unit that count towards none. */
function othersOf({ reports }: TaskState): readonly OtherFigure[] {
  const last = new Map(reports.toReversed().map((report) => [report.unit, report]));
  return [...last.values()].flatMap((submission) =>
    current(submission)
      .metrics.filter(({ target }) => target === null)
      .map((figure) => ({ figure, submission })),
  );
}

/** Those that were asked for; where none of them was reported, with the others of the task that were: 路灯亮到多少了. */
function placesMeant(asked: readonly number[], { task, standings }: TaskState): readonly number[] {
  const all = task.targets.map((_, place) => place);
  if (asked.length === 0) return all;
  const isReported = (place: number) => (standings[place] ?? null) !== null;
  return asked.some(isReported) ? asked : [...asked, ...all.filter(isReported)];
}

/** How a number stands, by the end of the period where one is asked for, and what is held against it. */
function achievedAt(
  place: number,
  task: Task,
  state: TaskState,
  { period = null, isCompared }: Pick<AskAchieved, 'period' | 'isCompared'>,
): readonly Achieved[] {
  const target = task.targets[place];
  if (!target) return [];
  const standingIn = (reports: readonly Submission[]) =>
    standingOf(target, place, reportsToTrust(task, place, reports));
  const isOver = (one: Submission) => period !== null && isBefore(period, one.period);
  const standing =
    period === null || isCompared
      ? (state.standings[place] ?? null)
      : standingIn(state.reports.filter((one) => !isOver(one)));
  const isEarlier = (one: Submission) =>
    period !== null && isCompared
      ? !isOver(one)
      : standing !== null && isBefore(one.period, standing.submission.period);
  const before = standing ? standingIn(state.reports.filter(isEarlier)) : null;
  return [{ target, standing, before }];
}
