import { describe, expect, test } from '@jest/globals';
import { readReport } from '../../../src/reading/reports/report.ts';
import { reader } from '../../support/readers.ts';

const office = { units: [], groups: [], mayReportAny: true, today: '2020-06-28', recent: [] };
/** 公厕完工 3座→0 of what was achieved, with the goal that it counts for; remaining 4处 of what is only noted. */
const figures = (text: string) =>
  (readReport({ text, quote: null }, office, reader)?.items ?? []).flatMap(
    ({ metrics, noted = [] }) => [
      ...metrics.map(
        ({ name, value, unit, target }) =>
          `${name} ${value}${unit}${target === null ? '' : `→${target}`}`,
      ),
      ...noted.map(({ role, value, unit }) => `${role} ${value}${unit}`),
    ],
  );

describe('a level that is held against its goal', () => {
  test.each([
    [
      '任务27：回收利用率33.8 离35差1.2个点',
      ['回收利用率 33.8%→0', 'target 35', 'remaining 1.2个点'],
    ],
    [
      '任务27：回收利用率33.8%，离35%还差1.2个点',
      ['回收利用率 33.8%→0', 'target 35%', 'remaining 1.2个点'],
    ],
    ['任务4：支路亮灯率95.1%，还差0.9个点', ['支路亮灯率 95.1%→2', 'remaining 0.9个点']],
    ['任务4：支路亮灯率95.1%，比上月低0.3个点', ['支路亮灯率 95.1%→2', 'baseline 0.3个点']],
    ['任务27：回收率33.8 比上月高0.5', ['回收率 33.8%→0', 'baseline 0.5']],
  ])('is reached, and what it lacks is left: %s', (text, expected) => {
    expect(figures(text)).toEqual(expected);
  });

  test.each([
    ['任务30：整改3个点，还有2个点没动', ['整改 3个', 'remaining 2个']],
    ['任务28：公厕完工3个点，2个点在建', ['公厕完工 3个→0', 'remaining 2个']],
  ])('is none where 点 is a place: %s', (text, expected) => {
    expect(figures(text)).toEqual(expected);
  });
});

describe('how far so many have come', () => {
  test.each([
    [
      '任务12：停车场计划10处，施工3处，未开工2处，已建成投用4处',
      ['停车场建成投用 4处', 'target 10处', 'remaining 3处', 'remaining 2处'],
    ],
    ['任务28：公厕5座在干着，3座弄好了', ['公厕弄好 3座→0', 'remaining 5座']],
    ['任务27：新增社区达标仨，街办那1个还在弄', ['新增社区达标 3个→2', 'remaining 1个']],
  ])('is no whole of what is done: %s', (text, expected) => {
    expect(figures(text)).toEqual(expected);
  });

  test.each([
    [
      '任务28：公厕主体封顶2座，内装1座，已开放3座',
      ['公厕主体封顶 2座', '公厕开放 3座→0', 'remaining 1座'],
    ],
    ['任务28：公厕又完成1座，再建2座', ['公厕完成 1座→0', 'planned 2座']],
    ['任务28：本月再完成1座，累计5座', ['完成 1座', '累计 5座→0']],
    [
      '任务20：夜间经济聚集区原定2个，先挂了1个，另1个月底挂牌',
      ['夜间经济聚集区原定挂了 1个→1', 'target 2个', 'planned 1个'],
    ],
    ['任务16：安置房基本建成2129套中的1386套', ['安置房基本建成 1386套→1', 'target 2129套']],
    [
      '任务4：新建道路装灯率100%，主次干道亮灯率达98.4%',
      ['新建道路装灯率 100%→0', '主次干道亮灯率 98.4%→1'],
    ],
  ])('is told of each stage for itself: %s', (text, expected) => {
    expect(figures(text)).toEqual(expected);
  });

  test('is so by now where it is as before', () => {
    expect(figures('便民商圈这月没啥新进展，还是上个月那2个')).toEqual(['便民商圈 2个→0']);
  });
});

describe('what a goal names in whole', () => {
  test.each([
    [
      '任务27：可回收利用率31.2%，新增3个社区达到四分类标准',
      ['可回收利用率 31.2%→0', '新增社区 3个→2'],
    ],
    ['任务27：入户宣传6800户。新增3个社区达到四分类标准', ['入户宣传 6800户', '新增社区 3个→2']],
    ['任务27：撤桶并点36处，新增社区2个', ['撤桶并点 36处', '新增社区 2个→2']],
  ])('is told for itself, and not of what was told before it: %s', (text, expected) => {
    expect(figures(text)).toEqual(expected);
  });
});

test('both ends of a range that is meant, or in the way, are noted', () => {
  expect(figures('任务25：7月建设基站35-40个，有30—40个站址进场难')).toEqual([
    'planned 35个',
    'planned 40个',
    'range 30个',
    'range 40个',
  ]);
});
