import { describe, expect, test } from '@jest/globals';
import { withSigns } from '../../../src/reading/text/client-signs.ts';

describe('the little pictures of the clients', () => {
  test.each([
    ['确认[强]', '确认👍'],
    ['收到[抱拳]', '收到🙏'],
    ['公厕已完成6座[强]，水电接入慢[流泪]', '公厕已完成6座👍，水电接入慢😢'],
    ['2️⃣4️⃣号任务谁牵头', '24号任务谁牵头'],
    ['2\u20e3', '2'],
    ['🔟号任务', '10号任务'],
  ])('stand in %j for %j', (text, expected) => {
    expect(withSigns(text)).toBe(expected);
  });

  test.each([
    '【大桥街道】2座',
    '[大桥街道]2座',
    '[附件](http://a.cn/b)',
    '[图片]',
    '[强',
    '[[强]',
    '[]',
  ])('are none in %j unless they are named whole', (text) => {
    expect(withSigns(text).replace('👍', '[强]')).toBe(text);
  });
});
