import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { restated } from '../../../src/reading/numbers/restated.ts';

describe('a text with one quantity said anew', () => {
  test.each([
    ['公厕已完成6座，还有2座在装修', 6, '座', 5, '公厕已完成5座，还有2座在装修'],
    ['公厕已完成六座', 6, '座', 5, '公厕已完成5座'],
    ['完成6座，另有6座在建', 6, '座', 5, '完成5座，另有6座在建'],
    ['签订率986%', 986, '%', 98.6, '签订率98.6%'],
    ['亮灯率98.2，补灯5盏', 98.2, '%', 98.5, '亮灯率98.5%，补灯5盏'],
    ['完成16座和6座', 6, '座', 5, '完成16座和5座'],
    ['完成6户', 6, '座', 5, '完成6户'],
    ['没有数字', 6, '座', 5, '没有数字'],
  ])('%s', (text, value, unit, right, expected) => {
    expect(restated(text, { value, unit }, { value: right, unit })).toBe(expected);
  });

  test('leaves everything else to the letter', () => {
    const words = fc.constantFrom('公厕已完成', '外墙装修', '水电接入慢，', '正在验收。');
    const number = fc.integer({ min: 1, max: 999 });
    fc.assert(
      fc.property(words, words, number, number, (before, after, from, to) => {
        const text = restated(
          `${before}${from}座${after}`,
          { value: from, unit: '座' },
          { value: to, unit: '座' },
        );
        expect(text).toBe(`${before}${to}座${after}`);
      }),
    );
  });
});
