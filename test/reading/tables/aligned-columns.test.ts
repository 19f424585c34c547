import { describe, expect, test } from '@jest/globals';
import { readReport } from '../../../src/reading/reports/report.ts';
import { reader } from '../../support/readers.ts';

const office = { units: [], groups: [], mayReportAny: true, today: '2020-09-29', recent: [] };
const read = (...lines: readonly string[]) =>
  readReport({ text: lines.join('\n'), quote: null }, office, reader)?.items[0];
const done = (item: ReturnType<typeof read>) =>
  item?.metrics.map(({ name, value, target }) => [name, value, target]);

describe('a table aligned with blanks', () => {
  test('has its columns where a row has but one blank between two of them', () => {
    const item = read(
      '任务16',
      '事项            年度任务    本月    累计    占比',
      '基本建成         2129套     315套   1960套  92.1%',
      '拆除面积         14.21万㎡  1.1万㎡  12.02万㎡ 84.6%',
    );
    expect(done(item)).toEqual([
      ['基本建成本月', 315, null],
      ['基本建成累计', 1960, 1],
      ['拆除面积本月', 1.1, null],
      ['拆除面积累计', 12.02, 3],
    ]);
    expect(item?.noted?.map(({ role }) => role)).toEqual(['target', 'rate', 'target', 'rate']);
  });

  test('has them where its head has but one blank', () => {
    const item = read('任务28', '项目  目标 完成', '公厕  8座  6座', '旱厕  3座  1座');
    expect(done(item)).toEqual([
      ['公厕完成', 6, 0],
      ['旱厕完成', 1, null],
    ]);
  });

  test('leaves a column empty where nothing stands below its head', () => {
    const item = read(
      '任务28',
      '点位      目标    完成    在建',
      '黄台公厕   3座     2座     1座',
      '北园公厕   2座             1座',
    );
    expect(item?.metrics.map(({ value }) => value)).toEqual([2]);
    expect(item?.noted?.map(({ value, role }) => [value, role])).toEqual([
      [3, 'target'],
      [1, 'remaining'],
      [2, 'target'],
      [1, 'remaining'],
    ]);
  });

  test('ends before a remark, which stays behind it', () => {
    const lines = ['项目  目标  完成', '公厕  8座  6座', '旱厕  3座  1座', '备注：另有2座在办手续'];
    expect(read('任务28', ...lines)?.progress).toBe(lines.join('\n'));
  });
});

test('a unit of two, however it is written, is that of the goal: 条、处', () => {
  for (const unit of ['条、处', '条/处', '条（处）']) {
    const item = read('任务9', '项目\t目标\t累计完成', `花卉景观大道和花漾街区（${unit}）\t11\t9`);
    expect(done(item)?.map(([, value, target]) => [value, target])).toEqual([[9, 1]]);
  }
});
