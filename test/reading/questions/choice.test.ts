import { describe, expect, test } from '@jest/globals';
import type { AskWhich } from '../../../src/domain/question.ts';
import { readChoice } from '../../../src/reading/questions/choice.ts';

const asked: AskWhich = {
  kind: 'ask-which',
  word: '停车',
  candidates: [
    { kind: 'ask-task-lead', task: 12 },
    { kind: 'ask-task-lead', task: 14 },
    { kind: 'ask-task-lead', task: 2 },
  ],
};

describe('an answer to what was asked back', () => {
  test.each([
    ['1', 12],
    ['第一个', 12],
    ['2', 2],
    ['第二项', 2],
    ['14', 14],
    ['选3', 2],
    ['三', 2],
    ['是1吧', 12],
    ['14号任务。', 14],
  ])('%s picks task %i', (text, task) => {
    expect(readChoice(text, asked)).toEqual({ kind: 'ask-task-lead', task });
  });

  test.each(['4', '0', '15', '停车', '一共几项', '1和2', '', '24号任务谁牵头'])(
    '%j picks nothing',
    (text) => {
      expect(readChoice(text, asked)).toBeNull();
    },
  );
});

describe('an answer to the one reading that was proposed', () => {
  const proposed: AskWhich = { ...asked, candidates: [{ kind: 'ask-task-lead', task: 12 }] };
  test.each(['是', '是的', '对。', '1'])('%s takes it', (text) => {
    expect(readChoice(text, proposed)).toEqual({ kind: 'ask-task-lead', task: 12 });
  });

  test('is no choice among several', () => {
    expect(readChoice('是的', asked)).toBeNull();
  });
});
