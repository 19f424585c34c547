import { describe, expect, test } from '@jest/globals';
import type { Intent } from '../../../src/domain/intent.ts';
import { couldFollowUp, readFollowUp } from '../../../src/reading/questions/follow-up.ts';
import { readReplaced } from '../../../src/reading/questions/replaced.ts';
import { reader } from '../../support/readers.ts';

const ASKER = { units: [], groups: [], today: '2020-07-10' };
const following = (before: Intent, text: string) => readFollowUp(text, before, ASKER, reader);
const LEAD: Intent = { kind: 'ask-task-lead', task: 24 };
const TASKS: Intent = { kind: 'ask-unit-tasks', unit: '区水务局', as: 'lead' };
const MISSING: Intent = { kind: 'ask-missing', of: 'units', period: '2020-06', group: 2 };

describe('a follow-up', () => {
  test.each<readonly [Intent, string, Intent]>([
    [TASKS, '那城管局呢', { kind: 'ask-unit-tasks', unit: '区城管局', as: 'lead' }],
    [TASKS, '城管局呢？', { kind: 'ask-unit-tasks', unit: '区城管局', as: 'lead' }],
    [LEAD, '28号呢', { kind: 'ask-task-lead', task: 28 }],
    [LEAD, '谢谢 那28呢', { kind: 'ask-task-lead', task: 28 }],
    [LEAD, '那28呢', { kind: 'ask-task-lead', task: 28 }],
    [LEAD, '那公厕呢', { kind: 'ask-task-lead', task: 28 }],
    [LEAD, '那水务局呢', { kind: 'ask-unit-in-task', task: 24, unit: '区水务局', as: 'lead' }],
    [
      { kind: 'ask-task-targets', task: 9, targets: [2] },
      '28号呢',
      { kind: 'ask-task-targets', task: 28, targets: [] },
    ],
    [{ kind: 'ask-task-progress', task: 9 }, '任务28呢', { kind: 'ask-task-progress', task: 28 }],
    [
      { kind: 'ask-task-targets', task: 16, targets: [4] },
      '那多少户呢',
      { kind: 'ask-task-targets', task: 16, targets: [6] },
    ],
    [
      { kind: 'ask-task-targets', task: 16, targets: [2] },
      '那面积呢',
      { kind: 'ask-task-targets', task: 16, targets: [3] },
    ],
    [
      { kind: 'ask-group-tasks', group: 2 },
      '有几项没数字目标',
      { kind: 'list-tasks', which: 'without-target', group: 2 },
    ],
    [MISSING, '上个月呢', { ...MISSING, period: '2020-06' } as Intent],
    [MISSING, '二季度呢', { ...MISSING, period: '2020-Q2' } as Intent],
    [MISSING, '第六组呢', { ...MISSING, group: 6 } as Intent],
    [
      { kind: 'ask-group', group: 1, about: 'leader' },
      '那蓝绿空间组呢',
      { kind: 'ask-group', group: 2, about: 'leader' },
    ],
    [{ kind: 'ask-due-day', quarter: 2 }, '三季度呢', { kind: 'ask-due-day', quarter: 3 }],
    [LEAD, '这项我们牵头吗', { kind: 'ask-own-unit' }],
    [LEAD, '这一项我们配合单位都有谁', { kind: 'ask-task-units', task: 24 }],
    [LEAD, '我们的配合单位有谁', { kind: 'ask-task-units', task: 24 }],
    [{ kind: 'find-task', tasks: [24] }, '这项谁牵头', LEAD],
    [{ kind: 'find-task', tasks: [24] }, '下一项谁牵头', { kind: 'ask-task-lead', task: 25 }],
    [LEAD, '那配合的都有哪些', { kind: 'ask-task-units', task: 24 }],
    [LEAD, '啥时候必须完', { kind: 'ask-task-deadline', task: 24, targets: [] }],
    [LEAD, '排在它后面那个呢', { kind: 'ask-task-lead', task: 25 }],
    [
      { kind: 'ask-task-item', task: 8, place: 2 },
      '第三个呢',
      { kind: 'ask-task-item', task: 8, place: 3 },
    ],
    [
      { kind: 'ask-task-targets', task: 16, targets: [1] },
      '第三个呢',
      { kind: 'ask-task-targets', task: 16, targets: [2] },
    ],
    [LEAD, '这项归哪个组', { kind: 'ask-task-group', task: 24 }],
    [LEAD, '那这个任务有哪些责任单位', { kind: 'ask-task-units', task: 24 }],
    [
      { kind: 'ask-unit-groups', unit: '区司法局' },
      '组长是哪位',
      { kind: 'ask-unit-groups', unit: '区司法局' },
    ],
    [LEAD, '归第几组', { kind: 'ask-task-group', task: 24 }],
    [LEAD, '下一项呢', { kind: 'ask-task-lead', task: 25 }],
    [LEAD, '上一个任务目标是多少', { kind: 'ask-task-targets', task: 23, targets: [] }],
    [
      { kind: 'ask-task-targets', task: 37, targets: [] },
      '下一项呢',
      { kind: 'miss-number', of: 'task', number: 38 },
    ],
    [
      { kind: 'ask-task-group', task: 20 },
      '成员单位几家',
      { kind: 'ask-group', group: 5, about: 'members' },
    ],
    [LEAD, '目标是多少', { kind: 'ask-task-targets', task: 24, targets: [] }],
    [LEAD, '其他单位呢', { kind: 'ask-task-units', task: 24, besides: ['区城管局'] }],
    [LEAD, '第二个单位呢', { kind: 'ask-task-units', task: 24, place: 2 }],
    [
      LEAD,
      '水务局在不在里面',
      { kind: 'ask-unit-in-task', task: 24, unit: '区水务局', as: 'responsible' },
    ],
    [
      { kind: 'ask-task-lead', task: 28 },
      '什么标准',
      { kind: 'ask-task-part', task: 28, part: '标准', fact: 'text' },
    ],
    [LEAD, '还有谁', { kind: 'ask-task-units', task: 24, besides: ['区城管局'] }],
    [LEAD, '一共几家', { kind: 'ask-task-units', task: 24 }],
    [
      LEAD,
      '城管局参与不',
      { kind: 'ask-unit-in-task', task: 24, unit: '区城管局', as: 'responsible' },
    ],
    [
      { kind: 'ask-rule', aspects: [{ rule: 'meeting-command', aspect: 0 }] },
      '办公室会议呢',
      { kind: 'ask-rule', aspects: [{ rule: 'meeting-office', aspect: 0 }] },
    ],
    [
      { kind: 'ask-post', post: 'commander', byName: false },
      '什么职务',
      { kind: 'ask-post', post: 'commander', byName: false },
    ],
    [TASKS, '哪几项', TASKS],
    [TASKS, '第二项是什么', { kind: 'ask-task', task: 11, whole: true }],
    [
      { kind: 'ask-group', group: 3, about: 'leader' },
      '有几项任务',
      { kind: 'ask-group-tasks', group: 3 },
    ],
    [
      { kind: 'ask-rule', aspects: [{ rule: 'meeting-command', aspect: 0 }] },
      '多久开一次',
      { kind: 'ask-rule', aspects: [{ rule: 'meeting-command-monthly', aspect: 0 }] },
    ],
    [
      { kind: 'ask-rule', aspects: [{ rule: 'document-procedure', aspect: 3 }] },
      '重要的呢',
      { kind: 'ask-rule', aspects: [{ rule: 'document-procedure', aspect: 4 }] },
    ],
  ])('after %j: %s', (before, text, expected) => {
    expect(following(before, text)).toEqual(expected);
  });

  test.each<readonly [Intent, string]>([
    [LEAD, '那城管局有哪些任务呢'],
    [LEAD, '上个月呢'],
    [LEAD, '41号呢'],
    [LEAD, '第九组呢'],
    [LEAD, '为什么呢'],
    [LEAD, '这两项谁牵头'],
    [LEAD, '这项完成了5座'],
    [{ kind: 'find-task', tasks: [24, 28] }, '这项谁牵头'],
    [TASKS, '这项谁牵头'],
    [TASKS, '28号呢'],
    [LEAD, '一共多少项任务'],
    [LEAD, '月报几号交'],
    [LEAD, '总指挥是谁'],
    [LEAD, '教体局有哪些任务'],
    [LEAD, '谁没报'],
    [LEAD, '今天天气怎么样'],
    [{ kind: 'ask-overview' }, '上个月呢'],
    [{ kind: 'ask-due-day', quarter: 2 }, '上个月呢'],
    [{ kind: 'ask-group-report', group: 2, period: null }, '二季度呢'],
  ])('is none where nothing fits: after %j: %s', (before, text) => {
    expect(following(before, text)).toBeNull();
  });

  test('asks of the unit of who asks where it says we', () => {
    const asker = { ...ASKER, units: ['区水务局'] };
    expect(readFollowUp('这项我们牵头吗', LEAD, asker, reader)).toEqual({
      kind: 'ask-unit-in-task',
      task: 24,
      unit: '区水务局',
      as: 'lead',
    });
  });

  test('has a form by which most texts are known to be none', () => {
    expect(['那城管局呢', '28号呢', '还有第六组'].map(couldFollowUp)).toEqual([true, true, true]);
    expect(['24号任务谁牵头', '公厕已完成6座', '收到'].map(couldFollowUp)).toEqual([
      false,
      false,
      false,
    ]);
  });
});

describe('after a task that was spoken of', () => {
  const SHELTERS: Intent = { kind: 'ask-task-lead', task: 33 };
  const FREE_STREETS: Intent = { kind: 'ask-task-lead', task: 26 };

  test.each<readonly [Intent, string, object]>([
    [
      SHELTERS,
      '园林在名单里吧',
      { kind: 'ask-unit-in-task', task: 33, unit: '区园林绿化服务中心' },
    ],
    [SHELTERS, '教体也算上了吧', { kind: 'ask-unit-in-task', task: 33, unit: '区教体局' }],
    [SHELTERS, '卫健也在列？', { kind: 'ask-unit-in-task', task: 33, unit: '区卫生健康局' }],
    [FREE_STREETS, '几月底以前', { kind: 'ask-task-deadline', task: 26 }],
    [FREE_STREETS, '几月份之前完成', { kind: 'ask-task-deadline', task: 26 }],
    [FREE_STREETS, '今年要创几个街镇', { kind: 'ask-task-targets', task: 26 }],
    [
      { kind: 'ask-task-lead', task: 36 },
      '那名单多久发一次',
      { kind: 'ask-task-part', part: '红黑名单', measure: '间隔时间' },
    ],
    [
      { kind: 'ask-unit-tasks', unit: '区消防救援大队', as: 'responsible' },
      '这个谁牵头的',
      { kind: 'ask-task-lead', task: 32 },
    ],
  ])('%j, %s is asked of it', (before, text, expected) => {
    expect(following(before, text)).toMatchObject(expected);
  });
});

describe('somebody who slipped', () => {
  test.each<readonly [string, Intent | null]>([
    ['打错了，我说的是27', { kind: 'ask-task-lead', task: 27 }],
    ['不对 我问的是公厕', { kind: 'ask-task-lead', task: 28 }],
    ['不是24，是25号', { kind: 'ask-task-lead', task: 25 }],
    ['我问的是28号的目标是多少', { kind: 'ask-task-targets', task: 28, targets: [] }],
    ['不对，是8座', null],
  ])('is answered on what was meant: %s', (text, intent) => {
    expect(readReplaced(text, LEAD, ASKER, reader)).toEqual(intent);
  });
});

describe('a pronoun', () => {
  const PERSON: Intent = { kind: 'ask-person', name: '王波' };
  test.each<readonly [Intent, string, Intent]>([
    [PERSON, '他多大年纪', { kind: 'miss-fact', of: '王波', fact: '年龄' }],
    [
      { kind: 'ask-group', group: 5, about: 'leader' },
      '她是哪个局的',
      { kind: 'miss-fact', of: '张莉', fact: '所在单位' },
    ],
    [LEAD, '这家还牵头哪些', { kind: 'ask-unit-tasks', unit: '区城管局', as: 'lead' }],
    [TASKS, '他们在几个组', { kind: 'ask-unit-groups', unit: '区水务局' }],
    [LEAD, '这个组几项任务', { kind: 'ask-group-tasks', group: 6 }],
    [
      { kind: 'ask-task-group', task: 25 },
      '那个组组长是谁',
      { kind: 'ask-group', group: 6, about: 'leader' },
    ],
  ])('means who, which unit or which group was told: %j, %s', (before, text, intent) => {
    expect(following(before, text)).toEqual(intent);
  });
});

describe('how much is left, by whoever reckons it themselves', () => {
  const ACHIEVED: Intent = { kind: 'ask-achieved', task: 28, targets: [], isCompared: false };

  test.each([
    '还缺两座是吧',
    '还差2座对吧',
    '全年8座 还缺两座是吧',
    '全年8座，还差2座？',
    '8座里还缺2座对不',
    '是不是还差两座',
  ])('is of the task that was spoken of: %s', (text) => {
    expect(couldFollowUp(text)).toBe(true);
  });

  test.each(['24号', '28项还缺两座的是吧，另外', '又完工2座'])('is not “%s”', (text) => {
    expect(couldFollowUp(text)).toBe(false);
    expect(following(ACHIEVED, '又完工2座')).toBeNull();
  });
});

describe('when it is over, after one task', () => {
  const ACHIEVED: Intent = { kind: 'ask-achieved', task: 26, targets: [0], isCompared: false };
  const deadline = (task: number) => expect.objectContaining({ kind: 'ask-task-deadline', task });

  test.each(['什么时候到期', '啥时候截止', '哪天到期', '截止日期是哪天'])(
    'is of its goal where that was spoken of: %s',
    (text) => expect(following(ACHIEVED, text)).toEqual(deadline(26)),
  );

  test.each(['最晚哪年完', '最晚啥时候弄完'])('is of it, and not of all: %s', (text) =>
    expect(following({ kind: 'ask-task-lead', task: 31 }, text)).toEqual(deadline(31)),
  );
});
