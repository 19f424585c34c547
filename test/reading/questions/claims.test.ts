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
});
