import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  changeFigures,
  sourcesOfLights,
  sourcesOfMissing,
  sourcesOfOverview,
  sourcesOfReported,
} from '../../../handlers/overview/sources.ts';
import { briefing } from '../../../handlers/overview/wording/briefing.ts';
import { overview } from '../../../handlers/overview/wording/overview.ts';
import {
  sourcesOfArrivals,
  sourcesOfLightsDrawn,
  sourcesOfProgress,
  sourcesOfTaskLedger,
  sourcesOfYear,
} from '../../../handlers/papers/sources.ts';
import {
  lightsByGroup,
  reportedByGroup,
  reportedByPeriod,
  targetShares,
} from '../../../handlers/papers/wording/pictures.ts';
import { taskLedger } from '../../../handlers/papers/wording/task-ledger.ts';
import { createWorkCalendar } from '../../../src/clock/holidays.ts';
import { changesBetween } from '../../../src/domain/changes.ts';
import { type Figure, reportsBehind } from '../../../src/domain/figure.ts';
import { inForceOf, type LedgerState, lightsOf } from '../../../src/domain/ledger-state.ts';
import { owingUnits } from '../../../src/domain/light.ts';
import { overviewOf } from '../../../src/domain/overview.ts';
import { owedOf } from '../../../src/domain/owed.ts';
import type { Picture } from '../../../src/domain/picture.ts';
import type { Task } from '../../../src/domain/plan.ts';
import { type Submission, withdraw } from '../../../src/domain/submission.ts';
import { reachedOf } from '../../../src/ledger/figures.ts';
import { planIn } from '../../support/plan-in.ts';
import { AUTHOR, actOf, metricOf, reported } from '../../support/reports.ts';

const plan = planIn('plans/tianqiao-2020.yaml');
const NOW = '2020-06-30T02:00:00.000Z';
/** Of the overview, and of each other sort of answer. */
const [MANY, SOME] = [1000, 200];

const pairs = plan.tasks.flatMap((task) => owingUnits(plan, task).map((unit) => ({ task, unit })));

/** Some pairs of task and unit in two months and a quarter: in time, late, a total or on top of it, taken back. */
const ledger = fc
  .uniqueArray(
    fc.record({
      pair: fc.constantFrom(...pairs),
      period: fc.constantFrom('2020-05', '2020-06', '2020-Q2'),
      day: fc.constantFrom('2020-05-20', '2020-06-20', '2020-06-28'),
      value: fc.integer({ min: 1, max: 20 }),
      isAdded: fc.boolean(),
      isWithdrawn: fc.boolean(),
    }),
    { maxLength: 90, selector: ({ pair, period }) => `${period}:${pair.task.number}:${pair.unit}` },
  )
  .map((rows) =>
    rows.map(({ pair, period, day, value, isAdded, isWithdrawn }): Submission => {
      const { task, unit } = pair;
      const made = reported(
        { task: task.number, unit, period, metrics: metricsOf(task, value, isAdded) },
        `${day} 10:00`,
      );
      return isWithdrawn
        ? withdraw(made, '', AUTHOR, actOf(`w${made.id}`, '2020-06-29 10:00'))
        : made;
    }),
  );

const metricsOf = ({ targets: [target] }: Task, value: number, isAdded: boolean) =>
  target
    ? [metricOf(value, target.unit, isAdded ? { quote: `又完成${value}${target.unit}` } : {})]
    : [];

const DUES = [
  { period: '2020-05', dueOn: '2020-05-25' },
  { period: '2020-06', dueOn: '2020-06-25' },
  { period: '2020-Q2', dueOn: '2020-07-12' },
].map((due) => ({
  kind: 'monthly' as const,
  isRestDay: false,
  lastWorkday: due.dueOn,
  rule: null,
  ...due,
}));

const stateOf = (submissions: readonly Submission[]): LedgerState => ({
  plan,
  at: NOW,
  today: '2020-06-30',
  period: '2020-06',
  dues: DUES,
  submissions,
  approved: [],
  calendar: createWorkCalendar(),
  people: [],
});

/** Somebody who may read everything, alone with the clerk. */
const listener = {
  plan,
  speaker: { roles: [{ role: 'commander' as const, unit: null, group: null }] },
  message: { conversation: { kind: 'single' as const } },
};

/** Nothing is left out of the question. */
const WHOLE = { task: null, unit: null, group: null, period: null, isRest: false };

/** Each figure is the sum of what it is made of, and each of these leads to reports of the ledger or to a task of the notice. */
function holds(figures: readonly Figure[], { submissions }: LedgerState): void {
  const known = new Set(submissions);
  expect(figures.filter((figure) => !isSum(figure))).toEqual([]);
  const origins = figures.flatMap((figure) => figure.origins);
  expect(origins.filter((origin) => idsOf(origin).length === 0)).toEqual([]);
  expect(reportsBehind(figures).filter((one) => !known.has(one))).toEqual([]);
}

/** Tenths are not exact in binary. */
const isSum = ({ value, origins }: Figure): boolean =>
  Math.abs(origins.reduce((sum, { counts }) => sum + counts, 0) - value) < 1e-9;

const idsOf = (origin: Figure['origins'][number]): readonly string[] => {
  switch (origin.kind) {
    case 'report':
      return [origin.submission.id];
    case 'owing':
      return origin.tasks.map((task) => `附件3 任务${task}`);
    case 'record':
      return [origin.name];
    case 'duty':
    case 'task':
    case 'target':
      return [`附件3 任务${origin.task.number}`];
  }
};

const valuesOf = (figures: readonly Figure[]): readonly number[] =>
  figures.map(({ value }) => value);
const named = (figures: readonly Figure[], name: string): number | undefined =>
  figures.find((one) => one.name === name)?.value;
/** Part by part, row by row. */
const drawn = ({ chart }: Picture): readonly number[] =>
  chart.kind === 'stacks' ? chart.rows.flatMap(({ values }) => values) : [];

const forAny = (check: (state: LedgerState) => void, numRuns = SOME) =>
  fc.assert(
    fc.property(ledger, (submissions) => check(stateOf(submissions))),
    { numRuns },
  );

describe('every figure, whatever the ledger holds,', () => {
  test('of the overview is the sum of what it is traced to', () => {
    forAny((state) => {
      const { figures } = sourcesOfOverview({ kind: 'ask-overview', group: null }, state, listener);
      holds(figures, state);
      const whole = overviewOf(plan, state.period, lightsOf(state), state.submissions, []);
      const text = overview(plan, whole, NOW);
      const lights = [...text.matchAll(/绿(\d+) 黄(\d+) 红(\d+) 未亮灯(\d+)/gu)];
      const told = lights.flatMap(([, ...counts]) => counts.map(Number));
      const traced = figures.filter(({ name }) => name.endsWith('灯'));
      // A bar's colours are told in the order green, yellow, red, none.
      expect(valuesOf(traced)).toEqual(told);
      const [, owed, came] = /应报(\d+)件，已报(\d+)件/u.exec(text) ?? [];
      const [, all, met] = /数字目标：(\d+)个，已达到(\d+)个/u.exec(text) ?? [];
      const missing = /未报齐(\d+)家/u.exec(text)?.[1] ?? '0';
      expect([owed, came, all, met, missing].map(Number)).toEqual(
        ['应报', '已报', '数字目标', '已达到', '未报齐'].map((name) => named(figures, name)),
      );
    }, MANY);
  });

  test('of a group, of who has not reported, of who has, and of the lights is the sum of what it is traced to', () => {
    forAny((state) => {
      for (const { figures } of [
        sourcesOfOverview({ kind: 'ask-overview', group: 6 }, state, listener),
        sourcesOfMissing({ ...WHOLE, kind: 'ask-missing', of: 'units' }, state, listener),
        sourcesOfReported({ ...WHOLE, kind: 'ask-reported', of: 'given' }, state, listener),
        sourcesOfLights({ ...WHOLE, kind: 'ask-lights', colour: null }, state, listener),
      ])
        holds(figures, state);
    });
  });

  test('of the briefing is the sum of the versions that came since the one before', () => {
    forAny((state) => {
      const since = '2020-06-19T01:00:00.000Z';
      const figures = changeFigures(since, state);
      holds(figures, state);
      const { dues, submissions } = state;
      const changes = changesBetween(plan, dues, submissions, since, NOW);
      const whole = overviewOf(plan, state.period, lightsOf(state), submissions, []);
      const [told = ''] = briefing(plan, changes, whole, NOW).split('\n');
      for (const { name, unit, value } of figures)
        expect(Number(new RegExp(`${name}(\\d+)${unit}`, 'u').exec(told)?.[1] ?? 0)).toBe(value);
    });
  });

  test('of the picture of lights is the sum of what it is traced to', () => {
    forAny((state) => {
      const { figures } = sourcesOfLightsDrawn(
        { kind: 'draw-lights', group: null },
        state,
        listener,
      );
      holds(figures, state);
      const picture = lightsByGroup(lightsOf(state), { plan, at: NOW, group: null });
      const names = plan.groups.flatMap(({ short }) =>
        ['红灯', '黄灯', '绿灯', '未亮灯'].map((light) => `${short}组${light}`),
      );
      expect(names.map((name) => named(figures, name))).toEqual(drawn(picture));
    });
  });

  test('of the pictures of what came in is the sum of what it is traced to', () => {
    forAny((state) => {
      const { period, today } = state;
      const scene = { plan, at: NOW, today, group: null };
      const ofPeriod = sourcesOfArrivals(
        { kind: 'draw-reported', group: null, period },
        state,
        listener,
      );
      holds(ofPeriod.figures, state);
      expect(valuesOf(ofPeriod.figures)).toEqual(
        drawn(reportedByGroup(period, owedOf(period, state), scene)),
      );
      const ofYear = sourcesOfYear({ kind: 'draw-year' }, state, listener);
      holds(ofYear.figures, state);
      const owed = state.dues.map((due) => ({
        period: due.period,
        owed: owedOf(due.period, state),
      }));
      expect(valuesOf(ofYear.figures)).toEqual(drawn(reportedByPeriod(owed, scene)));
    });
  });

  test('of the picture of progress is the sum of the reports that it is traced to', () => {
    forAny((state) => {
      const { figures } = sourcesOfProgress(
        { kind: 'draw-progress', task: null, group: null },
        state,
      );
      holds(figures, state);
      const scene = { plan, at: NOW, today: state.today, group: null };
      const picture = targetShares(reachedOf(plan.tasks, state), scene);
      const said =
        picture?.chart.kind === 'shares'
          ? picture.chart.rows.filter(({ said }) => said !== '未报')
          : [];
      for (const row of said) {
        const figure = figures.find(({ name }) => name === `任务${row.label.replace(' ', '')}`);
        expect(row.said).toMatch(new RegExp(`^约?${figure?.value}/`, 'u'));
      }
    });
  });

  test('of the ledger of tasks is the sum of the reports that it is traced to', () => {
    forAny((state) => {
      const { figures } = sourcesOfTaskLedger({ kind: 'print-task-ledger', group: null }, state);
      holds(figures, state);
      const sheet = taskLedger({
        plan,
        group: null,
        lights: lightsOf(state),
        submissions: inForceOf(state),
        at: NOW,
      });
      const place = sheet.columns.findIndex(({ title }) => title === '已报件数');
      for (const row of sheet.sections.flatMap(({ rows }) => rows))
        expect(named(figures, `任务${row[0]}已报`)).toBe(row[place]);
    });
  });
});
