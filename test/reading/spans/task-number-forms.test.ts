import { describe, expect, test } from '@jest/globals';
import { findNumbered } from '../../../src/reading/spans/numbered.ts';

const tasksIn = (text: string) =>
  findNumbered(text).flatMap(({ meanings }) =>
    meanings.flatMap((one) => (one.kind === 'task-number' ? [one.number] : [])),
  );

describe('a task by its number', () => {
  test.each([
    ['任务28', [28]],
    ['任务7至8', [7, 8]],
    ['7-8号任务', [7, 8]],
    ['任务7到9', [7, 8, 9]],
    ['任务廿八', [28]],
    ['t28谁牵头', [28]],
    ['28#谁牵头', [28]],
    ['编号28', [28]],
    ['任务二十四', [24]],
    ['第二十四项', [24]],
    ['第24项任务', [24]],
    ['24号', [24]],
    ['№24', [24]],
    ['第十三项任务第一责任单位', [13]],
    ['第二个任务', [2]],
    ['3、5、9号任务', [3, 5, 9]],
    ['任务24和任务28', [24, 28]],
  ])('is named in “%s”', (text, numbers) => {
    expect(tasksIn(text)).toEqual(numbers);
  });

  test.each([
    '3项任务',
    '任务一共多少',
    '第二个责任单位',
    '任务28%',
    '第三批',
    '12号线',
    '6月24号',
  ])('is not in “%s”', (text) => {
    expect(tasksIn(text)).toEqual([]);
  });
});
