import { describe, expect, test } from '@jest/globals';
import { readReport } from '../../../src/reading/reports/report.ts';
import { reader } from '../../support/readers.ts';

const office = { units: [], groups: [], mayReportAny: true, today: '2020-08-26', recent: [] };
const read = (text: string) => readReport({ text, quote: null }, office, reader)?.items[0];

describe('what is left, and why', () => {
  test.each([
    [
      '任务13大中修道路5条，已完3条，还有2条没动，主要是产权单位没谈妥',
      '还有2条没动，主要是产权单位没谈妥',
    ],
    ['任务28 公厕还有3座没开工，卡在选址上', '公厕还有3座没开工，卡在选址上'],
    ['任务24 立案1200件，还有50件没结，因为涉及物业纠纷', '还有50件没结，因为涉及物业纠纷'],
  ])('is one problem: %s', (text, problems) => {
    expect(read(text)?.problems).toBe(problems);
  });

  test('is how far the work is, where no cause follows', () => {
    expect(read('任务13大中修道路5条，已完3条，还有2条没动')?.problems).toBe('');
  });
});

test('a sentence that turns aside from what is to be done may tell of something worth copying', () => {
  const item = read('任务25 基站开通52个。下一步：再开通20个。另外共享数据的做法值得推广');
  expect([item?.next, item?.experience]).toEqual(['再开通20个', '另外共享数据的做法值得推广']);
});

describe('a level that changed', () => {
  test.each([
    ['任务15：重点路口拥堵指数由1.72降至1.58', ['1.58'], ['1.72 baseline']],
    ['任务30 事故起数由12起降到7起', ['7起'], ['12起 baseline']],
    ['任务10 优良天数由18天增至22天', ['22天'], ['18天 baseline']],
  ])('stands at what it came to, and is no trouble: %s', (text, done, noted) => {
    const item = read(text);
    expect(item?.problems).toBe('');
    expect(item?.metrics.map(({ value, unit }) => `${value}${unit}`)).toEqual(done);
    expect(item?.noted?.map(({ value, unit, role }) => `${value}${unit} ${role}`)).toEqual(noted);
  });
});

describe('a figure', () => {
  test.each([
    ['任务24 路长制培训了两次，一次八十人，一次六十五人', ['2次', '80人', '65人']],
    ['任务12：停车场完工1个泊位188个', ['1个', '188个']],
    ['任务13大中修道路5条，已完3条', ['3条']],
    ['任务17：物业服务小区312个，8月考评完成三分之二', ['66.67%']],
    ['任务9：绿道建成4.6公理', ['4.6公里']],
  ])('is told as it is meant: %s', (text, expected) => {
    expect(read(text)?.metrics.map(({ value, unit }) => `${value}${unit}`)).toEqual(expected);
  });

  test('is planned where it stands under what is to be done', () => {
    const item = read('任务30：检查企业82家。下步计划检查60家，开展演练2场');
    expect(item?.noted?.map(({ value, role }) => [value, role])).toEqual([
      [60, 'planned'],
      [2, 'planned'],
    ]);
  });
});
