import { expect, test } from '@jest/globals';
import {
  lengthsOf,
  wordsBySound,
  wordsWithOneWrong,
} from '../../../src/reading/names/typed-words.ts';

const meant = wordsWithOneWrong(['牵头', '牵手', '责任单位']);
test.each([
  ['千头', [{ word: '牵头', place: 0 }]],
  [
    '牵投',
    [
      { word: '牵头', place: 1 },
      { word: '牵手', place: 1 },
    ],
  ],
  ['责任但位', [{ word: '责任单位', place: 2 }]],
  ['牵头', [{ word: '牵手', place: 1 }]],
  ['责认但位', []],
  ['牵', []],
])('%s differs in one character from %j', (typed, words) => {
  expect(meant(typed)).toEqual(words);
});

const sounding = wordsBySound(['提醒', '暂停', '催办']);
test.each([
  ['题醒', '提醒'],
  ['提醒', '提醒'],
  ['赞停', '暂停'],
  ['摧办', '催办'],
  ['醒提', null],
  ['提', null],
  ['提醒我', null],
])('%s sounds like %s', (typed, word) => {
  expect(sounding(typed)).toBe(word);
});

test('the longest words of a list come first', () => {
  expect(lengthsOf(['催', '责任单位', '牵头', '提醒'])).toEqual([4, 2, 1]);
});
