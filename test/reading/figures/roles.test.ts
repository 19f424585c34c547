import { describe, expect, test } from '@jest/globals';
import { readPlanFile } from '../../../src/plan/plan-file.ts';
import { buildQuestionReader } from '../../../src/reading/reader.ts';
import { readReport } from '../../../src/reading/reports/report.ts';

const reader = buildQuestionReader(readPlanFile('plans/tianqiao-2020.yaml'));
const office = {
  units: [],
  groups: [],
  mayReportAny: true,
  today: '2020-07-20',
  recent: [],
};
const items = (text: string) => readReport({ text, quote: null }, office, reader)?.items ?? [];
/** `4个` for what was achieved, `target 7个` for what is noted. */
const figures = (text: string) =>
  items(text).flatMap(({ metrics, noted = [] }) => [
    ...metrics.map(({ value, unit }) => `${value}${unit}`),
    ...noted.map(({ role, value, unit }) => `${role} ${value}${unit}`),
  ]);

describe('a figure of a report', () => {
  test.each([
    ['任务16：老旧小区7个项目4个已进场', ['4个', 'target 7个']],
    ['任务16：房屋征收完成年度任务600户的80%', ['target 600户', 'rate 80%']],
    ['任务28：公厕新建3座、改造2座，共5座', ['3座', '2座', '5座']],
    ['任务28：本月完成公厕2座，上月4座，去年同期6座', ['2座', 'baseline 4座', 'baseline 6座']],
    ['任务28：已完工3座，估计本月还能完工2座', ['3座', 'planned 2座']],
    [
      '任务28：5座投用、2座正在贴外墙砖、1座等电表，本周能再投用1座',
      ['5座', 'remaining 2座', 'remaining 1座', 'planned 1座'],
    ],
    ['任务22：送戏下乡56场次，占年度计划80场的70%', ['56场次', 'target 80场', 'rate 70%']],
    [
      '任务16：老旧小区改造开工5个，涉及楼栋186栋、居民8568户',
      ['5个', 'size 186栋', 'size 8568户'],
    ],
    ['任务11：航道疏浚完成4.6公里，概算2.3亿元', ['4.6公里', 'size 2.3亿元']],
    ['任务30：排查隐患412条，2处重大隐患只销号1处', ['412条', '1处', 'target 2处']],
    ['任务6：更换标识86块，比上月多31块', ['86块', 'baseline 31块']],
    ['任务25：三家运营商共享站址116处', ['116处', 'size 3家']],
    ['任务30：检查企业320家次，发现一处整改一处', ['320家次']],
    ['任务28：完工2座，去年公厕完成3座', ['2座', 'baseline 3座']],
    ['任务28：2019年12月公厕完成8座，今年完成2座', ['2座', 'baseline 8座']],
    ['任务28：到7月底一共完工4座，5月份完工2座', ['4座', 'baseline 2座']],
    ['任务28：3月份公厕完工2座', ['baseline 2座']],
    ['任务27：回收可回收物3500吨，日均清运60—70吨', ['3500吨', 'range 60吨']],
    ['任务4：新装路灯64盏（计划200盏），亮灯率99%', ['64盏', '99%', 'target 200盏']],
    ['任务30：罚款12.5万元，下达责令整改通知书15份', ['12.5万元', '15份']],
    ['任务12：新增泊位120个，车位补贴资金下达200万元', ['120个', 'planned 200万元']],
    ['任务21：为260户困难老人做了适老化改造', ['260户']],
    ['任务26：拆除违建26处、面积1830平方米', ['26处', '1830平方米']],
    ['任务21：新建照料中心3处，面积1860平方米', ['3处', 'size 1860平方米']],
    ['任务24：全区路长427名，办结案件3198件', ['3198件', 'target 427名']],
    ['任务9：绿道修了1.2公里，合计3.6公里', ['1.2公里', '3.6公里']],
    ['任务9：绿道建成5公里。下一步：年底前再建3公里', ['5公里', 'planned 3公里']],
    ['任务21：照料中心建成3处。问题：社工约缺40人', ['3处', 'remaining 40人']],
    ['任务28：新建的3座里头，1座投用了', ['1座', 'target 3座']],
    [
      '任务16：老旧小区开工5个，面积74.3万平方米，惠及8568户',
      ['5个', 'size 74.3万平方米', 'size 8568户'],
    ],
    ['任务16：完工2个小区，惠及居民860户', ['2个', '860户']],
    ['任务27：厨余分出量由6月的48吨提高到71吨', ['71吨', 'baseline 48吨']],
    ['任务22：送戏演了61场，9月份排了12场', ['61场', 'planned 12场']],
    ['任务5：样板街三条：明湖西路已验收，堤口路完成70%', ['70%', 'target 3条']],
    ['任务25：智慧平台二期投资2680万元，其中市级补助800万元', ['other 2680万元', 'other 800万元']],
    ['任务4：主次干道亮灯率98.6%（考核标准98%）', ['98.6%', 'target 98%']],
    ['任务27：四分类覆盖村居32个，占全部38个村居的84%', ['32个', 'target 38个', 'rate 84%']],
    ['任务37：活动开展46场，因疫情取消4场', ['46场', 'other 4场']],
    ['任务8：管网计划敷设12.5公里，目前敷设9.8公里', ['9.8公里', 'target 12.5公里']],
    ['任务6：第一批800块改了，第三批200块下月弄', ['800块', 'planned 200块']],
    ['任务18：商圈建成2个，加上之前3个一共5个', ['2个', '5个', 'baseline 3个']],
    ['任务10：抽检加油站42座次，PM10月均62', ['42座次', '62']],
  ])('%s', (text, expected) => {
    expect(figures(text)).toEqual(expected);
  });

  test('that no word calls done is noted', () => {
    expect(figures('任务17：已印发方案，示范项目9个')).toEqual(['other 9个']);
  });

  test('is named in the words of the report', () => {
    const [item] = items('任务16：加装电梯完工5部、在建9部');
    expect(item?.metrics.map(({ name }) => name)).toEqual(['加装电梯完工', '加装电梯在建']);
  });
});
