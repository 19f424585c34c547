import { describe, expect, test } from '@jest/globals';
import { WORDS } from '../../../handlers/meetings/words.ts';
import { matterSaid } from '../../../src/reading/matters/matter-said.ts';
import { GENERAL_WORDS } from '../../../src/reading/matters/words.ts';

const said = (text: string) => {
  const read = matterSaid(text, () => [...WORDS, ...GENERAL_WORDS]);
  const [first] = read?.words ?? [];
  return first ? `${first.word} ${first.text}`.trim() : '';
};

describe('what is said of a meeting', () => {
  test.each([
    ['备案会议2', 'file'],
    ['会议2可以备案', 'file'],
    ['会议2不备案，议题太空', 'return 议题太空'],
    ['会议2暂不备案：材料没附', 'return 材料没附'],
  ])('%s is %s', (text, expected) => {
    expect(said(text)).toBe(expected);
  });
});
