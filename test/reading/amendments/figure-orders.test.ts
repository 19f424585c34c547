import { describe, expect, test } from '@jest/globals';
import type { Achievement, ReportItem } from '../../../src/domain/report-reading.ts';
import { readFigureOrder } from '../../../src/reading/amendments/figure-orders.ts';
import { emptyItem } from '../../../src/reading/corrections/corrections.ts';

const figure = (name: string, value: number, unit: string): Achievement => ({
  name,
  value,
  unit,
  quote: `${name}${value}${unit}`,
  isAbout: false,
  target: null,
});
const itemOf = (...metrics: Achievement[]): ReportItem => ({
  ...emptyItem(16, '2020-07'),
  progress: metrics.map(({ quote }) => quote).join('，'),
  metrics,
});
const HOMES = itemOf(figure('国有土地上房屋征收', 200, '套'));
const WORKS = itemOf(figure('道路大中修', 2, '条'), figure('改造公厕', 6, '座'));
const read = (text: string, item: ReportItem) =>
  readFigureOrder(text, { items: [item], doubt: null, isDraft: true }, () => ({
    metrics: [],
    noted: [],
  }));
const becomes = (text: string, item: ReportItem) => {
  const change = read(text, item);
  return change?.kind === 'put-right'
    ? [change.correction.from, change.correction.to, change.correction.unit]
    : null;
};

describe('how many it is, said of the one figure that it may be', () => {
  test.each([
    ['2条该成3条', [2, 3, '条']],
    ['大中修写错了，应该是3条', [2, 3, '条']],
    ['大中修不是2条嘛，是3条，改下呗', [2, 3, '条']],
    ['请把上面草稿中大中修的条数更正一下，原来写的2条，正确的是3条', [2, 3, '条']],
    ['是3条', [2, 3, '条']],
    ['6座应是8座', [6, 8, '座']],
    ['7座才对', [6, 7, '座']],
    ['座数写错了，正确的是7座', [6, 7, '座']],
    ['公厕其实5座，改下', [6, 5, '座']],
  ])('%s', (text, change) => expect(becomes(text, WORKS)).toEqual(change));

  test.each([
    '3条',
    '是2条',
    '不是3条，是2条',
    '还有3条没修',
    '大中修今年该是4条',
    '再改造公厕2座',
    '应完成道路大中修4条',
    '公厕是不是7座',
    '是5公里',
  ])('nothing is changed by: %s', (text) => expect(read(text, WORKS)).toBeNull());
});

describe('a figure that counts for nothing', () => {
  const TROUBLED: ReportItem = {
    ...itemOf(figure('违建拆', 12, '处')),
    progress: '违建拆了12处',
    problems: '有3处户主不配合',
    noted: [{ name: '户主不配合', value: 3, unit: '处', role: 'other', quote: '3处户主不配合' }],
  };
  test.each(['哎呀错了 是2处户主不配合', '不配合的是5处', '户主不配合的是2处', '是2处'])(
    'is not taken for one that does: %s',
    (text) => expect(read(text, TROUBLED)).toBeNull(),
  );

  test('leaves the other to be put right by its name', () =>
    expect(becomes('违建拆的是10处', TROUBLED)).toEqual([12, 10, '处']));
});

describe('in what it is counted', () => {
  test.each([
    '单位不是套，是户',
    '200套应为200户',
    '更正一下，是200户，不是200套',
    '200户才对，套写错了',
    '改成户',
    '单位不是套，而是户',
    '套改户',
    '我写岔了，套给改成户哈',
    '数字200没错，只是套应当为户',
  ])('%s', (text) =>
    expect(read(text, HOMES)).toMatchObject({
      kind: 'say',
      section: 'progress',
      text: '国有土地上房屋征收200户',
    }),
  );

  test.each([
    '单位不是区住建局，是区城管局',
    '应征收200户',
    '还有3户没签',
    '房屋征收3户不同意',
    '这是上个月的',
    '是上个月的数',
    '这个是本季度的',
    '改成上个月的',
    '其实是去年的',
    '是那条路的',
  ])('nothing is changed by: %s', (text) => expect(read(text, HOMES)).toBeNull());

  test.each(['套改户', '200套应为200户', '200户才对，套写错了', '单位不是套，是户', '把套改成户'])(
    'nothing is changed where it is counted so already: %s',
    (text) => expect(read(text, itemOf(figure('国有土地上房屋征收', 200, '户')))).toBeNull(),
  );

  test.each([
    '征收没那么多，给改下',
    '户数不对，麻烦改一下',
    '征收的数字有误 帮我更正下',
    '报多了，改改吧',
    '写少了 给调整一下',
  ])('it is asked how many it is, where that is not said: %s', (text) =>
    expect(read(text, HOMES)).toEqual({ kind: 'put-what-right', about: 'figure' }),
  );

  test.each(['资金没那么多', '人手少了，进度慢', '方案改一下再报', '户数不对，是190户'])(
    'but no change is ordered by: %s',
    (text) => expect(read(text, HOMES)).not.toEqual({ kind: 'put-what-right', about: 'figure' }),
  );

  test('it is asked which, where the measure is known to nobody', () =>
    expect(read('单位不是套，是护', HOMES)).toEqual({ kind: 'put-what-right', about: 'figure' }));

  test('it is not guessed, where two figures stand in one measure', () =>
    expect(read('改成户', itemOf(figure('签约', 20, '套'), figure('搬迁', 9, '套')))).toBeNull());
});

describe('of what is on record', () => {
  const onRecord = (text: string) =>
    readFigureOrder(text, { items: [WORKS], doubt: null, isDraft: false }, () => ({
      metrics: [],
      noted: [],
    }));

  test.each([
    '大中修2条得改成3条哈',
    '大中修的2条给改成3条呗',
    '那个其实是3条，改下',
    '大中修2条写错了，3条才对',
  ])('it is put right: %s', (text) =>
    expect(onRecord(text)).toMatchObject({ kind: 'put-right', correction: { from: 2, to: 3 } }),
  );

  test.each(['大中修是3条', '按3条', '又完成大中修3条', '改造公厕8座了', '计划改成3条'])(
    'it stays: %s',
    (text) => expect(onRecord(text)).toBeNull(),
  );
});
