import { describe, expect, test } from '@jest/globals';
import { letsBe, wishesNoMore, wishesToHear } from '../../../src/reading/talk/all-in.ts';

describe('a wish to be told when reports have come', () => {
  test.each([
    '收齐了叫我一声',
    '等他们都交齐了喊我',
    '6月月报全报上来之后第一时间告诉我',
    '最后一家报完跟我说一声',
    '人齐了吱一声',
    '告诉我一声，等都交上来',
  ])('is of all of them: %s', (words) => {
    expect(wishesToHear(words)).toBe('all');
  });

  test.each(['城管局报了告诉我', '环卫那边交上来就喊我一声', '水务局补报了以后通知我一下'])(
    'is of the one who is named: %s',
    (words) => {
      expect(wishesToHear(words)).toBe('one');
    },
  );

  test.each([
    '收齐了没',
    '谁报了告诉我',
    '让他们报上来',
    '通知没报的抓紧报',
    '收齐了告诉我一声行吗？',
  ])('is none: %s', (words) => {
    expect(wishesToHear(words)).toBeNull();
  });

  test.each(['不用叫我了', '收齐了也不用告诉我了', '算了，别通知我了'])(
    'is taken back: %s',
    (words) => {
      expect(wishesNoMore(words)).toBe(true);
    },
  );

  test('is let be with a few words right after it', () => {
    expect(letsBe('算了不用了')).toBe(true);
    expect(letsBe('不用了，我自己看吧')).toBe(true);
    expect(letsBe('不用了解情况')).toBe(false);
  });
});
