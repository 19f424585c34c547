import { figureOf, type Traced } from '../../src/domain/figure.ts';
import { inForceOf, type LedgerState, lightsOf } from '../../src/domain/ledger-state.ts';
import { owedOf } from '../../src/domain/owed.ts';
import type { Task } from '../../src/domain/plan.ts';
import {
  arrivalFigures,
  lightFigures,
  reachedFigures,
  reachedOf,
  targetFigures,
} from '../../src/ledger/figures.ts';
import { type Listener, mayReadNames } from '../../src/ledger/names-shown.ts';
import { periodInWords, shortPeriod } from '../../src/wording/periods.ts';
import type {
  DrawLights,
  DrawProgress,
  DrawReported,
  DrawYear,
  PrintReports,
  PrintTaskLedger,
} from './intents.ts';
import { groupMeant, rowsFor } from './print-reports.ts';

/** 各组亮灯图: the tasks that each part of a bar counts. */
export function sourcesOfLightsDrawn(
  { group }: DrawLights,
  state: LedgerState,
  ctx: Listener,
): Traced {
  const lights = lightsOf(state);
  const figures = groupsIn(group, state).flatMap(({ ordinal, short }) => {
    const own = lights.filter(({ task }) => task.group === ordinal);
    return lightFigures(`${short}组`, own, state);
  });
  return { title: '各组亮灯图', figures, places: [], areNamesShown: mayReadNames(group, ctx) };
}

/** 进度图: the reports that make what is reached of each target. */
export const sourcesOfProgress = (intent: DrawProgress, state: LedgerState): Traced => {
  const tasks = tasksIn(intent.group, state).filter(
    ({ number }) => intent.task === null || number === intent.task,
  );
  const reached = reachedOf(tasks, state);
  return {
    title: '进度图',
    figures: reachedFigures(reached),
    places: placesOf(tasks),
    areNamesShown: true,
  };
};

/** 报送情况图: what each part of a bar counts. */
export function sourcesOfArrivals(intent: DrawReported, state: LedgerState, ctx: Listener): Traced {
  const period = intent.period ?? state.period;
  const owed = owedOf(period, state);
  return {
    title: `${periodInWords(period)}报送情况图`,
    figures: groupsIn(intent.group, state).flatMap(({ ordinal, short }) =>
      arrivalFigures(
        `${short}组`,
        owed.filter(({ task }) => task.group === ordinal),
        state.today,
      ),
    ),
    places: [],
    areNamesShown: mayReadNames(intent.group, ctx),
  };
}

/** 全年报送图: the same by period. */
export const sourcesOfYear = (_intent: DrawYear, state: LedgerState, ctx: Listener): Traced => ({
  title: `${state.plan.year}年报送情况图`,
  figures: state.dues.flatMap(({ period }) =>
    arrivalFigures(shortPeriod(period), owedOf(period, state), state.today),
  ),
  places: [],
  areNamesShown: mayReadNames(null, ctx),
});

/** 报送情况表: what was owed and came, in time or late. */
export function sourcesOfReportsTable(
  intent: PrintReports,
  state: LedgerState,
  ctx: Listener,
): Traced {
  const period = intent.period ?? state.period;
  const owed = rowsFor(groupMeant(intent.group, ctx), owedOf(period, state), ctx);
  return {
    title: `${periodInWords(period)}报送情况表`,
    figures: arrivalFigures('', owed, state.today),
    places: [],
    areNamesShown: true,
  };
}

/** 任务台账: for each task the reports that 已报件数 counts and those that its figures rest on. */
export function sourcesOfTaskLedger({ group }: PrintTaskLedger, state: LedgerState): Traced {
  const tasks = tasksIn(group, state);
  const reports = inForceOf(state);
  const counts = tasks.map(({ number }) =>
    figureOf(
      `任务${number}已报`,
      '件',
      reports
        .filter(({ task }) => task === number)
        .map((submission) => ({ kind: 'report' as const, submission, counts: 1 })),
    ),
  );
  const reached = reachedOf(tasks, state);
  return {
    title: '任务台账',
    figures: [...counts, ...reachedFigures(reached), ...targetFigures(reached)],
    places: [],
    areNamesShown: true,
  };
}

const tasksIn = (group: number | null, { plan }: LedgerState): readonly Task[] =>
  plan.tasks.filter((task) => group === null || task.group === group);

const groupsIn = (group: number | null, { plan }: LedgerState) =>
  plan.groups.filter(({ ordinal }) => group === null || ordinal === group);

/** Several numbers may stand in one sentence. */
const placesOf = (tasks: readonly Task[]) =>
  tasks.flatMap(({ number, targets }) =>
    [...new Set(targets.map(({ quote }) => quote))].map((quote) => ({
      place: `附件3 任务${number}`,
      quote,
    })),
  );
