import { type Figure, figureOf, type Origin, type Traced } from '../../src/domain/figure.ts';
import { type LedgerState, lightsOf } from '../../src/domain/ledger-state.ts';
import { owingUnits } from '../../src/domain/light.ts';
import type { TaskLight } from '../../src/domain/overview.ts';
import { type Owed, owedOf } from '../../src/domain/owed.ts';
import type { Period } from '../../src/domain/period.ts';
import { groupOf, taskOf } from '../../src/domain/plan-lookups.ts';
import { owing } from '../../src/domain/roster.ts';
import { isInForce } from '../../src/domain/submission.ts';
import {
  arrivalFigures,
  arrived,
  lightFigures,
  litTask,
  reachedOf,
  targetFigures,
} from '../../src/ledger/figures.ts';
import { type Listener, mayReadNames } from '../../src/ledger/names-shown.ts';
import { colourName } from '../../src/wording/lights.ts';
import { periodInWords } from '../../src/wording/periods.ts';
import { taskLine } from '../../src/wording/tasks.ts';
import { groupMeant } from './ask-missing.ts';
import { scopeMeant } from './ask-reported.ts';
import type { AskLights, AskMissing, AskOverview, AskReported } from './intents.ts';

/** What each figure of 总体进展, or of a group's, is made of. */
export function sourcesOfOverview(
  { group }: AskOverview,
  state: LedgerState,
  ctx: Listener,
): Traced {
  const { plan, period } = state;
  if (group !== null) return ofGroup(group, state, ctx);
  const owed = ofNamed(owedOf(period, state), state);
  const lights = lightsOf(state);
  const figures = [
    ...lightFigures('', lights, state),
    figureOf('应报', '件', owed.map(duty)),
    figureOf('已报', '件', owed.filter(({ submission }) => submission).map(arrived)),
    ...targetFigures(reachedOf(plan.tasks, state)),
    unitsMissing(period, null, state),
    ...plan.groups.flatMap(({ ordinal, short }) =>
      lightFigures(`${short}组`, inGroup(ordinal, lights), state),
    ),
  ];
  return { title: '总体进展', figures, places: [], areNamesShown: mayReadNames(null, ctx) };
}

function ofGroup(group: number, state: LedgerState, ctx: Listener): Traced {
  const { plan, period, submissions } = state;
  const own = inGroup(group, lightsOf(state));
  const figures = own.map((one) => {
    const reports = submissions.filter(
      (report) => report.period === period && report.task === one.task.number && isInForce(report),
    );
    const origins = reports.map((submission) => ({
      kind: 'report' as const,
      submission,
      counts: 1,
    }));
    return figureOf(`${taskLine(one.task)}已报`, '家', origins);
  });
  return {
    title: `${groupOf(plan, group).name}进展`,
    figures: [...lightFigures('', own, state), ...figures, unitsMissing(period, group, state)],
    places: [],
    areNamesShown: mayReadNames(group, ctx),
  };
}

/** The reports on which the lights of a colour, or of a task, rest. */
export function sourcesOfLights(intent: AskLights, state: LedgerState, ctx: Listener): Traced {
  const { task: number, group, colour } = intent;
  const lights = lightsOf(state);
  const meant =
    number === null
      ? lights
          .filter(({ task }) => group === null || task.group === group)
          .filter(({ light }) => light.colour === (colour ?? 'red'))
      : lights.filter(({ task }) => task.number === number);
  const origins = meant.map((one) => litTask(one, state.submissions));
  const [only] = meant;
  const name = colourName(number === null ? (colour ?? 'red') : (only?.light.colour ?? 'none'));
  const title = number === null ? name : taskLine(taskOf(state.plan, number));
  return {
    title,
    figures: [figureOf(name, '项', origins)],
    places: [],
    areNamesShown: number !== null || mayReadNames(group, ctx),
  };
}

/** Who is asked for what, and of whom nothing is on record. */
export function sourcesOfMissing(intent: AskMissing, state: LedgerState, ctx: Listener): Traced {
  const period = intent.period ?? state.period;
  const group = groupMeant(intent.group, ctx);
  const owed = ofNamed(owedOf(period, state), state).filter(
    ({ task }) => group === null || task.group === group,
  );
  return {
    title: `${periodInWords(period)}报送`,
    figures: [
      figureOf('应报', '件', owed.map(duty)),
      figureOf('已报', '件', owed.filter(({ submission }) => submission).map(arrived)),
      unitsMissing(period, group, state),
    ],
    places: [],
    areNamesShown: mayReadNames(group, ctx),
  };
}

/** The reports of those that were asked for, in time and late. */
export function sourcesOfReported(intent: AskReported, state: LedgerState, ctx: Listener): Traced {
  const period = intent.period ?? state.period;
  const { task, unit, group } = scopeMeant(intent, ctx);
  const owed = owedOf(period, state)
    .filter((one) => task === null || one.task.number === task)
    .filter((one) => unit === null || one.unit === unit)
    .filter((one) => group === null || one.task.group === group);
  return {
    title: `${periodInWords(period)}报送`,
    figures: arrivalFigures('', owed, state.today),
    places: [],
    areNamesShown: unit !== null || mayReadNames(group, ctx),
  };
}

const inGroup = (group: number, lights: readonly TaskLight[]): readonly TaskLight[] =>
  lights.filter(({ task }) => task.group === group);

/** The streets stay uncounted until they are named: see `owingUnits`. */
const ofNamed = (owed: readonly Owed[], { plan }: LedgerState): readonly Owed[] =>
  owed.filter(({ task, unit }) => owingUnits(plan, task).includes(unit));

const duty = ({ task, unit }: Owed): Origin => ({ kind: 'duty', task, unit, counts: 1 });

function unitsMissing(period: Period, group: number | null, state: LedgerState): Figure {
  const ofPeriod = state.submissions.filter((one) => one.period === period);
  const missing = owing(state.plan, period, state.people, ofPeriod, group);
  return figureOf(
    '未报齐',
    '家',
    missing.map(({ unit, tasks }) => ({ kind: 'owing' as const, unit, tasks, counts: 1 })),
  );
}
