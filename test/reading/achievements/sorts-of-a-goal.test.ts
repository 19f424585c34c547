import { describe, expect, test } from '@jest/globals';
import { readReport } from '../../../src/reading/reports/report.ts';
import { reader } from '../../support/readers.ts';

const office = { units: [], groups: [], mayReportAny: true, today: '2020-11-25', recent: [] };
const metrics = (text: string) =>
  (readReport({ text, quote: null }, office, reader)?.items ?? []).flatMap((item) => item.metrics);
const credited = (text: string) =>
  metrics(text).flatMap(({ name, value, target }) => (target === null ? [] : [`${name} ${value}`]));

describe('the sorts of what a goal wants begun', () => {
  test('count together, where some are built and another is begun', () => {
    expect(credited('任务9：口袋公园建成6处、社区公园建成3处，综合公园开工1处')).toEqual([
      '口袋公园建成 6',
      '社区公园建成 3',
      '综合公园开工 1',
    ]);
  });

  test.each([
    ['任务9：公园开工12处，口袋公园建成6处', ['公园开工 12']],
    ['任务9：口袋公园开工6处，口袋公园建成3处', ['口袋公园开工 6']],
    ['任务16：老旧小区开工4个，电梯完工30部', ['老旧小区开工 4']],
  ])('count once, where what was begun holds what is built: %s', (text, expected) => {
    expect(credited(text)).toEqual(expected);
  });
});

describe('the stretches of one work', () => {
  test('bear its name, and all of them what is said behind the last', () => {
    const text = '任务9：绿道：小清河段3.6公里、药山段2.8公里已贯通，济泺路段1.6公里路基完成';
    expect(metrics(text).map(({ name, value }) => `${name} ${value}`)).toEqual([
      '绿道小清河段贯通 3.6',
      '绿道药山段贯通 2.8',
      '绿道济泺路段路基完成 1.6',
    ]);
    expect(credited(text)).toEqual(['绿道小清河段贯通 3.6', '绿道药山段贯通 2.8']);
  });
});

describe('the level of one month in the air', () => {
  test.each([
    ['任务10：8月PM10浓度61，PM2.5浓度29', ['8月PM10浓度 61', '8月PM2.5浓度 29']],
    ['任务10：10月PM2.5月均38微克/立方米', ['10月PM2.5月均 38']],
  ])('bears its month and is no mean of the year: %s', (text, names) => {
    expect(metrics(text).map(({ name, value }) => `${name} ${value}`)).toEqual(names);
    expect(credited(text)).toEqual([]);
  });

  test.each([
    ['任务10：1-8月PM10平均浓度84', ['PM10平均浓度 84']],
    ['任务10：今年以来PM2.5均值44', ['PM2.5均值 44']],
    ['任务10：PM2.5均值44', ['PM2.5均值 44']],
  ])('is told apart from that: %s', (text, names) => {
    expect(credited(text)).toEqual(names);
  });
});
