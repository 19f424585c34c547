import { describe, expect, test } from '@jest/globals';
import { findNumberedTasks, readLooseNumber } from '../../../src/reading/tasks/task-numbers.ts';

const numbers = (text: string) => findNumberedTasks(text).map((one) => one.numbers);

describe('a task named by number', () => {
  test.each([
    ['任务28公厕完成5座', [[28]]],
    ['第9项 推进绿城花城建设', [[9]]],
    ['25号任务6月进展', [[25]]],
    ['任务二十八', [[28]]],
    ['6月28号任务公厕', [[28]]],
    ['任务5、24、26均按计划推进', [[5, 24, 26]]],
    ['任务18和任务20', [[18, 20]]],
    ['28任务公厕', [[28]]],
    ['#28 公厕', [[28]]],
    ['Task 16', [[16]]],
    ['任务12年底前完工', [[12]]],
    ['34二季度评出好人6名，35二季度讲座9场', [[34], [35]]],
    ['任务24、29本月无新进展，因汛期停工', [[24, 29]]],
    ['28上个月建成2座', [[28]]],
    ['4号6月装灯40盏', [[4]]],
  ])('is found in %j', (text, expected) => {
    expect(numbers(text)).toEqual(expected);
  });

  test.each([
    '新开工任务120套',
    '任务5.2公里',
    '第三条正在施工',
    '共37项任务',
    '完成任务的80%',
    '任务一般',
    '二季度建成3座',
    '2020二季度',
    '累计建成6二季度',
    '3项任务',
  ])('is not seen in %j', (text) => {
    expect(numbers(text)).toEqual([]);
  });

  test('may begin a clause bare, but not where it counts something', () => {
    expect(readLooseNumber('28号公厕完成5座')?.numbers).toEqual([28]);
    expect(readLooseNumber('28 公厕完成5座')?.numbers).toEqual([28]);
    expect(readLooseNumber('28座公厕')).toBeNull();
  });
});
