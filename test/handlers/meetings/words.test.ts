import { describe, expect, test } from '@jest/globals';
import { WORDS } from '../../../handlers/meetings/words.ts';
import { wordSaid } from '../../support/word-said.ts';

const said = wordSaid(WORDS);

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
