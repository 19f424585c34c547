import { describe, expect, test } from '@jest/globals';
import { asksOnly } from '../../../src/reading/act.ts';
import { readQuestion } from '../../../src/reading/question.ts';
import { reader } from '../../support/readers.ts';

const ASKER = { units: [], groups: [], today: '2020-05-20' };
const asked = (text: string) => readQuestion(text, ASKER, reader);

describe('what somebody takes to be so', () => {
  test.each(['图书馆今年年底建成吧', '公厕已经改了8座了吧', '绿道就8公里呗'])(
    'is asked and no report: %s',
    (text) => {
      expect(asksOnly(text)).toBe(true);
    },
  );

  test.each(['公厕已完成8座，先报8座吧', '公厕已完成8座，就按8座记吧'])(
    'is told where it is put forward for the record: %s',
    (text) => {
      expect(asksOnly(text)).toBe(false);
    },
  );

  test('is held against the number that the notice sets', () => {
    expect(asked('公厕要建18座吧')).toMatchObject({ kind: 'ask-task-targets', claimed: 18 });
    expect(asked('绿道是12公里呗')).toMatchObject({ kind: 'ask-task-targets', claimed: 12 });
    expect(asked('公厕要建几座')).not.toHaveProperty('claimed');
  });

  test('is held against the unit in which the office sits, and no other office', () => {
    expect(asked('指挥部办公室挂在水务局是吧')).toEqual({
      kind: 'ask-office',
      claimed: '区水务局',
    });
    expect(asked('城管局办公室设在哪')).not.toMatchObject({ kind: 'ask-office' });
  });

  test('is answered with the number of what it names, where it says no figure', () => {
    expect(asked('戏曲进乡村要全覆盖吧')).toMatchObject({ kind: 'ask-task-targets', task: 22 });
  });

  test('is held against the days that the notice sets', () => {
    const days = { from: '2020-10-31', to: '2020-10-31' };
    expect(asked('征收600户是10月底前吗')).toMatchObject({ claimed: 600, claimedDays: days });
    expect(asked('80%海绵是今年的事？')).toMatchObject({ claimed: 80, targets: [1] });
    expect(asked('特大型企业今年年底就要搬完？')).toMatchObject({ promises: [3] });
    expect(asked('征收多少户')).not.toHaveProperty('claimedDays');
  });

  test('is held against how many the list holds that is asked for', () => {
    expect(asked('道路交通组是不是有6项')).toEqual({
      kind: 'ask-group-tasks',
      group: 4,
      claimedCount: 6,
    });
    expect(asked('城管局就牵头5项吧')).toMatchObject({ as: 'lead', claimedCount: 5 });
    expect(asked('全区9个工作组是吧')).toMatchObject({ kind: 'list-groups', claimedCount: 9 });
    expect(asked('一共37项任务对不对')).toMatchObject({ kind: 'list-tasks', claimedCount: 37 });
    expect(asked('停车场责任单位是4家吧')).toMatchObject({ kind: 'ask-task-units', task: 12 });
    expect(asked('公厕是8座吧')).not.toHaveProperty('claimedCount');
  });

  test('is asked by a mark alone', () => {
    expect(asked('任务13水务局牵头？')).toMatchObject({ kind: 'ask-unit-in-task', as: 'lead' });
    expect(asked('任务13牵头单位？')).toMatchObject({ kind: 'ask-task-lead' });
  });
});

describe('a rule that somebody takes to say something', () => {
  test.each([
    ['指挥部会议每周一次吧', false],
    ['指挥部会议是不是每月一次', true],
    ['批示件三天内办结是吧', false],
    ['批示件一周内办结对吧', true],
  ])('is held against how often or how fast it says: %s', (text, isSo) => {
    expect(asked(text)).toMatchObject({ kind: 'ask-rule', isSo });
  });

  test('is not held against what it leaves open', () => {
    expect(asked('指挥部办公室会议每月一次吧')).not.toHaveProperty('isSo');
  });
});

describe('whether one thing is within another', () => {
  test('is asked of two numbers that are named, and of no others', () => {
    expect(asked('无违建7个里头含不含提档升级那个')).toMatchObject({ areApart: true });
    expect(asked('亮灯率98%含支路吗')).toMatchObject({ areApart: true });
    expect(asked('四分类5个社区包不包括学校')).not.toHaveProperty('areApart');
  });
});

describe('what somebody is taken to be', () => {
  test('is held against the posts and the groups of the notice', () => {
    expect(asked('总指挥是隋法山吧')).toMatchObject({
      name: '隋法山',
      claimedPosts: ['commander'],
    });
    expect(asked('马卫民是第三组组长吧')).toMatchObject({ name: '马卫民', claimedGroup: 3 });
    expect(asked('任务28是第五组的吧')).toMatchObject({ task: 28, claimedGroup: 5 });
  });
});

describe('one of several days that a task sets', () => {
  test.each([
    ['特大型的危化企业最晚哪年搬完', [3]],
    ['大型企业什么时候启动搬迁', [2]],
    ['中小型危化企业哪年搬完', [1]],
  ])('is the one of what is named: %s', (text, promises) => {
    expect(asked(text)).toMatchObject({ kind: 'ask-task-deadline', task: 31, promises });
  });

  test('is the first or the last where that is asked for, and all days of several things', () => {
    expect(asked('任务16最早到期的是哪个')).toMatchObject({
      kind: 'ask-task-deadline',
      which: 'first',
    });
    expect(asked('海绵城市最远的目标到哪年')).toMatchObject({ task: 7, which: 'last' });
    expect(asked('易涝点哪年必须治完，管网改造又排在哪几年')).not.toHaveProperty('promises');
  });
});
