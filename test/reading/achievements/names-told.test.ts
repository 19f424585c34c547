import { describe, expect, test } from '@jest/globals';
import { readReport } from '../../../src/reading/reports/report.ts';
import { reader } from '../../support/readers.ts';

const office = { units: [], groups: [], mayReportAny: true, today: '2020-09-29', recent: [] };
const named = (text: string) => {
  const { items = [] } = readReport({ text, quote: null }, office, reader) ?? {};
  return items
    .flatMap(({ metrics, noted = [] }) => [...metrics, ...noted])
    .map(({ name, value, unit }) => `${name} ${value}${unit}`);
};

describe('the name of a figure', () => {
  test.each([
    ['任务27：机关学校应覆盖220家，已覆盖213家', '机关学校覆盖 213家'],
    ['任务27：公共机构应设投放点410处，已设388处', '公共机构已设 388处'],
    ['任务33：应急避难场所全区规划15处，已建成11处', '应急避难场所建成 11处'],
    ['任务14：人行道整治今年计划改造11条路，9月完工2条', '人行道整治完工 2条'],
  ])('is that of the thing, and not of how much is wanted of it: %s', (text, name) => {
    expect(named(text)).toContain(name);
  });

  test.each([
    ['任务25：5G基站：移动建成142个、联通96个、电信81个，合计319个', '5G基站合计 319个'],
    ['任务25：5G基站：铁塔新建63个、移动共享41个，共104个，累计开通804个', '5G基站累计开通 804个'],
  ])('is no part of a list where the whole list is summed up: %s', (text, name) => {
    expect(named(text)).toContain(name);
  });

  test.each([
    ['任务37：志愿活动52场，参与1860人次，比去年同期多9场', '志愿活动去年同期多 9场'],
    ['任务30：检查企业61家，整改隐患120处，立案处罚3家', '企业立案处罚 3家'],
    [
      '任务12：新建停车泊位1-8月建成3620个；错时共享泊位1100个；8月当月建成410个',
      '停车泊位建成 410个',
    ],
  ])('goes back to what was counted in its unit, or done by its verb: %s', (text, name) => {
    expect(named(text)).toContain(name);
  });

  test.each([
    ['任务11：二环北路工程：完成摊铺5.4公里，全长7.8公里', '二环北路全长 7.8公里'],
    ['任务11：二环北路工程：完成摊铺5.4公里，形象进度69%', '二环北路形象进度 69%'],
    ['任务5：样板街已建成2条，第3条完成80%', '样板街第3条完成 80%'],
  ])('says of which work it is a measure: %s', (text, name) => {
    expect(named(text)).toContain(name);
  });

  test.each([
    ['任务8：河道清淤清了5.2公里', '河道清淤 5.2公里'],
    ['任务18：商圈建了2个，7月又建成1个', '商圈建成 1个'],
    ['任务3：日常巡查31次，前三季度共268次', '日常巡查 268次'],
    [
      '任务12：公厕完工4座。下一步：北园大街停车楼（概算4200万元）开工',
      '北园大街停车楼概算 4200万元',
    ],
    ['任务32：微型消防站新建6个，总数达58个', '微型消防站总数 58个'],
  ])('tells each verb once, and holds no half of a word: %s', (text, name) => {
    expect(named(text)).toContain(name);
  });

  test.each([
    ['任务26：拆违3.2万平。问题：2处国有单位违建不配合，1家企业要走诉讼', '国有单位违建不配合 2处'],
    ['任务28：公厕完工5座，1座正在贴外墙砖', '公厕正在贴外墙砖 1座'],
  ])('is a thing, whatever is said of it behind: %s', (text, name) => {
    expect(named(text)).toContain(name);
  });
});

describe('the name of a figure in words of every day', () => {
  test.each([
    ['任务34：见义勇为12条', '见义勇为 12条'],
    ['任务26：违建今天又拆了2处，这个月一共拆了19处', '违建一共拆 19处'],
    ['任务13：大中修完成7条路4.9公里', '大中修完成 4.9公里'],
    ['任务9：小计：开放2处，施工2处', '施工 2处'],
  ])('is that of its thing: %s', (text, name) => {
    expect(named(text)).toContain(name);
  });

  test('counts nothing that is only said once more', () => {
    expect(named('任务21的再补一条：发热门诊改造完成2家')).toEqual(['发热门诊改造完成 2家']);
  });
});
