import { describe, expect, test } from '@jest/globals';
import { readQuestion } from '../../../src/reading/question.ts';
import { reader } from '../../support/readers.ts';

const ASKER = { units: [], groups: [], today: '2020-05-20' };
const asked = (text: string) => readQuestion(text, ASKER, reader);

describe('what comes first, last or next', () => {
  test.each([
    ['哪个组任务第二多', { kind: 'rank-groups', by: 'tasks', which: 'most', place: 2 }],
    ['任务第三多的单位', { kind: 'rank-units', as: 'responsible', order: 'most', place: 3 }],
    ['牵头任务数排第二的是谁', { kind: 'rank-units', as: 'lead', order: 'most', place: 2 }],
    ['哪个组任务最多', { kind: 'rank-groups', by: 'tasks', which: 'most' }],
    ['任务里最早到期的是哪一个', { kind: 'find-tasks-due', from: '2020-10-31', to: '2020-10-31' }],
    ['哪个目标定得最远', { kind: 'find-tasks-due', from: '2030-12-31', to: '2030-12-31' }],
  ])('is found: %s', (text, intent) => {
    expect(asked(text)).toEqual(intent);
  });

  test.each(['月报最晚几号交', '季度情况最早什么时候能报'])(
    'is no task where something is to be handed in: %s',
    (text) => {
      expect(asked(text)?.kind).not.toBe('find-tasks-due');
    },
  );
});

describe('by how much two numbers differ', () => {
  test.each([
    ['主干道亮灯率比支路高几个点', 4, [1, 2]],
    ['基本建成比新开工多几套', 16, [0, 1]],
  ])('is told by parts of their names: %s', (text, task, targets) => {
    expect(asked(text)).toEqual({ kind: 'ask-task-targets', task, targets, isCompared: true });
  });

  test('is not told of numbers that count different things', () => {
    expect(asked('征收比新开工多几户')).not.toMatchObject({ isCompared: true });
  });
});

describe('a word that is a part of a unit’s name', () => {
  test('means the one unit that has it, or is asked back', () => {
    expect(asked('规划服务中心牵头几项')).toMatchObject({ unit: '区规划协调服务中心' });
    expect(asked('工委参加哪项任务')).toMatchObject({ unit: '区委区直机关工委' });
    expect(asked('服务中心牵头几项')).toMatchObject({ kind: 'ask-which', word: '服务中心' });
  });

  test('never makes a name of another', () => {
    expect(asked('殡葬服务中心谁管')).toMatchObject({ kind: 'miss-name', name: '殡葬服务中心' });
  });
});
