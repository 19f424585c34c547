import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createWorkCalendar } from '../../src/clock/holidays.ts';
import { type Due, dueOf } from '../../src/domain/dues.ts';
import { LadderStep, ladderOf, stepsFor, workdaysFromLast } from '../../src/domain/ladder.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { smallPlan } from '../support/small-plan.ts';

const calendar = createWorkCalendar();

function dueIn(plan: Plan, period: string): Due {
  const due = dueOf(plan, period, calendar);
  if (!due) throw new Error(`${period} is never due`);
  return due;
}

function rungs(plan: Plan, period: string): readonly string[] {
  const due = dueIn(plan, period);
  return ladderOf(due, stepsFor(plan, due.kind), calendar).map(
    ({ on, steps }) => `${on} ${steps.map((step) => step.on).join(' and ')}`,
  );
}

describe('the quarterly ladder', () => {
  test('of the second quarter of 2020 counts from Friday, for its due day is a Sunday', () => {
    expect(rungs(smallPlan(), '2020-Q2')).toEqual([
      '2020-07-01 first-workday',
      '2020-07-03 L-5',
      '2020-07-08 L-2',
      '2020-07-10 L',
      '2020-07-13 L+1',
      '2020-07-15 L+3',
    ]);
  });

  test('of the third quarter begins after the holiday, drops L-5 and makes two steps one', () => {
    expect(rungs(smallPlan(), '2020-Q3')).toEqual([
      '2020-10-09 first-workday and L-2',
      '2020-10-12 L',
      '2020-10-13 L+1',
      '2020-10-15 L+3',
    ]);
  });

  test('of the fourth quarter lies in January', () => {
    expect(rungs(smallPlan(), '2020-Q4')).toEqual([
      '2021-01-04 first-workday',
      '2021-01-05 L-5',
      '2021-01-08 L-2',
      '2021-01-12 L',
      '2021-01-13 L+1',
      '2021-01-15 L+3',
    ]);
  });

  test('follows the day and the steps that the office set', () => {
    const plan = smallPlan({
      'quarterly-due-day': 20,
      'nudge-steps-quarterly': [
        { on: 'L-10', to: ['liaison'] },
        { on: 'L', to: ['commander'] },
      ],
    });
    expect(rungs(plan, '2020-Q2')).toEqual(['2020-07-06 L-10', '2020-07-20 L']);
  });
});

describe('the monthly ladder', () => {
  test('counts back over the Dragon Boat Festival', () => {
    expect(rungs(smallPlan({ 'monthly-due-day': 25 }), '2020-06')).toEqual([
      '2020-06-19 L-3',
      '2020-06-23 L-1',
      '2020-06-24 L',
      '2020-06-28 L+1',
    ]);
  });
});

describe('a ladder', () => {
  test('has only workdays, in order, whatever the day', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 31 }),
        fc.constantFrom('2020-05', '2020-06', '2020-09', '2020-10', '2020-12'),
        (date, month) => {
          const plan = smallPlan({ 'monthly-due-day': date });
          const due = dueIn(plan, month);
          const days = ladderOf(due, stepsFor(plan, 'monthly'), calendar).map(({ on }) => on);
          expect(days.every((day) => calendar.isWorkday(day))).toBe(true);
          expect(days).toEqual([...new Set(days)].toSorted());
          expect(days).toContain(due.lastWorkday);
        },
      ),
    );
  });

  test('has no steps where the plan has none', () => {
    const plan = smallPlan({ 'nudge-steps-monthly': null });
    expect(stepsFor(plan, 'monthly')).toEqual([]);
    expect(ladderOf(dueIn(plan, '2020-Q2'), [], calendar)).toEqual([]);
  });
});

describe('a step', () => {
  test.each([
    ['L', 0],
    ['L-5', -5],
    ['L+3', 3],
    ['first-workday', null],
  ])('%s is %s workdays from the last', (on, workdays) => {
    const step = LadderStep.parse({ on, to: ['liaison'] });
    expect(workdaysFromLast(step)).toBe(workdays);
  });

  test.each([
    { on: 'T-5', to: ['liaison'] },
    { on: 'L-0', to: ['liaison'] },
    { on: 'L', to: [] },
  ])('is not %j', (step) => {
    expect(LadderStep.safeParse(step).success).toBe(false);
  });
});
