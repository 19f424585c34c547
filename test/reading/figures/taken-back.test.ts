import { describe, expect, test } from '@jest/globals';
import { readReport } from '../../../src/reading/reports/report.ts';
import { reader } from '../../support/readers.ts';

const office = { units: [], groups: [], mayReportAny: true, today: '2020-08-26', recent: [] };
const items = (text: string) => readReport({ text, quote: null }, office, reader)?.items ?? [];
/** 公厕完工 3座→0 of what was achieved, with the goal that it counts for; remaining 4处 of what is only noted. */
const figures = (text: string) =>
  items(text).flatMap(({ metrics, noted = [] }) => [
    ...metrics.map(
      ({ name, value, unit, target }) =>
        `${name} ${value}${unit}${target === null ? '' : `→${target}`}`,
    ),
    ...noted.map(({ role, value, unit }) => `${role} ${value}${unit}`),
  ]);

describe('what a verb before the number seems to say is taken back behind it', () => {
  test.each([
    ['任务6：那2处历史建筑标识牌做好了没挂', ['remaining 2处']],
    ['历史建筑挂牌那2处牌子做好了没挂，产权人不同意', ['remaining 2处']],
    ['任务6：历史建筑标识牌做好2处，还没验', ['remaining 2处']],
    ['任务28：公厕新创建3座没验', ['remaining 3座']],
    ['任务6：历史建筑挂牌2处，牌子还没挂', ['remaining 2处']],
    ['任务28：辖区公厕改造1座，正在贴砖', ['remaining 1座']],
    ['任务28：公厕改造2座，尚在施工', ['remaining 2座']],
    ['任务3：挂牌保护2处，牌子做好了但没挂', ['remaining 2处']],
    ['任务33：避难场所建成2处、标识牌做好46块，都还没验收', ['remaining 2处', 'remaining 46块']],
    ['任务25：开通基站318个，已建好但没开通的基站12个', ['开通基站 318个', 'remaining 12个']],
    ['任务24：部门处置1198个，没处置的67个', ['部门处置 1198个', 'remaining 67个']],
    ['任务24：吹哨问题解决了589个，没解决的22个', ['吹哨问题解决 589个', 'remaining 22个']],
    ['任务4：路灯补装120盏，另有41个已建好但未通电', ['路灯补装 120盏', 'remaining 41个']],
    ['任务25：专题上线4个，在建3个，均未上线', ['专题上线 4个', 'remaining 3个']],
    [
      '任务27：新增3个社区达到四分类标准，另2个社区桶站已建成、分拣员还没到岗，未达标',
      ['新增社区 3个→2', 'remaining 2个'],
    ],
    ['任务16：加装电梯完工3部，2部装好了，都没通过验收', ['加装电梯完工 3部', 'remaining 2部']],
  ])('%s', (text, expected) => {
    expect(figures(text)).toEqual(expected);
  });

  test.each([
    ['任务28：公厕开工2座，正在打桩', ['公厕开工 2座']],
    ['任务28：完成公厕改造2座，正在办移交', ['完成公厕改造 2座→0']],
    ['任务28：公厕改造完成3座，没出问题', ['公厕改造完成 3座→0']],
  ])('but not by what comes after it was done: %s', (text, expected) => {
    expect(figures(text)).toEqual(expected);
  });
});

test('what is wanted in the year is not what is under way', () => {
  expect(figures('任务20：全年计划打造聚集区2个，正在编方案')).toEqual(['target 2个']);
});

describe('the ground on which something is to be built', () => {
  test.each([
    '任务9：绿道8公里全部贯通路基',
    '任务9：绿道8公里全部完成放线',
    '任务9：绿道已完成征地8公里',
    '任务9：绿道完成测量8公里',
  ])('counts for no goal: %s', (text) => {
    expect(items(text).flatMap(({ metrics }) => metrics.map(({ target }) => target))).not.toContain(
      2,
    );
  });

  test('and the work itself does', () => {
    expect(figures('任务9：绿道8公里全部贯通')).toEqual(['绿道贯通 8公里→2']);
  });
});

describe('what the year is to bring, told first', () => {
  test.each([
    [
      '任务8：1.公园：年内计划12处，宝华等8处开工，4处在走招标程序',
      ['宝华等开工 8处', 'target 12处', 'remaining 4处'],
    ],
    ['任务28：1.公厕：年内计划8座，宝华街等3座完工', ['公厕完工 3座→0', 'target 8座']],
  ])('makes no plan of what was done of it: %s', (text, expected) => {
    expect(figures(text)).toEqual(expected);
    expect(items(text).map(({ next }) => next)).toEqual(['']);
  });

  test('and what is still to come stays planned', () => {
    expect(figures('任务28：公厕全年计划8座，已完工2座，3座年底前开工')).toEqual([
      '公厕完工 2座→0',
      'target 8座',
      'planned 3座',
    ]);
  });
});

test.each([
  ['任务29：责任书签订率较上月提高到97.8%', ['责任书签订率 97.8%→0']],
  ['任务29：责任书签订率较上月提高3%', ['baseline 3%']],
])('how high it stands by now is told, against what came before: %s', (text, expected) => {
  expect(figures(text)).toEqual(expected);
});

test.each([
  [
    '任务27：党政机关98家、学校61所已实现垃圾分类',
    ['党政机关实现垃圾分类 98家', '学校实现垃圾分类 61所'],
  ],
  ['任务9：公园在建2处、花漾街区3条已开工', ['花漾街区开工 3条', 'remaining 2处']],
])('what is said behind a list is said of each in it: %s', (text, expected) => {
  expect(figures(text)).toEqual(expected);
});

test('what was surveyed is no whole of what was built', () => {
  expect(figures('任务4：勘察道路14条，补建路灯6条')).toEqual(['补建路灯 6条', 'other 14条']);
});

test.each([
  ['任务20：（一）便利店：新开业4家，累计21家', ['便利店新开业 4家', '便利店累计 21家']],
  ['任务9：绿道没动 / 公园开工9处', ['公园开工 9处→0']],
])('a figure is called by its thing and what became of it: %s', (text, expected) => {
  expect(figures(text)).toEqual(expected);
});

test.each([
  ['任务8：公园共开工3处，年底12处', ['公园开工 3处', 'planned 12处']],
  ['任务9：绿道建了3公里，年底8公里', ['绿道建 3公里→2', 'planned 8公里']],
  ['任务28：公厕1座封顶', ['公厕封顶 1座']],
])('what is to be, and what only stands, counts for no goal: %s', (text, expected) => {
  expect(figures(text)).toEqual(expected);
});

test('tons are no share', () => {
  const text =
    '垃圾分类8月份日均量（吨）\n类别    本月   上月\n可回收  48.3   50.1\n回收利用率  35.3%  33.2%';
  expect(figures(text).filter((one) => one.includes('→'))).toEqual(['回收利用率本月 35.3%→0']);
});

describe('what only says what is thought of it, or that it is not in use, takes nothing back', () => {
  test.each([
    [
      '任务4：主次干道亮灯率98.6%，支路95.1%还差点，修灯83盏',
      ['主次干道亮灯率 98.6%→1', '支路亮灯率 95.1%→2', '修灯 83盏'],
    ],
    ['任务29：签订率91%，还不够', ['签订率 91%→0']],
    ['任务28：公厕建好2座，不过水电没通，没投用', ['公厕建好 2座→0']],
    ['任务10：抽检油品12批次，均未达标', ['抽检油品 12批次']],
    ['任务18：便民商圈建成3个，均未开业', ['便民商圈建成 3个→0']],
    ['任务31：拆除设备2家，未发生事故', ['拆除设备 2家']],
    ['任务16：整治没人管的楼院12个', ['整治没人管的楼院 12个']],
  ])('%s', (text, expected) => {
    expect(figures(text)).toEqual(expected);
  });
});
