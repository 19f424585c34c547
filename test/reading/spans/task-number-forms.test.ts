import { describe, expect, test } from '@jest/globals';
import { findNumbered } from '../../../src/reading/spans/numbered.ts';
import { findNumberedTasks } from '../../../src/reading/tasks/task-numbers.ts';

const askedIn = (text: string) =>
  findNumbered(text).flatMap(({ meanings }) =>
    meanings.flatMap((one) => (one.kind === 'task-number' ? [one.number] : [])),
  );
const reportedIn = (text: string) => findNumberedTasks(text).flatMap(({ numbers }) => numbers);

describe('a task by its number', () => {
  test.each([
    ['任务28', [28]],
    ['任务 28', [28]],
    ['任务28号', [28]],
    ['任务第28项', [28]],
    ['任务编号28', [28]],
    ['重点任务28', [28]],
    ['28任务', [28]],
    ['28号任务', [28]],
    ['第28号任务', [28]],
    ['第24项任务', [24]],
    ['第二十四项', [24]],
    ['第二个任务', [2]],
    ['任务二十四', [24]],
    ['任务廿八', [28]],
    ['廿八号任务', [28]],
    ['编号28', [28]],
    ['t28谁牵头', [28]],
    ['28#', [28]],
    ['#28', [28]],
    ['№24', [24]],
    ['task 16', [16]],
    ['任务7至8', [7, 8]],
    ['任务7到9', [7, 8, 9]],
    ['任务7-9', [7, 8, 9]],
    ['7-8号任务', [7, 8]],
    ['第7至9项任务', [7, 8, 9]],
    ['3、5、9号任务', [3, 5, 9]],
    ['任务24和任务28', [24, 28]],
    ['任务5、24、26', [5, 24, 26]],
    ['任务7、9至11', [7, 9, 10, 11]],
  ])('is named in “%s”, asked or reported', (text, numbers) => {
    expect([askedIn(text), reportedIn(text)]).toEqual([numbers, numbers]);
  });

  test.each([
    '3项任务',
    '任务一共多少',
    '第二个责任单位',
    '任务28%',
    '第三批',
    '12号线',
    '6月24号',
    '任务5.2公里',
    '完成任务的80%',
  ])('is not in “%s”', (text) => {
    expect([askedIn(text), reportedIn(text)].flat().filter((one) => one % 1 === 0)).toEqual([]);
  });

  test.each([
    ['24号', [24]],
    ['28号谁牵头', [28]],
    ['第十三项任务第一责任单位', [13]],
    ['任务13 14 15都谁家牵头', [13, 14, 15]],
    ['13 14 15这仨都谁家牵头', [13, 14, 15]],
    ['14和15这俩谁家牵头', [14, 15]],
    ['8、9、10这三个都归谁管', [8, 9, 10]],
    ['3 5 9都谁牵头', [3, 5, 9]],
    ['剩19 20了吧', [19, 20]],
    ['我还有18、20没报吧', [18, 20]],
    ['任务28 8座对吗', [28]],
    ['任务5 6月进展', [5]],
  ])('is asked for in “%s”', (text, numbers) => {
    expect(askedIn(text)).toEqual(numbers);
  });

  test.each([
    ['任务28，3座公厕已完工', [28]],
    ['任务5、1-8月完成60%', [5]],
    ['T28公厕已完成4座', [28]],
    ['编号28公厕已完成4座', [28]],
    ['12#楼已封顶', []],
    ['任务120套', []],
    ['第三条正在施工', []],
    ['33那个街道场所名单没交全', [33]],
    ['3那个批示收到了', []],
    ['33想延到7月17号，名单没交全', [33]],
    ['任务13 14 15都没有新进展', [13, 14, 15]],
    ['任务13 14条路已修完', [13]],
  ])('reported in “%s” is told from what is counted', (text, numbers) => {
    expect(reportedIn(text)).toEqual(numbers);
  });
});
