import { describe, expect, test } from '@jest/globals';
import { INSTRUCTION_WORDS } from '../../../handlers/instructions/words.ts';
import { wordSaid } from '../../support/word-said.ts';

const said = wordSaid(INSTRUCTION_WORDS);

describe('what is said of a 批示', () => {
  test.each([
    ['批示2转给水务办', 'propose 转给水务办'],
    ['批示2先转给水务办', 'propose 先转给水务办'],
    ['转办批示2', 'refer'],
  ])('%s is %s', (text, expected) => {
    expect(said(text)).toBe(expected);
  });
});
