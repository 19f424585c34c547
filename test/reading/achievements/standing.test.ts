import { describe, expect, test } from '@jest/globals';
import { ownWords, standsIn } from '../../../src/reading/achievements/standing.ts';
import { normalise } from '../../../src/reading/text/text.ts';

const text = normalise('进展：公厕完成１６座，\n水电接入慢');

describe('words that are said to stand in a text', () => {
  test.each([
    ['公厕完成16座', '公厕完成１６座'],
    ['公厕完成 16座,', '公厕完成１６座，'],
    ['水电接入慢', '水电接入慢'],
  ])('%s are found as the text writes them', (words, own) => {
    expect(ownWords(text, words)).toBe(own);
  });

  test.each(['', ' ', '公厕完成99座', '接入慢水电'])('“%s” are not found', (words) => {
    expect(standsIn(text, words)).toBeNull();
  });
});
