import { describe, expect, test } from '@jest/globals';
import { quantitiesIn } from '../../../src/reading/achievements/report-quantities.ts';

const amounts = (text: string) => quantitiesIn(text).map(({ value, unit }) => `${value}${unit}`);

describe('a quantity', () => {
  test.each([
    ['最快用时2分48秒', ['2.8分钟']],
    ['平均响应3小时20分', ['3.33小时']],
    ['平均用时3天4小时', ['3.17天']],
    ['铺管3公里200米', ['3.2公里']],
    ['人行道拓宽到1米75', ['1.75米']],
    ['护栏加高到1米8', ['1.8米']],
  ])('in two units is one: %s', (text, expected) => {
    expect(amounts(text)).toEqual(expected);
  });

  test.each([
    ['评分2分，用时48秒', ['2分', '48秒']],
    ['铺路3公里、盖板200米', ['3公里', '200米']],
    ['试点路段14条泊位1860个', ['14条', '1860个']],
  ])('beside another is none of it: %s', (text, expected) => {
    expect(amounts(text)).toEqual(expected);
  });

  test.each([
    ['光缆新敷设73皮长公里', ['73皮长公里']],
    ['外借1.37万册次', ['1.37万册次']],
    ['夜查19个晚上', ['19个晚上']],
    ['摊位管理费收了41.6万', ['41.6万元']],
    ['停车场赔了2.3万', ['2.3万元']],
  ])('has the measure that its thing is counted in: %s', (text, expected) => {
    expect(amounts(text)).toEqual(expected);
  });

  test.each(['半年来省级没变', '三个月以来天天巡查', '一次通过率有提高', '头三个月的免了'])(
    'is none where it only tells since when, or at which try: %s',
    (text) => {
      expect(amounts(text)).toEqual([]);
    },
  );
});
