import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import Nzh from 'nzh';
import { NUMERAL, readNeighbours, readNumeral } from '../../../src/reading/numbers/numerals.ts';

describe('a numeral', () => {
  test.each([
    ['3600', 3600],
    ['3,600', 3600],
    ['14.21', 14.21],
    ['〇', 0],
    ['十', 10],
    ['十二', 12],
    ['二十', 20],
    ['廿三', 23],
    ['卅', 30],
    ['一百零八', 108],
    ['二亿零一千', 200_001_000],
    ['一百〇八', 108],
    ['一百一', 110],
    ['二百五', 250],
    ['二百五十', 250],
    ['两百三十余', 230],
    ['一千二', 1200],
    ['一千零二十', 1020],
    ['三万五', 35000],
    ['三万零五', 30005],
    ['十万八千', 108000],
    ['一亿三千万', 130000000],
    ['一千零五十万', 10500000],
    ['1.2亿', 120000000],
    ['14.21万', 142100],
    ['3千6百', 3600],
    ['4万2', 42000],
    ['3千5', 3500],
    ['2百零5', 205],
    ['3万6800', 36800],
    ['3000多万', 30000000],
    ['三点五万', 35000],
    ['零点五', 0.5],
    ['十几万', 100000],
    ['二〇二〇', 2020],
    ['叁万伍仟', 35000],
  ])('%s is %d', (numeral, value) => {
    expect(readNumeral(numeral)).toBe(value);
  });

  test.each(['三五', '二百万亿三四', '十百', '万亿万亿', '一'.repeat(41), '3万680', ''])(
    '%j has no one value',
    (numeral) => {
      expect(readNumeral(numeral)).toBeNull();
    },
  );

  test('is read as it is written, for every whole number below a trillion', () => {
    fc.assert(
      fc.property(numberBelow(1e12), (value) => {
        expect(readNumeral(written(value))).toBe(value);
      }),
      { numRuns: 2000 },
    );
  });

  test('is read in 大写 as it is written', () => {
    fc.assert(
      fc.property(numberBelow(1e9), (value) => {
        expect(readNumeral(Nzh.cn.encodeB(value))).toBe(value);
      }),
    );
  });

  test('is matched whole by the pattern that looks for it', () => {
    fc.assert(
      fc.property(numberBelow(1e9), (value) => {
        expect(new RegExp(NUMERAL).exec(`完成${written(value)}户`)?.[0]).toBe(written(value));
      }),
    );
  });

  test('with decimals before 万 and 亿 loses nothing to the arithmetic of the machine', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999 }), (hundredths) => {
        const figure = (hundredths / 100).toFixed(2);
        expect(readNumeral(`${figure}万`)).toBe(hundredths * 100);
      }),
    );
  });
});

describe('two neighbouring digits', () => {
  test.each([
    ['三四', [3, 4]],
    ['两三', [2, 3]],
    ['三五', [3, 5]],
    ['十七八', [17, 18]],
    ['二三十', [20, 30]],
    ['三五百', [300, 500]],
    ['七八万', [70000, 80000]],
  ])('%s are both ends of a range', (numeral, ends) => {
    expect(readNeighbours(numeral)).toEqual(ends);
  });

  test.each(['二五', '四三', '十二', '八九点五', '一百零八'])('%s are none', (numeral) => {
    expect(readNeighbours(numeral)).toBeNull();
  });
});

function numberBelow(limit: number) {
  const sizes = [100, 10_000, 1_000_000, limit].map((max) => fc.integer({ min: 0, max: max - 1 }));
  return fc.oneof(...sizes);
}

const written = (value: number): string => Nzh.cn.encodeS(value);
