import { describe, expect, test } from '@jest/globals';
import { createWorkCalendar } from '../../src/clock/holidays.ts';
import { momentIn } from '../../src/domain/moment.ts';
import { oneWorkdayAfter, refuseIfUrgedLately, type Urging } from '../../src/domain/urging.ts';
import { smallPlan } from '../support/small-plan.ts';

const plan = smallPlan({ 'urge-again-hours': 4 });

const urging = (group: number | null): Urging => ({
  id: 'm1',
  version: 0,
  period: '2020-Q2',
  group,
  by: 'zhao',
  byName: '赵办',
  at: momentIn('2020-07-09', '10:00'),
  urged: [],
  tellAt: momentIn('2020-07-10', '10:00'),
  isTold: false,
});

const ask = (
  group: number | null,
  before: Urging,
  time: string,
  cause = 'm2',
  period = '2020-Q2',
) =>
  refuseIfUrgedLately(plan, period, { group }, [before], {
    cause,
    by: 'li',
    at: momentIn('2020-07-09', time),
  });

describe('urging again', () => {
  test('is refused within four hours, with who did it and from when on it may be done', () => {
    expect(() => ask(null, urging(null), '13:59')).toThrow(
      expect.objectContaining({
        reason: {
          kind: 'urged-lately',
          byName: '赵办',
          at: momentIn('2020-07-09', '10:00'),
          again: momentIn('2020-07-09', '14:00'),
          hours: 4,
        },
      }),
    );
    expect(() => ask(null, urging(null), '14:00')).not.toThrow();
  });

  test.each([
    ['a group after all', 2, null, true],
    ['all after a group', null, 2, true],
    ['the same group', 2, 2, true],
    ['another group', 1, 2, false],
  ])('for %s: refused is %s', (_, group, before, isRefused) => {
    const again = () => ask(group, urging(before), '11:00');
    if (isRefused) expect(again).toThrow('urged-lately');
    else expect(again).not.toThrow();
  });

  test('is no second time when the same step is repeated, or another period is meant', () => {
    expect(() => ask(null, urging(null), '10:00', 'm1')).not.toThrow();
    expect(() => ask(null, urging(null), '11:00', 'm2', '2020-06')).not.toThrow();
  });
});

describe('one workday later', () => {
  test.each([
    ['2020-07-09', '2020-07-10'],
    ['2020-07-10', '2020-07-13'],
    ['2020-09-30', '2020-10-09'],
    ['2020-10-09', '2020-10-10'],
  ])('than %s is %s at the same time', (day, next) => {
    const calendar = createWorkCalendar();
    expect(oneWorkdayAfter(momentIn(day, '15:20'), calendar)).toBe(momentIn(next, '15:20'));
  });
});

describe('urging some units', () => {
  const last = (units?: string[]): Urging => ({
    ...urging(null),
    ...(units ? { units } : {}),
    urged: (units ?? ['区水务局']).map((unit) => ({ key: unit, personId: 'wecom:a', unit })),
  });
  const again = (before: Urging, units?: string[]) =>
    refuseIfUrgedLately(plan, '2020-Q2', { group: null, ...(units ? { units } : {}) }, [before], {
      cause: 'm2',
      by: 'li',
      at: momentIn('2020-07-09', '11:00'),
    });

  test('a moment after the same ones, or after all, is refused', () => {
    expect(() => again(last(['区水务局']), ['区商务局', '区水务局'])).toThrow();
    expect(() => again(last(), ['区水务局'])).toThrow();
  });

  test('leaves the others free, and all of them', () => {
    expect(() => again(last(['区水务局']), ['区商务局'])).not.toThrow();
    expect(() => again(last(['区水务局']))).not.toThrow();
  });
});
