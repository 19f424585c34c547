import { describe, expect, test } from '@jest/globals';
import { reader } from '../../support/readers.ts';

const { respell } = reader.speller;

describe('a misspelt word of the plan', () => {
  test.each([
    ['海棉城市谁牵头', '海绵城市谁牵头'],
    ['路掌制谁负责', '路长制谁负责'],
    ['垃极分类', '垃圾分类'],
    ['公共卫身间建几座', '公共卫生间建几座'],
    ['诚管局有哪些任务', '城管局有哪些任务'],
    ['韩立师是谁', '韩利师是谁'],
    ['应急避场所', '应急避难场所'],
    ['绿到修多长', '绿道修多长'],
  ])('%s is put right', (text, expected) => {
    expect(respell(text)).toBe(expected);
  });
});

describe('a word of the plan in pinyin', () => {
  test.each([
    ['luzhangzhi谁牵头', '路长制谁牵头'],
    ['lu zhang zhi shei qiantou', '路长制谁牵头'],
    ['lvdao多长', '绿道多长'],
    ['who leads luzhangzhi', 'who leads 路长制'],
  ])('%s is written in characters', (text, expected) => {
    expect(respell(text)).toBe(expected);
  });

  test('stays as it is where it sounds like two things of the plan', () => {
    expect(respell('weijian谁管')).toBeNull();
  });
});

describe('what is no misspelling', () => {
  test.each([
    ['海绵城市谁牵头'],
    ['区税务局有哪些任务'],
    ['附近哪有加油站'],
    ['今天天气怎么样'],
    ['有量化指标的任务有哪些'],
    ['三年行动评价办法'],
    ['给我写首诗'],
    ['what is the capital of France'],
    [''],
  ])('“%s” stays as it is', (text) => {
    expect(respell(text)).toBeNull();
  });

  test('is what is too long to be a question', () => {
    expect(respell('海棉城市'.repeat(40))).toBeNull();
  });
});
