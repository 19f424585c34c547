import { describe, expect, test } from '@jest/globals';
import { findMentions } from '../../../src/reading/names/mentions.ts';
import { nameOrdinals, placeSaid } from '../../../src/reading/spans/ordinals.ts';
import { plan, reader } from '../../support/readers.ts';

const named = (text: string, listed: readonly number[] | null = null) =>
  nameOrdinals(text, findMentions(text, reader.lexicon), plan, listed);

describe('a task that is named by its place', () => {
  test.each([
    ['第三组第一项任务', '任务10'],
    ['第四组第二项任务谁牵头', '任务12谁牵头'],
    ['水务局牵头的第二项是什么', '任务11是什么'],
    ['第六组最后一项任务', '任务29'],
    ['倒数第二个任务', '任务36'],
  ])('is called by its number: %s', (text, expected) => {
    expect(named(text)).toBe(expected);
  });

  test('is one of those that were listed a moment ago', () => {
    expect(named('第二项是什么', [1, 2, 4])).toBe('任务2是什么');
    expect(named('最后一个谁牵头', [1, 2, 4])).toBe('任务4谁牵头');
  });

  test.each(['第三组第九项任务', '第十三项任务谁牵头', '第三批', '任务27的第二个责任单位'])(
    'is not in “%s”',
    (text) => {
      expect(named(text)).toBe(text);
    },
  );
});

describe('the place among units', () => {
  test.each([
    ['第一责任单位', 1],
    ['第三家', 3],
    ['倒数第二个单位', -2],
    ['最后一家单位', -1],
  ])('%s is %i', (words, place) => {
    expect(placeSaid(words)).toBe(place);
  });
});
