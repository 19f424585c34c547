import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { overview } from '../../handlers/overview/wording/overview.ts';
import { type Colour, owingUnits, presentLight } from '../../src/domain/light.ts';
import { overviewOf } from '../../src/domain/overview.ts';
import { reportsToTrust } from '../../src/domain/reports-to-trust.ts';
import { isInForce, type Submission, withdraw } from '../../src/domain/submission.ts';
import { planIn } from '../support/plan-in.ts';
import { AUTHOR, actOf, metricOf, reported } from '../support/reports.ts';

const plan = planIn('plans/tianqiao-2020.yaml');
const pairs = plan.tasks.flatMap((task) =>
  owingUnits(plan, task).map((unit) => ({ task: task.number, unit })),
);
const DUES = [
  { period: '2020-05', dueOn: '2020-05-25' },
  { period: '2020-06', dueOn: '2020-06-25' },
];

/** A ledger as it may come about: some pairs, two months, some in time, some late, some withdrawn. */
const ledger = fc
  .uniqueArray(
    fc.record({
      pair: fc.constantFrom(...pairs),
      period: fc.constantFrom('2020-05', '2020-06'),
      day: fc.constantFrom('2020-05-20', '2020-06-20', '2020-06-28'),
      value: fc.integer({ min: 1, max: 20 }),
      isWithdrawn: fc.boolean(),
    }),
    { maxLength: 120, selector: ({ pair, period }) => `${period}:${pair.task}:${pair.unit}` },
  )
  .map((rows) =>
    rows.map(({ pair, period, day, value, isWithdrawn }): Submission => {
      const made = reported(
        { ...pair, period, metrics: [metricOf(value, '公里')] },
        `${day} 10:00`,
      );
      return isWithdrawn ? withdraw(made, '', AUTHOR, actOf(`w${made.id}`)) : made;
    }),
  );

const stateOf = (submissions: readonly Submission[]) => {
  const lights = plan.tasks.map((task) => ({
    task,
    light: presentLight(
      owingUnits(plan, task),
      DUES,
      submissions.filter((one) => one.task === task.number),
      '2020-06-30',
    ),
  }));
  return { lights, state: overviewOf(plan, '2020-06', lights, submissions, []) };
};

describe('the overview', () => {
  test('counts every task once and every report of the ledger once, whatever the ledger holds', () => {
    fc.assert(
      fc.property(ledger, (submissions) => {
        const { state, lights } = stateOf(submissions);
        const colours = Object.keys(state.byColour) as Colour[];
        const sum = (of: Readonly<Record<Colour, number>>) =>
          colours.reduce((total, colour) => total + of[colour], 0);
        expect(sum(state.byColour)).toBe(plan.tasks.length);
        for (const colour of colours) {
          const ofGroups = state.groups.reduce((total, one) => total + one.byColour[colour], 0);
          expect(ofGroups).toBe(state.byColour[colour]);
          expect(lights.filter(({ light }) => light.colour === colour)).toHaveLength(ofGroups);
        }
        const inForce = submissions.filter((one) => isInForce(one) && one.period === '2020-06');
        expect(state.reported).toBe(inForce.length);
        expect(state.owed).toBe(pairs.length);
        const owed = state.missing.reduce((total, one) => total + one.tasks.length, 0);
        expect(owed).toBe(pairs.length - inForce.length);
      }),
      { numRuns: 60 },
    );
  });

  test('fits into twenty lines and says as of when', () => {
    fc.assert(
      fc.property(ledger, (submissions) => {
        const { state } = stateOf(submissions);
        const text = overview(plan, state, '2020-06-30T02:00:00.000Z');
        expect(text.split('\n').length).toBeLessThanOrEqual(20);
        expect(text).toContain('截至6月30日 10:00');
      }),
      { numRuns: 20 },
    );
  });
});

describe('the reports that a target’s figure is taken from', () => {
  test('are the lead unit’s where it speaks of it, else those of the unit that last did', () => {
    const task = plan.tasks.find((one) => one.units.length > 2);
    const [lead = '', second = '', third = ''] = task?.units ?? [];
    if (!task) throw new Error('The plan has such a task');
    const of = (unit: string, period: string) =>
      reported({ task: task.number, unit, period, metrics: [metricOf(3)] });
    const [others, all] = [
      [of(second, '2020-06'), of(third, '2020-05')],
      [of(second, '2020-06'), of(lead, '2020-05')],
    ];
    expect(reportsToTrust(task, 0, others).map((one) => one.unit)).toEqual([second]);
    expect(reportsToTrust(task, 0, all).map((one) => one.unit)).toEqual([lead]);
  });
});
