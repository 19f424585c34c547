import { describe, expect, test } from '@jest/globals';
import {
  type RecordGiven,
  type SentenceWorded,
  wordedParts,
} from '../../../src/reading/summaries/worded-records.ts';

const UNDONE = '二、部分完成和未完成事项';
const SUPERVISED = '六、督查督办';

const GIVEN: readonly RecordGiven[] = [
  {
    number: 1,
    part: UNDONE,
    text: '任务27区商务局未完成：平台未上线。',
    names: ['任务27', '区商务局'],
  },
  {
    number: 2,
    part: UNDONE,
    text: '任务12区住房城乡建设局部分完成：选址3处，还差2处。',
    names: ['任务12', '区住房城乡建设局'],
  },
  {
    number: 3,
    part: SUPERVISED,
    text: '督办1：停车场选址，区住房城乡建设局，6月30日前办结。',
    names: ['督办1', '区住房城乡建设局'],
  },
];

const said = (text: string, ...records: readonly number[]): SentenceWorded => ({ text, records });
const FAIR = [
  said('任务27区商务局未完成，平台未上线。', 1),
  said('任务12区住房城乡建设局部分完成，选址3处，还差2处。', 2),
];
const toldOf = (...sentences: readonly SentenceWorded[]) =>
  wordedParts(sentences, GIVEN).get(UNDONE);

describe('records that somebody else words', () => {
  test('are told in those words where each is told whole', () => {
    expect(toldOf(...FAIR)).toEqual(FAIR.map(({ text }) => text));
    expect(wordedParts(FAIR, GIVEN).has(SUPERVISED)).toBe(false);
  });

  test('leave what was invented beside them', () => {
    const invented = said('区商务局已承诺7月上线。', 1);
    expect(toldOf(...FAIR, invented)).toEqual(FAIR.map(({ text }) => text));
  });

  test.each([
    ['a record is left out', [FAIR[0]]],
    ['a number is left out', [FAIR[0], said('任务12区住房城乡建设局部分完成，选址3处。', 2)]],
    [
      'a number is another',
      [FAIR[0], said('任务12区住房城乡建设局部分完成，选址4处，还差2处。', 2)],
    ],
    ['the unit is left out', [FAIR[0], said('任务12部分完成，选址3处，还差2处。', 2)]],
    ['the unit is another', [FAIR[0], said('任务12区水务局部分完成，选址3处，还差2处。', 2)]],
    ['the task is left out', [said('区商务局未完成，平台未上线。', 1), FAIR[1]]],
    ['a no is turned into a yes', [said('任务27区商务局完成，平台上线。', 1), FAIR[1]]],
    ['a day is added', [said('任务27区商务局未完成，平台7月10日前未上线。', 1), FAIR[1]]],
    ['a name is added', [said('任务27区商务局未完成，王局长说平台未上线。', 1), FAIR[1]]],
    ['it rests on a record of another part', [FAIR[0], said(FAIR[1]?.text ?? '', 2, 3)]],
    ['it rests on a record that there is not', [FAIR[0], said(FAIR[1]?.text ?? '', 9)]],
    ['nothing is said', []],
  ] as const)('stay as they are where %s', (_, sentences) => {
    expect(toldOf(...sentences.flatMap((one) => one ?? []))).toBeUndefined();
  });
});
