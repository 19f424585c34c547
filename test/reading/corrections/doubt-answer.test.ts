import { describe, expect, test } from '@jest/globals';
import type { DoubtReason } from '../../../src/domain/report-reading.ts';
import { readDoubtAnswer } from '../../../src/reading/corrections/doubt-answer.ts';
import { reader } from '../../support/readers.ts';

const answerTo = (reason: DoubtReason, text: string, tasks: number[] = [28, 29]) =>
  readDoubtAnswer(text, { reason, word: '', tasks }, reader);

describe('the answer to which task was meant', () => {
  test.each([
    ['28', 28],
    ['二十八', 28],
    ['任务28', 28],
    ['28号', 28],
    ['是28号任务的', 28],
    ['公厕', 28],
    ['第2个', 29],
    ['第二个', 29],
  ])('%s', (text, task) => {
    const settled = { kind: 'settle-doubt', task, quantity: null, period: null };
    expect(answerTo('ambiguous_task', text)).toEqual(settled);
  });

  test.each([
    '任务28：完成路面整治3公里',
    '撤回任务28',
    '任务28谁牵头',
    '任务28进度',
    '41',
    '0',
    '第9个',
    '公厕和垃圾分类',
    '好的',
    '公厕这块我们已经完成了六座还有两座在装修请领导放心',
  ])('is not %s, which says something of its own', (text) => {
    expect(answerTo('ambiguous_task', text)).toBeNull();
  });

  test.each(['全部', '所有任务', '其他任务', '都是'])('may be all that is owed: %s', (text) => {
    expect(answerTo('missing_task', text)).toMatchObject({ task: null, quantity: null });
    expect(answerTo('ambiguous_task', text)).toBeNull();
  });
});

describe('the answer to which number was meant', () => {
  test.each([
    ['98.6%', 98.6, '%'],
    ['应为98.6%。', 98.6, '%'],
    ['6座', 6, '座'],
  ])('%s', (text, value, unit) => {
    expect(answerTo('implausible_value', text)).toEqual({
      kind: 'settle-doubt',
      task: null,
      quantity: { value, unit },
      period: null,
    });
  });

  test.each(['不知道', '6座，还有2座', '回头再核实一下'])('is not %s', (text) => {
    expect(answerTo('implausible_value', text)).toBeNull();
  });
});
