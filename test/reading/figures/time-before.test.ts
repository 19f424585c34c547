import { describe, expect, test } from '@jest/globals';
import { readReport } from '../../../src/reading/reports/report.ts';
import { reader } from '../../support/readers.ts';

/** Written at the beginning of the next month, as most monthly reports are. */
const LATER = { units: [], groups: [], mayReportAny: true, today: '2020-08-05', recent: [] };
const figures = (text: string) =>
  (readReport({ text, quote: null }, LATER, reader)?.items ?? []).flatMap(
    ({ metrics, noted = [] }) => [
      ...metrics.map(({ value }) => `${value}`),
      ...noted.map(({ role, value }) => `${role} ${value}`),
    ],
  );

describe('上月 in a report for the month that has just ended', () => {
  test.each([
    ['任务24：7月办结案件980件（上月900件）', ['980', 'baseline 900']],
    ['任务30：7月检查企业350家，上月410家', ['350', 'baseline 410']],
    ['补报6月：任务24办结案件800件，上月760件', ['800', 'baseline 760']],
    ['任务28：7月公厕完工2座，上个月完工1座，累计6座', ['2', '6', 'baseline 1']],
    ['任务27：7月清运厨余300吨，比上月280吨多20吨', ['300', 'baseline 280', 'baseline 20']],
    ['任务24：三季度办结2980件，上季度2700件', ['2980', 'baseline 2700']],
    ['任务4：7月亮灯率98.6%，上月98.3%', ['98.6', 'baseline 98.3']],
    ['任务8：断面7月氨氮均值1.13毫克/升，6月还是1.46', ['1.13', 'baseline 1.46']],
    ['任务13：井盖投诉9件，6月还是21件', ['9', 'baseline 21']],
    ['任务21：门诊人均等候11.5分钟，4月那会儿还是20分钟', ['11.5', 'baseline 20']],
  ])('is the month before the one told: %s', (text, expected) => {
    expect(figures(text)).toEqual(expected);
  });

  test('is so by now where it stands behind 还是', () => {
    expect(figures('任务5：样板街还是上个月的2条')).toEqual(['2']);
  });

  test('is the month reported where nothing was told before it', () => {
    expect(figures('任务28：上个月公厕完工2座，累计6座')).toEqual(['2', '6']);
  });
});

describe('what was there before a work or an event', () => {
  test.each([
    ['任务20：夜市摊位恢复到230个，疫情前是260个', ['230', 'baseline 260']],
    ['任务15：违停抓拍日均120起，整治前300起', ['120', 'baseline 300']],
    ['任务31：企业减到3家，搬迁前是9家', ['3', 'baseline 9']],
    ['任务12：泊位建成300个，扩建前只有120个', ['300', 'baseline 120']],
    ['任务10：黑加油站整治前12个，现在全清了', ['baseline 12']],
    ['任务27：分类参与率88%，推行前为61%', ['88', 'baseline 61']],
  ])('is only held against what is so by now: %s', (text, expected) => {
    expect(figures(text)).toEqual(expected);
  });

  test.each([
    ['任务28：公厕6月底前完工4座', ['4']],
    ['任务28：国庆前公厕完工4座', ['4']],
    ['任务20：夜市开业前招商50家', ['50']],
  ])('and what was done before it was done: %s', (text, expected) => {
    expect(figures(text)).toEqual(expected);
  });
});
