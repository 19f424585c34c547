import { describe, expect, test } from '@jest/globals';
import { slipTurned } from '../../../src/reading/corrections/slip-turned.ts';

describe('a number that was written by mistake', () => {
  test.each([
    ['隐患写成134条，是143', '隐患134应为143'],
    ['隐患写成134处了，应该是143', '隐患134应为143'],
    ['写成134了，应该143', '134应为143'],
    ['134写颠倒了，是143', '134应为143'],
    ['134条写反了 143', '134应为143'],
    ['隐患134条写错了，是143', '隐患134应为143'],
    ['不好意思，公厕报成6座了，其实是4座', '公厕6应为4座'],
  ])('is put right by “%s”', (text, said) => expect(slipTurned(text)).toBe(said));

  test.each([
    '隐患写成134条了',
    '公厕改成5座',
    '会议写成3点了，应该是4点',
    '写成6月8日了，是6月9日',
    '公厕完工4座，剩2座',
  ])('is not in “%s”', (text) => expect(slipTurned(text)).toBe(text));
});
