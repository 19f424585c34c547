import { describe, expect, test } from '@jest/globals';
import { ISSUE_WORDS } from '../../../handlers/supervision/words.ts';
import { wordSaid } from '../../support/word-said.ts';

const said = wordSaid(ISSUE_WORDS);

describe('what is said of a 问题', () => {
  test.each([
    ['问题1已解决', 'solve'],
    ['问题1关了吧', 'solve'],
    ['关了问题1', 'solve'],
    ['问题1关不了', ''],
    ['问题1还没解决', ''],
  ])('%s is %s', (text, expected) => {
    expect(said(text)).toBe(expected);
  });
});
