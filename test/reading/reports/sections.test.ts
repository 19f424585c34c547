import { describe, expect, test } from '@jest/globals';
import { clausesOf } from '../../../src/reading/reports/report-clauses.ts';
import { headingOf, isPlanned, isProblem } from '../../../src/reading/reports/sections.ts';

describe('a clause of running text', () => {
  test.each([
    '水表没装上',
    '自来水公司那边卡着',
    '有的商户关门找不着人',
    '还有6条没电源',
    '市级的没拨下来',
    '剩160个动不了',
    '验收没通过',
    '覆盖率达不到要求',
    '电费谁出还没谈妥',
    '雨季水位高不好干',
    '主要是钱的问题',
  ])('tells what stands in the way where something failed or is lacking: %s', (text) =>
    expect(isProblem(text)).toBe(true),
  );

  test.each([
    '药山西路那座还没开工',
    '大型的1家还没启动',
    '提档那个还没过',
    '标山和药山两处还没进场',
    '第3条设计还没定稿',
    '法治社区还没数',
    '另一个还没招商',
  ])('tells only how far a part has not come: %s', (text) => {
    expect(isProblem(text)).toBe(false);
  });

  test.each(['没有人手还没开工', '搬迁方案还没批', '有1座还没通水电'])(
    'tells what stands in the way where others or something lacking hold it up: %s',
    (text) => {
      expect(isProblem(text)).toBe(true);
    },
  );

  test.each([
    '建成不少于3座',
    '不了解政策的都讲到了',
    '离不开街道支持',
    '占地不到2亩',
    '培训不下10次',
    '没发生事故',
    '这个数对不上',
    '另一处牌子做好了还没挂',
    '还没开工',
  ])('tells none where nothing failed: %s', (text) => expect(isProblem(text)).toBe(false));

  test.each(['余下25家11月份培训', '下批8月初公布', '其余2处8月底移交', '还有9个村9月演'])(
    'plans what it names a day to come for: %s',
    (text) => expect(isPlanned(text, true)).toBe(true),
  );

  test.each(['下学期开学前补齐', '还差7所开学前补上', '另外2家计划年底前开', '剩下两座打算明年弄'])(
    'plans what is left, by a season or in so many words: %s',
    (text) => expect(isPlanned(text, false)).toBe(true),
  );

  test('plans nothing of which it says that it may fail', () => {
    expect(isPlanned('15号前完工有难度', true)).toBe(false);
  });
});

describe('问题是 inside running text', () => {
  const sectionOf = (text: string) =>
    clausesOf(text).flatMap((clause) => headingOf(clause)?.section ?? []);

  test.each([
    '问题是10月份以来连续3天轻度污染',
    '问题为9月扬尘投诉增加',
    '困难是12月供暖后排放上升',
  ])('heads what a month begins: %s', (text) => {
    expect(sectionOf(text)).toEqual(['problems']);
  });

  test.each(['问题是3个', '困难是12家'])('only counts before a figure: %s', (text) => {
    expect(sectionOf(text)).toEqual([]);
  });
});
