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
      ...noted.map(({ role, name, value, unit }) => `${role} ${name} ${value}${unit}`),
    ],
  );

describe('numbers that each have their thing right behind them', () => {
  test.each([
    [
      '任务27：新增无影山街道1个街办、幸福、桃园等3个社区达到四分类全覆盖标准',
      ['新增街办 1个→1', '社区达到四分类全覆盖标准 3个→2'],
    ],
    [
      '任务27：新增无影山街道1个街办，幸福、桃园等3个社区达到四分类全覆盖标准',
      ['新增街办 1个→1', '社区达到四分类全覆盖标准 3个→2'],
    ],
    ['任务27：2个街办、4个社区创成四分类示范', ['街办 2个→1', '社区创成四分类示范 4个→2']],
    ['任务9：3个花漾街区、2条景观大道建成', ['花漾街区建成 3个→1', '景观大道建成 2条→1']],
    ['任务9：大桥、桑梓店2个公园和黄河1条景观大道开工', ['公园开工 2个→0', '景观大道开工 1条']],
    [
      '任务20：缤纷五洲1个示范区、泺口等2个聚集区挂牌',
      ['缤纷五洲示范区挂牌 1个→0', '聚集区挂牌 2个→1'],
    ],
  ])(
    'share what is said behind the last of them, and each counts for its own goal: %s',
    (text, expected) => {
      expect(figures(text)).toEqual(expected);
    },
  );

  test.each([
    [
      '任务27：2个街办、4个社区正在创建四分类',
      ['remaining 街办正在创建四分类 2个', 'remaining 社区正在创建四分类 4个'],
    ],
    [
      '任务9：2个公园、3个花漾街区正在施工',
      ['remaining 公园正在施工 2个', 'remaining 花漾街区正在施工 3个'],
    ],
  ])('share that it is not done yet: %s', (text, expected) => {
    expect(figures(text)).toEqual(expected);
  });

  test.each([
    ['任务27：1个街办达到四分类全覆盖标准', ['街办达到四分类全覆盖标准 1个→1']],
    ['任务27：新增无影山街道1个街办达到四分类全覆盖标准', ['新增街办 1个→1']],
    ['任务27：新增幸福、桃园等3个社区', ['新增社区 3个→2']],
    ['任务26：官扎营、纬北路2个街道创建成功', ['街道创建成功 2个→0']],
    ['任务27：2个社区、1个街办达标', ['社区达标 2个→2', '街办达标 1个→1']],
    ['任务26：北园、药山2个街道创成无违建', ['街道创成无违建 2个→0']],
    ['任务26：拆除广告牌、岗亭等32处违建', ['拆除违建 32处']],
  ])('are named by it, and not by which ones are meant: %s', (text, expected) => {
    expect(figures(text)).toEqual(expected);
  });

  test('are credited to no goal that counts other places', () => {
    expect(figures('任务26：官扎营1个街道、2个社区通过无违建验收')).toEqual([
      '街道通过无违建验收 1个→0',
      '社区通过无违建验收 2个',
    ]);
  });

  test.each([
    ['任务21：日间照料中心建成，官扎营等4处装修收尾', '官扎营等装修收尾'],
    ['任务37：11个路口和4个景区各设服务岗1座', '路口'],
  ])('are none where a state, or a number of its own, stands there: %s', (text, name) => {
    expect(figures(text).join('；')).toContain(name.replace('官扎营等', ''));
  });
});

describe('things that are listed before their numbers', () => {
  test.each([
    ['任务27：党政机关142家、学校96所实现“四分类”', ['党政机关 142家', '学校实现“四分类” 96所']],
    ['任务28：北园公厕2座、泺口公厕1座完工', ['北园公厕 2座→0', '泺口公厕完工 1座→0']],
    [
      '任务28：北园公厕1座、泺口公厕1座、药山公厕1座完工',
      ['北园公厕 1座→0', '泺口公厕 1座→0', '药山公厕完工 1座→0'],
    ],
    ['任务21：老年食堂3家、日间照料中心2处开业', ['老年食堂 3家', '日间照料中心开业 2处']],
    ['任务13：井盖30个、护栏200米修好了', ['井盖 30个', '护栏修好 200米']],
  ])('share what is said behind the last: %s', (text, expected) => {
    expect(figures(text)).toEqual(expected);
  });

  test.each([
    [
      '任务12：停车场2个、立体车库1座还没开工',
      ['remaining 停车场 2个', 'remaining 立体车库还没开工 1座'],
    ],
    [
      '任务12：停车场2个、立体车库1座、停车楼1座正在施工',
      ['remaining 停车场 2个', 'remaining 立体车库 1座', 'remaining 停车楼正在施工 1座'],
    ],
    ['任务28：公厕8座、泺口公厕1座完工', ['泺口公厕完工 1座→0', 'target 公厕 8座']],
    ['任务28：公厕60座、新建公厕3座已完工', ['新建公厕 3座→0', 'other 公厕 60座']],
  ])('are not done where it is said so, or where they are all there are: %s', (text, expected) => {
    expect(figures(text)).toEqual(expected);
  });
});
