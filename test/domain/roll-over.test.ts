import { describe, expect, test } from '@jest/globals';
import { dueOf, periodsOf } from '../../src/domain/dues.ts';
import { groupsAskedIn, tasksAskedIn } from '../../src/domain/roll-over.ts';
import { owing } from '../../src/domain/roster.ts';
import { plan } from '../support/readers.ts';

const everyDay = { isWorkday: () => true, hasData: () => true };
const numbers = (period: string) => tasksAskedIn(plan, period).map(({ number }) => number);

describe('after the year of the notice', () => {
  test('only the tasks are asked for to which it gives a later day', () => {
    expect(numbers('2020-12')).toHaveLength(37);
    expect(numbers('2021-Q1')).toEqual([7, 18, 19, 20, 31, 32]);
    expect(numbers('2022-Q4')).toEqual([7, 31, 32]);
    expect(numbers('2026-01')).toEqual([7]);
    expect(numbers('2031-01')).toEqual([]);
    expect(numbers('2019-Q4')).toEqual([]);
  });

  test('they fall due by the same rule, and of their units alone', () => {
    expect(dueOf(plan, '2020-Q4', everyDay)?.dueOn).toBe('2021-01-12');
    expect(dueOf(plan, '2021-Q1', everyDay)?.dueOn).toBe('2021-04-12');
    expect(dueOf(plan, '2031-Q1', everyDay)).toBeNull();
    const tasks = owing(plan, '2021-Q1', [], [], null).flatMap((one) => one.tasks);
    expect([...new Set(tasks)].sort((one, other) => one - other)).toEqual([7, 18, 19, 20, 31, 32]);
    expect(groupsAskedIn(plan, '2021-02')).toEqual([2, 5, 7]);
  });

  test('the periods of the new year are known once it has begun', () => {
    expect(periodsOf(plan, '2020-12-31')).toHaveLength(16);
    expect(periodsOf(plan, '2021-01-01')).toHaveLength(32);
  });
});
