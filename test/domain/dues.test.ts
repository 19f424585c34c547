import { describe, expect, test } from '@jest/globals';
import { createWorkCalendar } from '../../src/clock/holidays.ts';
import { deadlinesBetween, dueOf, periodsOf } from '../../src/domain/dues.ts';
import { smallPlan } from '../support/small-plan.ts';

const calendar = createWorkCalendar();
const monthlyOn = (date: number) => smallPlan({ 'monthly-due-day': date });

describe('a quarter', () => {
  test.each([
    ['2020-Q2', '2020-07-12', true, '2020-07-10'],
    ['2020-Q3', '2020-10-12', false, '2020-10-12'],
    ['2020-Q4', '2021-01-12', false, '2021-01-12'],
  ])('%s is due on %s, a rest day: %s, after the workday %s', (period, dueOn, isRestDay, last) => {
    expect(dueOf(smallPlan(), period, calendar)).toMatchObject({
      kind: 'quarterly',
      dueOn,
      isRestDay,
      lastWorkday: last,
    });
  });

  test('that was due before the notice was issued is never asked for', () => {
    expect(dueOf(smallPlan(), '2020-Q1', calendar)).toBeNull();
  });

  test.each(['2019-Q4', '2031-Q1'])(
    '%s is of no year in which a task of the plan goes on',
    (period) => {
      expect(dueOf(smallPlan(), period, calendar)).toBeNull();
    },
  );

  test('is due a day earlier where the office does not count the 12th', () => {
    const plan = smallPlan({ 'quarterly-due-day-included': false });
    expect(dueOf(plan, '2020-Q3', calendar)).toMatchObject({
      dueOn: '2020-10-11',
      isRestDay: true,
      lastWorkday: '2020-10-10',
    });
  });

  test('quotes the notice', () => {
    expect(dueOf(smallPlan(), '2020-Q2', calendar)?.rule?.quote).toContain('每季度首月12日前');
  });
});

describe('a month', () => {
  test('is not due as long as the office has set no day', () => {
    const months = periodsOf(smallPlan(), '2020-07-01').filter((period) => !period.includes('Q'));
    expect(months).toHaveLength(12);
    expect(months.map((month) => dueOf(smallPlan(), month, calendar))).toEqual(
      months.map(() => null),
    );
  });

  test.each([
    [25, '2020-05', '2020-05-25', '2020-05-25'],
    [25, '2020-06', '2020-06-25', '2020-06-24'],
    [31, '2020-06', '2020-06-30', '2020-06-30'],
    [5, '2020-06', '2020-07-05', '2020-07-03'],
    [5, '2020-12', '2021-01-05', '2021-01-05'],
    [15, '2020-06', '2020-07-15', '2020-07-15'],
    [16, '2020-06', '2020-06-16', '2020-06-16'],
  ])('with the day %d, %s is due on %s, after the workday %s', (date, month, dueOn, last) => {
    const due = dueOf(monthlyOn(date), month, calendar);
    expect(due).toMatchObject({ kind: 'monthly', dueOn, lastWorkday: last, rule: null });
  });

  test('before the notice is never asked for', () => {
    expect(dueOf(monthlyOn(25), '2020-03', calendar)).toBeNull();
    expect(dueOf(monthlyOn(25), '2020-04', calendar)).toBeNull();
    expect(dueOf(monthlyOn(28), '2020-04', calendar)?.dueOn).toBe('2020-04-28');
  });
});

describe('the one-off deadlines', () => {
  test.each([
    ['2020-10-01', '2020-10-31', '任务1 2020-10-31 10月31日前'],
    ['2020-11-01', '2020-12-31', '任务2 2020-11-30 11月底前'],
    ['2021-01-01', '2030-12-31', '任务4 2021-12-31 2021年年底前'],
    ['2020-11-01', '2020-11-29', ''],
  ])('from %s to %s: %s', (from, to, expected) => {
    const found = deadlinesBetween(smallPlan(), from, to).map(
      ({ task, dueOn, text }) => `任务${task.number} ${dueOn} ${text}`,
    );
    expect(found.join('; ')).toBe(expected);
  });

  test('come in the order of their days', () => {
    const days = deadlinesBetween(smallPlan(), '2020-01-01', '2030-12-31').map((one) => one.dueOn);
    expect(days).toEqual(['2020-10-31', '2020-11-30', '2021-12-31']);
  });
});
