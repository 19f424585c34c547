import { describe, expect, test } from '@jest/globals';
import { inUnit } from '../../src/domain/measure-units.ts';

describe('a quantity in another unit', () => {
  test.each([
    [500, '米', '公里', 0.5],
    [5, '公里', '米', 5000],
    [1.2, '万平方米', '平方米', 12_000],
    [12_000, '平方米', '万平方米', 1.2],
    [15, '亩', '平方米', 10_000],
    [1.2, '亿元', '万元', 12_000],
    [3, '名', '人', 3],
    [2, '座', '座', 2],
    [4, '条', '条（处）', 4],
    [4, '处', '条（处）', 4],
    [4, '条（处）', '条（处）', 4],
  ])('%d %s is so many %s', (value, from, to, expected) => {
    expect(inUnit(value, from, to)).toBe(expected);
  });

  test('is nothing where the kinds differ', () => {
    expect(inUnit(5, '个', '座')).toBe(5);
    expect(inUnit(5, '个', '公里')).toBeNull();
    expect(inUnit(3, '座', '公里')).toBeNull();
    expect(inUnit(3, '户', '人')).toBeNull();
  });
});
