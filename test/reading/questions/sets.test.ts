import { describe, expect, test } from '@jest/globals';
import { readQuestion } from '../../../src/reading/question.ts';
import { readFollowUp } from '../../../src/reading/questions/follow-up.ts';
import { reader } from '../../support/readers.ts';

const ASKER = { units: [], groups: [], today: '2020-05-20' };
const asked = (text: string) => readQuestion(text, ASKER, reader);
const found = (...tasks: readonly number[]) => ({ kind: 'find-task', tasks });

describe('tasks that have something in common', () => {
  test.each([
    ['哪些任务里有党建引领这个说法', found(17, 23, 27)],
    ['标准化这个词出现在哪些任务里', found(18, 21, 23)],
    ['有应急字样的任务有哪些', found(25, 30, 32, 33)],
    ['老旧小区在哪几项里', found(12, 16)],
    ['责任单位只有城管局和街道的是哪几项', found(5, 24, 26, 29)],
    ['责任单位只有一家加街道的任务有哪些', found(5, 15, 16, 17, 24, 26, 28, 29, 30, 34, 35)],
    ['任务2和任务3共同的责任单位有哪些', { kind: 'compare-tasks', tasks: [2, 3] }],
  ])('are all found: %s', (text, question) => {
    expect(asked(text)).toMatchObject(question);
  });

  test('are missed by words that no task has', () => {
    expect(asked('哪些任务里有元宇宙这个词')).toEqual({ kind: 'miss-name', name: '元宇宙' });
  });
});

describe('counts that are weighed or added up', () => {
  const compared = (...groups: readonly number[]) => ({
    kind: 'count-group-tasks',
    groups,
    isCompared: true,
  });
  test.each([
    ['第七组和第八组谁的任务多', compared(7, 8)],
    ['第五组和第六组谁任务少', compared(5, 6)],
    ['道路交通组和生活服务组差几项', compared(4, 5)],
    ['宣传部和商务局牵头加起来几项', { kind: 'compare-units', as: 'lead', isSum: true }],
    ['住建局和城管局牵头的总共几项', { kind: 'compare-units', as: 'lead', isSum: true }],
    ['除了任务16，住建局还牵头哪些', { kind: 'ask-unit-tasks', as: 'lead', besides: [16] }],
  ])('are told: %s', (text, question) => {
    expect(asked(text)).toMatchObject(question);
  });

  test.each([
    ['任务4除了亮灯率还要求什么', 4, [0]],
    ['除了公园12处绿道8公里，绿城花城还有啥指标', 9, [1]],
  ])('leave out the numbers that are known: %s', (text, task, targets) => {
    expect(asked(text)).toEqual({ kind: 'ask-task-targets', task, targets });
  });
});

describe('the tasks of a group or a unit that are due', () => {
  const OF_SIX = { ...ASKER, groups: [6] };
  const due = (from: string, to: string) => ({ kind: 'find-tasks-due', from, to, group: 6 });
  test.each([
    ['咱们治理组几项里头有没有不到年底就到期的', due('2020-01-01', '2020-12-30')],
    ['咱组哪几项今年年底到期', due('2020-12-31', '2020-12-31')],
    ['咱们几项里头哪个最急', due('2020-11-30', '2020-11-30')],
    ['第六组最早到期的是哪项', due('2020-11-30', '2020-11-30')],
  ])('are found: %s', (text, question) => {
    expect(readQuestion(text, OF_SIX, reader)).toEqual(question);
  });

  test('are not all tasks that are due', () => {
    const whole = { kind: 'find-tasks-due', from: '2020-01-01', to: '2020-12-30' };
    expect(asked('哪几项不到年底就到期')).toEqual(whole);
    expect(asked('住建局最急的是哪项')).toMatchObject({ unit: '区住房城乡建设局' });
  });
});

describe('the tasks of a unit by what the notice sets for them', () => {
  test.each([
    ['应急局有没有硬指标', '区应急局', 'with-target'],
    ['文旅局有几个任务带硬指标', '区文化和旅游局', 'with-target'],
    ['城管局哪几项没写完成时间', '区城管局', 'without-day'],
  ])('are listed: %s', (text, unit, which) => {
    expect(asked(text)).toEqual({ kind: 'list-tasks', which, unit });
  });
});

describe('a year', () => {
  test('may be a part of what the number is called', () => {
    expect(asked('去年达标的提档升级几个')).toMatchObject({ task: 26, targets: [1] });
    expect(asked('2019年公厕建几座')).toMatchObject({ kind: 'ask-task-part', part: '2019年' });
  });
});

describe('what is asked after a number', () => {
  const askedAfter = (before: string, text: string) => {
    const question = asked(before);
    return question && readFollowUp(text, question, ASKER, reader);
  };
  test.each([
    ['pm2.5目标多少', '臭氧呢', 10, '臭氧', 'number'],
    ['夜间经济示范区几个', '便利店呢', 20, '便利店', 'number'],
    ['老旧小区什么时候完成', '电梯呢', 16, '电梯', 'day'],
    ['人行道改造后宽度多少', '那自行车道呢', 14, '自行车道', 'number'],
  ])('of what has none is said to be missing: %s, %s', (before, text, task, part, fact) => {
    expect(askedAfter(before, text)).toEqual({ kind: 'ask-task-part', task, part, fact });
  });

  test('of what has one is told', () => {
    expect(askedAfter('pm2.5目标多少', 'pm10呢')).toMatchObject({ task: 10, targets: [1] });
    expect(askedAfter('棚改什么时候完成', '征收呢')).toMatchObject({ kind: 'ask-task-deadline' });
  });

  test('may weigh the task with another', () => {
    expect(askedAfter('任务13是啥内容', '跟14一个组不')).toMatchObject({
      questions: [
        { kind: 'ask-task-group', task: 13 },
        { kind: 'ask-task-group', task: 14 },
      ],
    });
    expect(askedAfter('任务18谁牵头', '跟19同一个牵头单位不')).toMatchObject({
      kind: 'compare-tasks',
    });
  });
});
