import { describe, expect, test } from '@jest/globals';
import { measureAt } from '../../../src/reading/numbers/measures.ts';

describe('a measure word after a number', () => {
  test.each([
    ['座公厕', '座'],
    ['处', '处'],
    ['条(处)', '条（处）'],
    ['平方公里', '平方公里'],
    ['平方', '平方'],
    ['微克/立方米', '微克/立方米'],
    ['次/天', '次/天'],
    ['个百分点', '个百分点'],
    ['个工作日', '个工作日'],
    ['个', '个'],
    ['人次', '人次'],
    ['户居民', '户'],
    [' km', 'km'],
    ['per cent', 'per cent'],
  ])('begins %s with %s', (text, unit) => {
    expect(measureAt(text, 0)?.unit).toBe(unit);
  });

  test.each([
    ['家门诊', '家'],
    ['家门店', '家'],
    ['家电商企业', '家'],
    ['项目标任务', '项'],
    ['套管理制度', '套'],
    ['户外来人口', '户'],
    ['处长廊', '处'],
    ['部分类车', '部'],
  ])('stands before a word of its own: %s', (text, unit) => {
    expect(measureAt(text, 0)?.unit).toBe(unit);
  });

  test.each(['家门口', '家电', '项目', '套管', '户外', '处长', '部分'])(
    'is none in another word: %s',
    (text) => {
      expect(measureAt(text, 0)).toBeNull();
    },
  );

  test.each([
    ['有45路掉线', 3, '路'],
    ['3基铁塔', 1, '基'],
    ['经10路北段', 3, null],
    ['经十路北段', 2, null],
    ['乘公交11路', 5, null],
    ['3基站', 1, null],
  ])('in %s at %d is %s', (text, at, unit) => {
    expect(measureAt(text, at)?.unit ?? null).toBe(unit);
  });

  test.each([
    '处理',
    '部门',
    '个性化',
    '条例',
    '户外',
    '次序',
    '期间',
    '台账',
    '起到',
    '对于',
    '天桥',
    '年度',
    'kmh',
    'money',
    '',
  ])('is none in %j', (text) => {
    expect(measureAt(text, 0)).toBeNull();
  });

  test('is looked for at its place only', () => {
    expect(measureAt('完成6座', 0)).toBeNull();
    expect(measureAt('完成6座', 3)).toMatchObject({ unit: '座', length: 1 });
  });

  test('takes the space before it along', () => {
    expect(measureAt('6 座', 1)).toMatchObject({ unit: '座', length: 2 });
  });

  test.each([
    ['公里', 1000, '米'],
    ['公顷', 10_000, '平方米'],
    ['平方公里', 1_000_000, '平方米'],
    ['m3', 1, '立方米'],
    ['斤', 0.5, '公斤'],
    ['名', 1, '人'],
    ['座', 1, '座'],
  ])('%s is %d %s', (unit, factor, base) => {
    expect(measureAt(unit, 0)).toMatchObject({ factor, base });
  });
});
