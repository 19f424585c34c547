import { describe, expect, test } from '@jest/globals';
import { createWordSpelling } from '../../../src/reading/names/word-spelling.ts';
import { reader } from '../../support/readers.ts';

const spell = createWordSpelling(reader.planText);

const MISTYPED: readonly (readonly [text: string, meant: string])[] = [
  ['二季度谁没抱', '二季度谁没报'],
  ['任务5亮什么登', '任务5亮什么灯'],
  ['我们祖还有谁没报', '我们组还有谁没报'],
  ['任务11下一步计画', '任务11下一步计划'],
  ['任务13存在甚么困难', '任务13存在什么困难'],
  ['批示1谁签受了', '批示1谁签收了'],
];

describe('a word by which people ask that is mistyped by its sound', () => {
  test.each(MISTYPED)('%s', (text, meant) => {
    expect(spell(text)).toBe(meant);
  });

  test.each(['二季度谁没报', '任务5亮什么灯', '公园建了几处', '那个任务谁牵头'])(
    'stays as it is where nothing is wrong: %s',
    (text) => {
      expect(spell(text)).toBeNull();
    },
  );
});
