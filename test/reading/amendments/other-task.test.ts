import { describe, expect, test } from '@jest/globals';
import type { Doubt } from '../../../src/domain/report-reading.ts';
import { ofOtherTask, tellsSame } from '../../../src/reading/amendments/other-task.ts';
import { emptyItem } from '../../../src/reading/corrections/corrections.ts';
import { reader } from '../../support/readers.ts';

const NOT_THEIRS: Doubt = { reason: 'unit_not_responsible', word: '任务30', tasks: [30] };
const read = (text: string, doubt: Doubt | null = null, tasks: readonly number[] = [30]) =>
  ofOtherTask(
    text,
    { items: tasks.map((task) => emptyItem(task, '2020-06')), doubt, isDraft: true },
    reader,
  );

describe('the task of a draft was written wrong', () => {
  test.each([
    ['这是任务23的', 23, ''],
    ['哦是23号任务', 23, ''],
    ['打错任务了，是23', 23, ''],
    ['写错号了，应该是任务23', 23, ''],
    ['编号错了，23', 23, ''],
    ['按错了，是任务23的', 23, ''],
    ['不是30是23', 23, ''],
    ['不是任务30，是任务23', 23, ''],
    ['号写错了 是23号 法治进社区12场', 23, '法治进社区12场'],
    ['写错任务了，23，6月普法12场', 23, '6月普法12场'],
    ['报错任务了，应该是公厕', 28, ''],
    ['任务搞错了，改到23号任务', 23, ''],
    ['序号打错了，不是30，应该是23号任务', 23, ''],
    ['任务报错了，不是30，是23', 23, ''],
  ])('%s', (text, task, told) => expect(read(text)).toEqual({ task, told }));

  test('where it was asked which it is, a bare number is one', () => {
    expect(read('按错了，23，法治进社区12场', NOT_THEIRS)).toEqual({
      task: 23,
      told: '法治进社区12场',
    });
    expect(read('打错了，是23', NOT_THEIRS)?.task).toBe(23);
  });

  test.each([
    '打错了，是23',
    '打错了，23，法治进社区12场',
    '写错了，11个',
    '不是12是23',
    '任务23，法治进社区12场',
    '是23场',
    '写错任务了，99',
  ])('a figure, a report of its own, or no task: %s', (text) => expect(read(text)).toBeNull());

  test.each(['不是任务12，是任务23', '序号写错了，不是12，应该是23', '任务写错了，应该是99'])(
    'which task it is, is asked: %s',
    (text) => expect(read(text)).toEqual({ task: null, told: '' }),
  );

  test('of a draft of several tasks nothing says which', () =>
    expect(read('写错任务了，23', null, [30, 31])).toBeNull());
});

test('what counts the same is told anew', () => {
  expect(tellsSame('法治进社区12场', '6月走进社区讲法治12场')).toBe(true);
  expect(tellsSame('发放资料300份', '6月走进社区讲法治12场')).toBe(false);
  expect(tellsSame('还在排期', '6月走进社区讲法治12场')).toBe(false);
});
