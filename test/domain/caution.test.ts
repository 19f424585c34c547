import { describe, expect, test } from '@jest/globals';
import { cautionsOf } from '../../src/domain/caution.ts';
import type { Target, Task } from '../../src/domain/plan.ts';
import { metricOf, reported } from '../support/reports.ts';
import { smallPlan } from '../support/small-plan.ts';

const task = smallPlan().tasks[0] as Task;
const [target] = task.targets as [Target];
const withTarget = (change: Partial<Target>): Task => ({
  ...task,
  targets: [{ ...target, ...change }],
});
const before = [reported({ period: '2020-05', metrics: [metricOf(5)] })];
const kinds = (of: Task, value: number, more = {}) =>
  cautionsOf(of, [metricOf(value, '公里', more)], before, '').map((one) => one.kind);

describe('a number', () => {
  test('that is less than before is asked about', () => {
    expect(cautionsOf(task, [metricOf(4)], before, '')).toEqual([
      { kind: 'backwards', metric: metricOf(4), before: 5, unit: '公里' },
    ]);
  });

  test('that adds to what was there is not less', () => {
    expect(kinds(task, 1, { quote: '本月新增绿道1公里' })).toEqual([]);
  });

  test('that adds up to more than is wanted is asked about', () => {
    expect(kinds(withTarget({ operator: '=' }), 4, { quote: '又建成4公里' })).toEqual([
      'beyond-target',
    ]);
  });

  test('beyond a number to be met exactly is asked about, well beyond one to be reached at least', () => {
    expect(kinds(withTarget({ operator: '=' }), 9)).toEqual(['beyond-target']);
    expect(kinds(task, 9)).toEqual([]);
    expect(kinds(task, 13)).toEqual(['beyond-target']);
  });

  test('above a limit is asked about, and a share never goes beyond', () => {
    expect(kinds(withTarget({ operator: '<=' }), 9)).toEqual(['over-limit']);
    const share = withTarget({ unit: '%', value: 40 });
    expect(cautionsOf(share, [metricOf(99, '%')], [], '')).toEqual([]);
  });

  test('that counts towards no target, or in another unit, is left alone', () => {
    expect(cautionsOf(task, [metricOf(1, '公里', { target: null })], before, '')).toEqual([]);
    expect(cautionsOf(task, [metricOf(1, '座')], before, '')).toEqual([]);
  });
});
