import type { Context } from '../../src/context.ts';
import { changesBetween } from '../../src/domain/changes.ts';
import { type Figure, figureOf, type Origin, type Traced } from '../../src/domain/figure.ts';
import { type LedgerState, lightsOf } from '../../src/domain/ledger-state.ts';
import { owingUnits } from '../../src/domain/light.ts';
import type { Moment } from '../../src/domain/message.ts';
import type { TaskLight } from '../../src/domain/overview.ts';
import { type Owed, owedOf } from '../../src/domain/owed.ts';
import type { Period } from '../../src/domain/period.ts';
import { groupOf, taskOf } from '../../src/domain/plan-lookups.ts';
import { isResponsible } from '../../src/domain/responsibility.ts';
import { owing } from '../../src/domain/roster.ts';
import { isInForce, type Submission, type SubmissionVersion } from '../../src/domain/submission.ts';
import {
  arrivalFigures,
  arrived,
  lightFigures,
  litTask,
  reachedOf,
  targetFigures,
} from '../../src/ledger/figures.ts';
import { ledgerAt } from '../../src/ledger/ledger-at.ts';
import { type Listener, mayReadNames } from '../../src/ledger/names-shown.ts';
import { colourName } from '../../src/wording/lights.ts';
import { periodInWords } from '../../src/wording/periods.ts';
import { taskLine } from '../../src/wording/tasks.ts';
import { groupMeant } from './ask-missing.ts';
import { scopeMeant } from './ask-reported.ts';
import type { AskBriefing, AskLights, AskMissing, AskOverview, AskReported } from './intents.ts';
import { lastBriefing } from './last-briefing.ts';

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

/** The last 简报: what came since the one before, which lights changed, and the whole as it stood that morning. */
export async function sourcesOfBriefing(
  _: AskBriefing,
  _now: LedgerState,
  ctx: Context,
): Promise<Traced | null> {
  const last = await lastBriefing(ctx);
  if (!last) return null;
  const state = await ledgerAt(last.at, ctx);
  const whole = sourcesOfOverview({ kind: 'ask-overview', group: null }, state, ctx);
  return {
    ...whole,
    title: '工作简报',
    at: last.at,
    figures: [...changeFigures(last.part.since ?? last.at, state), ...whole.figures],
  };
}

/** 新报, 更正, 撤回, 转红灯: the reports whose versions came since a moment, and the tasks whose lights have changed. */
export function changeFigures(since: Moment, state: LedgerState): readonly Figure[] {
  const { plan, dues, submissions, at, approved } = state;
  const { lights } = changesBetween(plan, dues, submissions, since, at, approved);
  const changed = lightsOf(state).filter(({ task }) =>
    lights.some((one) => one.task === task.number),
  );
  return [
    ...VERSIONS.map(([kind, name]) =>
      figureOf(
        name,
        '件',
        submissions.flatMap((submission) => cameSince(since, kind, submission)),
      ),
    ),
    ...lightFigures('转', changed, state),
  ];
}

const VERSIONS: readonly (readonly [SubmissionVersion['kind'], string])[] = [
  ['submitted', '新报'],
  ['corrected', '更正'],
  ['withdrawn', '撤回'],
];

/** How many versions of a kind a report has got since. */
function cameSince(
  since: Moment,
  kind: SubmissionVersion['kind'],
  submission: Submission,
): readonly Origin[] {
  const counts = submission.versions.filter((one) => one.kind === kind && since < one.at).length;
  return counts === 0 ? [] : [{ kind: 'report', submission, counts }];
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
  const { task: number, group, colour, unit = null } = intent;
  const lights = lightsOf(state);
  const meant =
    number === null
      ? lights
          .filter(({ task }) => group === null || task.group === group)
          .filter(({ task }) => unit === null || isResponsible(state.plan, task, unit))
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
