import { describe, expect, test } from '@jest/globals';
import { countedTowards } from '../../src/domain/counted-towards.ts';
import type { Task } from '../../src/domain/plan.ts';
import { metricOf, reported } from '../support/reports.ts';
import { smallPlan } from '../support/small-plan.ts';

const task = smallPlan().tasks[0] as Task;
const earlier = [reported({ period: '2020-05', metrics: [metricOf(3)] })];
const added = metricOf(2, '公里', { name: '又建成绿道', quote: '又建成绿道2公里' });

describe('what a report counts towards a target', () => {
  test.each([
    ['the last total', [metricOf(5)], 5],
    ['what is added to what stood before', [added], 5],
    ['what is added to its own total', [metricOf(4), added], 6],
    ['metres as kilometres', [metricOf(4500, '米')], 4.5],
  ] as const)('is %s', (_what, metrics, after) => {
    expect(countedTowards(task, metrics, earlier, '')).toMatchObject([{ before: 3, after }]);
  });

  test('is nothing of a number without a target', () => {
    expect(countedTowards(task, [metricOf(5, '公里', { target: null })], earlier, '')).toEqual([]);
  });
});
