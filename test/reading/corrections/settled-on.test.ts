import { describe, expect, test } from '@jest/globals';
import { settledOn } from '../../../src/reading/corrections/settled-on.ts';

describe('what a number is to be after all', () => {
  test.each([
    ['刚领导又说其中一座没验收 还是按两座算吧', '应该是两座', '刚领导又说其中一座没验收'],
    ['改回两座', '应该是两座', ''],
    ['应该是2座才对', '应该是2座', ''],
    ['隐患其实是120条', '隐患应该是120条', ''],
    ['企业那个数不对 按68家报吧', '企业应该是68家', ''],
    ['算两座吧 有一座没通水', '应该是两座', '有一座没通水'],
    ['领导说征收还是按108户报', '征收应该是108户', ''],
    ['绿道量错了 就按2公里吧', '绿道应该是2公里', ''],
    ['45个说多了 按40个登记', '45个应为40个', ''],
  ])('%s: %s', (text, correction, rest) => {
    expect(settledOn(text)).toEqual({ correction, rest });
  });

  test.each([
    '公厕按几座算',
    '算了',
    '按2020年算',
    '目标应该是5座',
    '公厕完工2座',
    '是按2座算吗',
    '改成4月报',
  ])('%s says nothing of it', (text) => {
    expect(settledOn(text)).toBeNull();
  });
});
