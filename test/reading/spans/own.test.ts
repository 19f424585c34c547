import { describe, expect, test } from '@jest/globals';
import {
  asksBesidesOwnUnit,
  isOfOwnGroup,
  isOfOwnUnit,
  speaksOfOwnUnit,
} from '../../../src/reading/spans/own.ts';

describe('the asker’s own unit', () => {
  test.each([
    '我们局有几项任务',
    '我局牵头几项',
    '咱单位都要干啥',
    '俺们中心有几项',
    '跟我们有关的任务',
    '我们有哪些任务',
    '本单位的任务',
    'our tasks',
    '本院要干哪项活',
    '我队有哪些任务',
    '局里有几项任务',
    '我们不牵头吧',
  ])('is meant by “%s”', (text) => {
    expect(isOfOwnUnit(text)).toBe(true);
  });

  test.each(['城管局有几项任务', '我想问任务24谁牵头', '请给我看任务24', '总指挥是谁'])(
    'is not meant by “%s”',
    (text) => {
      expect(isOfOwnUnit(text)).toBe(false);
    },
  );

  test('is beside others', () => {
    expect(asksBesidesOwnUnit('23项里除了我们还有哪几家')).toBe(true);
    expect(asksBesidesOwnUnit('和我局一起干的有谁')).toBe(true);
    expect(asksBesidesOwnUnit('23项我们牵头吗')).toBe(false);
  });

  test('is spoken of beside a task, and not where the group is', () => {
    expect(speaksOfOwnUnit('8号任务我们牵头吗')).toBe(true);
    expect(speaksOfOwnUnit('8号任务是我们组的吗')).toBe(false);
  });
});

describe('the asker’s own group', () => {
  test.each(['我们组有哪些任务', '本组组长是谁', '咱专班几项'])('is meant by “%s”', (text) => {
    expect(isOfOwnGroup(text)).toBe(true);
  });
});
