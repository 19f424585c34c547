import { describe, expect, test } from '@jest/globals';
import { readReport } from '../../../src/reading/reports/report.ts';
import { reader } from '../../support/readers.ts';

const OFFICE = { units: [], groups: [], mayReportAny: true, today: '2020-08-21', recent: [] };
const items = (text: string) => readReport({ text, quote: null }, OFFICE, reader)?.items ?? [];
const figures = (text: string) =>
  items(text).flatMap(({ metrics, noted = [] }) => [
    ...metrics.map(({ name, value, unit }) => `${name} ${value}${unit}`),
    ...noted.map(({ name, role, value, unit }) => `${role} ${name} ${value}${unit}`),
  ]);

describe('what grew', () => {
  test.each([
    [
      '任务21：7月末医保工作站总数27个，比6月末净增5个，里面企业站4个',
      ['医保工作站总数 27个', '医保工作站净增 5个', '企业站 4个'],
    ],
    [
      '任务25：基站到7月底总量612个，一个月净增38个，其中室内分布12个',
      ['基站总量 612个', '一个月净增 38个', '室内分布 12个'],
    ],
    ['任务21：助老餐厅比上月多了3家到21家', ['助老餐厅 21家', 'baseline 助老餐厅比多 3家']],
    [
      '任务23：民主法治示范社区半年来国家级还是1个，省级多了2个到9个，区级新授牌14个',
      ['民主法治示范社区国家级 1个', '省级 9个', '区级新授牌 14个', 'baseline 省级多 2个'],
    ],
  ])('is told with what there is by now: %s', (text, expected) => {
    expect(figures(text)).toEqual(expected);
  });

  test('is part of what there is, so that nothing counts twice', () => {
    const [item] = items('任务21：7月末医保工作站总数27个，比6月末净增5个');
    expect(item?.metrics.map(({ isPart = false }) => isPart)).toEqual([false, true]);
  });

  test.each([
    ['任务21：办件1200件，同比净增300件', ['办件 1200件', 'baseline 办件同比净增 300件']],
    ['任务28：公厕完成5座，全区公厕总数128座', ['公厕完成 5座', 'target 公厕总数 128座']],
  ])('is only compared or there where nothing says that it grew since: %s', (text, expected) => {
    expect(figures(text)).toEqual(expected);
  });
});

describe('people and calls', () => {
  test.each([
    [
      '任务24：二级路长12人、三级路长46人全员上路，吹哨57次，部门应哨53次',
      ['二级路长 12人', '三级路长全员上路 46人', '吹哨 57次', '部门应哨 53次'],
    ],
    [
      '任务37：站岗志愿者810人，时长2.1万小时，表彰五星级志愿者36人',
      ['站岗志愿者 810人', '时长 2.1万小时', '表彰五星级志愿者 36人'],
    ],
    ['任务34：月度人选报上去9名、评上4名', ['月度人选评上 4名', 'target 月度人选报上去 9名']],
    ['任务22：戏曲进乡村走了49个村', ['戏曲进乡村走村 49个']],
    ['任务22：应聘戏曲演员32人，技术员走了2个', expect.arrayContaining(['other 技术员走 2个'])],
  ])('are no target: %s', (text, expected) => {
    expect(figures(text)).toEqual(expected);
  });
});

describe('a step of the work', () => {
  test('is told behind the number, and counts towards nothing', () => {
    const [item] = items(
      '任务9：花漾街区成型3处，花卉景观大道2条刚撒完底肥，绿道铺完级配层4.1公里；公园动工5处，其中3处是6月动的工',
    );
    const counted = item?.metrics.filter(({ target }) => target !== null) ?? [];
    expect(counted.map(({ name, value }) => `${name} ${value}`)).toEqual([
      '花漾街区成型 3',
      '公园动工 5',
    ]);
    expect(item?.noted).toContainEqual(expect.objectContaining({ value: 2, role: 'other' }));
  });
});

describe('what is only wanted, and what is to come', () => {
  test('stands where it was said', () => {
    const [item] = items('任务9：花漾街区成型3处，两样合起来年内要11条（处）；公园动工5处');
    expect(item?.progress).toContain('两样合起来年内要11条（处）');
    expect(item?.noted).toContainEqual(expect.objectContaining({ value: 11, role: 'target' }));
  });

  test('is a step where its day is ahead', () => {
    const [item] = items('任务37：招募志愿者540名。9月9日起再招120名');
    expect(item?.next).toBe('9月9日起再招120名');
    expect(item?.metrics.map(({ value }) => value)).toEqual([540]);
  });

  test('takes 另外 with its number', () => {
    const [item] = items('任务12：试点路段开通14条。9月份拟扩到另外9条路');
    expect(item?.next).toBe('9月份拟扩到另外9条路');
  });
});
