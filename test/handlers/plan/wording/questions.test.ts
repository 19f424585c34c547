import { expect, test } from '@jest/globals';
import { candidateNames } from '../../../../handlers/plan/wording/questions.ts';
import { plan } from '../../../support/readers.ts';

test('candidates of one task are told apart by what is asked of it', () => {
  const ofPart = { kind: 'ask-task-part', task: 9, part: '绿道' } as const;
  expect(
    candidateNames(
      [
        { ...ofPart, fact: 'attribute', measure: '宽度' },
        { ...ofPart, fact: 'text' },
        { kind: 'ask-task-targets', task: 9, targets: [2] },
      ],
      plan,
    ),
  ).toEqual(['任务9里绿道的宽度', '任务9里绿道的内容', '任务9的目标']);
});
