import { describe, expect, test } from '@jest/globals';
import { INSTRUCTION_WORDS } from '../../../handlers/instructions/words.ts';
import { matterSaid } from '../../../src/reading/matters/matter-said.ts';
import { GENERAL_WORDS } from '../../../src/reading/matters/words.ts';

const said = (text: string) => {
  const read = matterSaid(text, () => [...INSTRUCTION_WORDS, ...GENERAL_WORDS]);
  const [first] = read?.words ?? [];
  return first ? `${first.word} ${first.text}`.trim() : '';
};

describe('what is said of a 批示', () => {
  test.each([
    ['批示2转给水务办', 'propose 转给水务办'],
    ['批示2先转给水务办', 'propose 先转给水务办'],
    ['转办批示2', 'refer'],
  ])('%s is %s', (text, expected) => {
    expect(said(text)).toBe(expected);
  });
});
