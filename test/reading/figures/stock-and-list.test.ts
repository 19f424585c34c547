import { describe, expect, test } from '@jest/globals';
import { readReport } from '../../../src/reading/reports/report.ts';
import { reader } from '../../support/readers.ts';

const office = { units: [], groups: [], mayReportAny: true, today: '2020-09-16', recent: [] };
const items = (text: string) => readReport({ text, quote: null }, office, reader)?.items ?? [];
const reached = (text: string) =>
  items(text).flatMap(({ metrics }) =>
    metrics.map(({ name, value, unit }) => `${name} ${value}${unit}`),
  );

describe('how many there are by now', () => {
  test.each([
    ['任务37：志愿服务队现有46支，本月新成立3支', '志愿服务队 46支'],
    ['任务12：泊位现有860个', '泊位 860个'],
    ['任务21：电子病历推到14家，家庭医生签约2300人', '电子病历推到 14家'],
    ['任务13我核完了 是4条路', '路 4条'],
    ['任务26：我们查了一下，是拆了86处', '拆了 86处'],
  ])('was reached: %s', (text, figure) => {
    expect(reached(text)).toContain(figure);
  });

  test.each([
    '任务23：辖区现有社区128个，已建议事平台126个',
    '任务18：全区现有便利店86家，本月新开3家',
    '任务28：公厕8座，新建3座、改造5座',
    '任务32：应急救援队伍9支、新组建2支',
  ])('is not all that a place or a plan has: %s', (text) => {
    expect(items(text).flatMap(({ metrics }) => metrics.map(({ value }) => value))).not.toContain(
      Number(/\d+(?=[个家座支])/u.exec(text)?.[0]),
    );
  });

  test('is not how often one looked', () => {
    expect(reached('任务9我又数了一遍，绿道是5.2公里')).toEqual(['绿道 5.2公里']);
  });
});

describe('a list', () => {
  test.each([
    [
      '任务34：巡讲进机关、进校园、进社区分别为3场、5场、11场',
      ['巡讲进机关 3场', '巡讲进校园 5场', '巡讲进社区 11场'],
    ],
    ['任务4：主干道、支路亮灯率分别为98.6%、96.3%', ['主干道亮灯率 98.6%', '支路亮灯率 96.3%']],
    [
      '任务27：桶站撤并和误时投放点建设分别完成83个和26处',
      ['桶站撤并完成 83个', '误时投放点建设完成 26处'],
    ],
    ['任务27：中小学52所、幼儿园87所已全部开课', ['中小学开课 52所', '幼儿园开课 87所']],
    ['任务37：走访42户独居老人和6家养老院', ['走访独居老人 42户', '走访养老院 6家']],
    ['任务30：检查12家商场和36家酒店', ['检查商场 12家', '检查酒店 36家']],
  ])('gives each of its figures its own name: %s', (text, figures) => {
    expect(reached(text)).toEqual(figures);
  });

  test.each([
    ['任务13：主次道路大中修计划9条，完成4条，其中6月份完成2条', '6月份主次道路大中修完成 2条'],
    ['任务11：小清河航道疏浚设计总长9.8公里，已完成6.1公里', '小清河航道疏浚完成 6.1公里'],
  ])('tells a part by its month, and the work without its size: %s', (text, figure) => {
    expect(reached(text)).toContain(figure);
  });

  test('credits a share of training under whatever name', () => {
    const [item] = items('任务32：消防重点单位应训1846人，已训1372人，参训率74.3%');
    expect(item?.metrics.find(({ unit }) => unit === '%')?.target).toBe(0);
  });
});
