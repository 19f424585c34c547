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

describe('under the head of what a goal counts', () => {
  test.each([
    [
      '任务28：公厕方面，北园2座、药山1座已完工，官扎营1座还在贴砖',
      ['公厕北园完工 2座→0', '公厕药山完工 1座→0', 'remaining 1座'],
    ],
    ['任务28：公厕：北园2座、药山1座完工', ['公厕北园 2座→0', '公厕药山完工 1座→0']],
    ['任务9：公园：泺口2处开工，药山1处完工', ['公园泺口开工 2处→0', '公园药山完工 1处']],
  ])('places alone say where so many of it are: %s', (text, expected) => {
    expect(figures(text)).toEqual(expected);
  });

  test.each([
    ['任务28：公厕方面，导示牌20块、厕位60个都装好了', '→'],
    ['任务3：历史建筑挂牌：1处已挂\n巡查：历史建筑巡查26次，发现破损2处', '破损 2处→'],
  ])('things of their own do not: %s', (text, credited) => {
    expect(figures(text).join('；')).not.toContain(credited);
  });
});

describe('work of several kinds', () => {
  test('is what there is to do where it is told behind how much is done', () => {
    expect(figures('任务28：公厕：新建3座、改造2座，已完工4座')).toEqual([
      '公厕完工 4座→0',
      'target 3座',
      'target 2座',
    ]);
  });

  test.each(['任务28：公厕新建3座、改造2座，共5座', '任务28：公厕新建3座、改造2座，共完成5座'])(
    'was done where only the sum is told behind it: %s',
    (text) => {
      expect(figures(text).filter((one) => one.includes('→'))).toHaveLength(1);
      expect(figures(text).at(-1)).toMatch(/5座→0$/u);
    },
  );
});

describe('so many of which only some are done', () => {
  test.each([
    ['任务5：3条样板街中济泺路、堤口路已完成，小清河路在换牌', ['target 3条']],
    ['任务9：清河北路等3条花街铺了一半', ['remaining 3条', 'rate 50%']],
    [
      '任务28：5座公厕完工并投入使用，2座主体完工',
      ['公厕完工并投入使用 5座→0', '公厕主体完工 2座'],
    ],
    [
      '任务14：改造后的人行道宽度达到2.5米，完成3.2公里',
      ['改造后的人行道宽度 2.5米→0', '改造后的人行道宽度完成 3.2公里'],
    ],
    ['任务26：天桥东街、制锦市2个街道通过市级验收', ['街道通过市级验收 2个→0']],
    ['任务19：商街评上1个', ['商街评上 1个→0']],
  ])('are told for what they are: %s', (text, expected) => {
    expect(figures(text)).toEqual(expected);
  });
});

describe('as many as the plan wants, by its bare verb', () => {
  test.each([
    ['任务20：聚集区建设2个，缤纷五洲已开街，泺口年底开', ['other 2个']],
    ['任务5：样板街打造3条，堤口路验收完，济泺路换牌中', ['other 3条']],
    ['任务28：公厕改造8座，济泺路和北园的已经开门，其他在干', ['other 8座']],
    ['任务20：夜间经济聚集区2个，五洲已建成，泺口完成规划', ['other 2个']],
    [
      '任务5：打造样板街3条，堤口路、济泺路2条改造完成，明湖北路1条完成设计',
      ['样板街改造完成 2条→0', '样板街明湖北路完成设计 1条', 'target 3条'],
    ],
  ])('are not done where it is told of one or another of them: %s', (text, expected) => {
    expect(figures(text)).toEqual(expected);
  });

  test.each([
    ['任务5：样板街打造3条，全部验收通过', ['样板街打造 3条→0']],
    ['任务28：公厕改造8座，已全部投用', ['公厕改造 8座→0']],
    ['任务3：历史建筑挂牌2处，保护责任书已签', ['历史建筑挂牌 2处→0']],
  ])('are done where it is told of all: %s', (text, expected) => {
    expect(figures(text)).toEqual(expected);
  });
});

describe('as many as the plan wants, before fewer that have come some way', () => {
  test.each([
    [
      '任务16：征收600户，签约412户，腾空398户',
      ['征收签约 412户→2', '征收腾空 398户', 'target 600户'],
    ],
    ['任务28：公厕8座，招标完成6座', ['招标完成 6座', 'target 8座']],
    ['任务9：公园12处，设计完成9处，进场5处', ['设计完成 9处', '公园进场 5处→0', 'target 12处']],
    ['任务19：高品质商圈1个，外立面改造完成八成', ['外立面改造完成 80%', 'other 1个']],
  ])('are the plan: %s', (text, expected) => {
    expect(figures(text)).toEqual(expected);
  });

  test('are done where it is said so', () => {
    expect(figures('任务16：已征收600户，其中签约412户')).toEqual(['征收 600户→2', '签约 412户']);
  });
});

test.each([
  ['任务28：本月公厕无新增完工，累计仍为4座', '公厕累计 4座→0'],
  ['任务29：5月签订率97%，6月98.4%', '签订率 98.4%→0'],
])('what stands as before, or is a month on, is of the same thing: %s', (text, expected) => {
  expect(figures(text)).toContain(expected);
});

test('of those of one kind, those that are finished count for the goal', () => {
  const text =
    '任务28：承担公厕任务8座，其中新建4座、改造4座。新建的4座中完工1座、主体施工2座，改造的4座中完工3座、施工1座';
  expect(figures(text).filter((one) => one.includes('→'))).toEqual([
    expect.stringMatching(/完工 1座→0$/u),
    expect.stringMatching(/完工 3座→0$/u),
  ]);
});

test('the share of the goal is not the share that the goal wants', () => {
  expect(figures('任务7：海绵城市建成区达标面积占比23.1%，完成年度目标25%的92.4%')).toEqual([
    '海绵城市建成区达标面积占比 23.1%→0',
    'rate 25%',
    'rate 92.4%',
  ]);
});

test.each([
  ['任务31：六家企业关了俩，搬了一家', ['企业关 2家', '企业关搬了 1家', 'target 6家']],
  ['任务28：8座公厕完工仨，在建俩', ['公厕完工 3座→0', 'target 8座', 'remaining 2座']],
])('俩 and 仨 are so many of what was counted: %s', (text, expected) => {
  expect(figures(text)).toEqual(expected);
});

test('levels in the air that are listed in one breath each count for their own goal', () => {
  expect(figures('任务10：PM2.5 51、PM10 93，均优于年度目标')).toEqual([
    'PM2.5 51微克/立方米→0',
    'PM10 93微克/立方米→1',
  ]);
});
