import { describe, expect, test } from '@jest/globals';
import { ISSUE_WORDS } from '../../../handlers/supervision/words.ts';
import { matterSaid } from '../../../src/reading/matters/matter-said.ts';
import { GENERAL_WORDS } from '../../../src/reading/matters/words.ts';

const said = (text: string) => {
  const read = matterSaid(text, () => [...ISSUE_WORDS, ...GENERAL_WORDS]);
  const [first] = read?.words ?? [];
  return first ? `${first.word} ${first.text}`.trim() : '';
};

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
