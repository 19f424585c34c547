import { describe, expect, test } from '@jest/globals';
import { lookAt } from '../../support/readers.ts';

describe('a task named by number', () => {
  test.each([
    '24号谁牵头',
    '第24项',
    '任务二十四',
    '２４号任务',
    '#24',
    'No.24 谁牵头',
    '廿四号任务',
    '24谁牵头',
    '24',
    'task 24',
    'Task no. 24',
    '序号24的任务',
    '任务编号24',
    '二十四项谁牵头',
    '第二十四条',
    '任务24.',
    'task-24',
    'T24谁牵头',
    '24#',
    '第24',
    '贰拾肆号任务',
  ])('is 24 in “%s”', (text) => {
    expect(lookAt(text).subjects.tasks).toEqual([24]);
    expect(lookAt(text).subjects.areNumbered).toBe(true);
  });

  test.each([
    ['3、5、9号任务', [3, 5, 9]],
    ['任务7和任务8', [7, 8]],
    ['第2项和第3项', [2, 3]],
    ['tasks 7 and 8', [7, 8]],
    ['24和28号任务', [24, 28]],
    ['13、14这两项的责任单位', [13, 14]],
    ['17和28牵头单位是谁', [17, 28]],
    ['22项和21项都归谁', [22, 21]],
    ['23项里除了我们还有谁', [23]],
  ])('is each of several in “%s”', (text, numbers) => {
    expect(lookAt(text).subjects.tasks).toEqual(numbers);
  });

  test.each([
    '我们有3项任务',
    '完成8公里',
    '7月12日',
    '第二季度',
    '城管局一共几项任务',
    '2020年',
    '15分钟',
    '任务一共多少项',
  ])('is none in “%s”', (text) => {
    expect(lookAt(text).subjects.areNumbered).toBe(false);
  });

  test.each([
    ['任务38', 38],
    ['0号任务', 0],
    ['任务-1', -1],
    ['任务3.5', 3.5],
    ['第100项', 100],
  ])('is missing where the plan has none: %s', (text, number) => {
    expect(lookAt(text).subjects.missingTask).toBe(number);
  });
});

describe('a group named by number', () => {
  test.each(['第三组', '3组', '第3工作组', '第三专班', 'group 3', '三组'])(
    'is 3 in “%s”',
    (text) => {
      expect(lookAt(text).subjects.groups).toEqual([3]);
    },
  );

  test('is missing where the plan has none', () => {
    expect(lookAt('第九组').subjects.missingGroup).toBe(9);
  });
});

describe('a quarter', () => {
  test.each([
    ['二季度完成情况', 2],
    ['第3季度末', 3],
    ['q4 results', 4],
  ])('is named in “%s”', (text, quarter) => {
    expect(lookAt(text).subjects.quarters).toEqual([quarter]);
  });
});

describe('mentions', () => {
  test('take the longest form at each place and never overlap', () => {
    const { mentions, text } = lookAt('区城管局办公室主任和小清河复航工程');
    const words = mentions.map(({ start, end }) => text.slice(start, end));
    expect(words).toEqual(['区城管局办公室主任', '小清河复航工程']);
  });

  test('do not find a Latin word within a longer one', () => {
    expect(lookAt('unparked').mentions).toEqual([]);
    expect(lookAt('parks').subjects.tasks).toEqual([9]);
  });
});

describe('subjects', () => {
  test('keep a word that fits several tasks open', () => {
    const { subjects } = lookAt('停车谁负责');
    expect(subjects.tasks).toEqual([]);
    expect(subjects.possibleTasks).toEqual([12, 14, 15]);
    expect(subjects.possibleWord).toBe('停车');
  });

  test('settle it with a word that fits one of them', () => {
    expect(lookAt('人行道停车谁管').subjects.tasks).toEqual([14]);
  });

  test('settle it with the task that several such words share', () => {
    expect(lookAt('修路和破损路面').subjects.tasks).toEqual([13]);
  });

  test('keep a name that fits several units open', () => {
    expect(lookAt('大队有几项任务').subjects.unclearUnits).toEqual([
      { word: '大队', units: ['区交警大队', '区消防救援大队'] },
    ]);
  });
});
