import { describe, expect, test } from '@jest/globals';
import { isAdded, standingOf } from '../../src/domain/achieved.ts';
import type { Target } from '../../src/domain/plan.ts';
import { withdraw } from '../../src/domain/submission.ts';
import { AUTHOR, actOf, metricOf, reported } from '../support/reports.ts';
import { smallPlan } from '../support/small-plan.ts';

const greenways = smallPlan().tasks[0]?.targets[0] as Target;
const month = (period: string, metric: ReturnType<typeof metricOf>) =>
  reported({ period, metrics: [metric] });
const added = (value: number) =>
  metricOf(value, '公里', { name: '本月新增绿道', quote: `本月新增绿道${value}公里` });

describe('what is reached of a target', () => {
  test('is the last total, as a share of what is wanted', () => {
    const reports = [month('2020-06', metricOf(5)), month('2020-05', metricOf(3))];
    expect(standingOf(greenways, 0, reports)).toMatchObject({
      value: 5,
      share: 0.625,
      isMet: false,
    });
  });

  test('is the total with what was added since', () => {
    const reports = [month('2020-05', metricOf(3)), month('2020-06', added(2))];
    expect(standingOf(greenways, 0, reports)?.value).toBe(5);
  });

  test('is in the unit of the target', () => {
    expect(standingOf(greenways, 0, [month('2020-06', metricOf(500, '米'))])?.value).toBe(0.5);
  });

  test('counts a quarter once, whose months told of it already', () => {
    const quarter = reported({ period: '2020-Q2', metrics: [added(5)] });
    const reports = [month('2020-03', metricOf(1)), month('2020-05', added(2)), quarter];
    expect(standingOf(greenways, 0, reports)?.value).toBe(6);
  });

  test('takes 新增 for a total where the target itself counts what is new', () => {
    const target = { ...greenways, metric: '新增绿道' };
    const said = (value: number) =>
      metricOf(value, '公里', { name: '新增绿道', quote: '新增绿道' });
    const reports = [month('2020-05', said(2)), month('2020-06', said(3))];
    expect(standingOf(target, 0, reports)?.value).toBe(3);
  });

  test('does not come from other kinds of unit, other targets or withdrawn reports', () => {
    const gone = withdraw(month('2020-06', metricOf(7)), '', AUTHOR, actOf('w'));
    const reports = [
      month('2020-04', metricOf(3, '座')),
      month('2020-05', metricOf(3, '公里', { target: 1 })),
      gone,
    ];
    expect(standingOf(greenways, 0, reports)).toBeNull();
  });

  test('has no share where the target is a limit, which is met from below', () => {
    const limit = { ...greenways, operator: '<=' as const };
    expect(standingOf(limit, 0, [month('2020-06', metricOf(7))])).toMatchObject({
      share: null,
      isMet: true,
    });
  });
});

describe('a number comes on top', () => {
  const isOnTop = (progress: string, quote: string) =>
    isAdded(metricOf(2, '公里', { name: '绿道建成', quote }), greenways, progress);

  test.each([
    ['本月绿道建成2公里', true],
    ['又完成招标，绿道建成2公里', false],
    ['本月又绿道建成2公里', true],
    ['本月绿道已累计绿道建成2公里', false],
    ['截至本月绿道建成2公里', false],
    ['本月已绿道建成2公里', false],
    ['绿道建成2公里', false],
  ])('by the words of its own clause: %s', (progress, expected) => {
    expect(isOnTop(progress, '绿道建成2公里')).toBe(expected);
  });
});
