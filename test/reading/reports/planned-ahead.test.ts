import { describe, expect, test } from '@jest/globals';
import { readReport } from '../../../src/reading/reports/report.ts';
import { reader } from '../../support/readers.ts';

const read = (text: string, unit: string, today: string) => {
  const reporter = { units: [unit], groups: [], mayReportAny: false, today, recent: [] };
  const [item] = readReport({ text, quote: null }, reporter, reader)?.items ?? [];
  const credited = item?.metrics.filter(({ target }) => target !== null).map(({ value }) => value);
  return { period: item?.period, credited, progress: item?.progress, next: item?.next };
};

const TOILETS = '区环卫管护中心';
const PARKS = '区园林绿化服务中心';

describe('what is only meant to be done in a time that still runs', () => {
  test.each([
    ['上半年公厕完成5座，7月再完工2座', TOILETS, '2020-Q2', 5, '7月再完工2座'],
    ['6月公厕完成5座，7月再完工2座', TOILETS, '2020-06', 5, '7月再完工2座'],
    ['6月公厕完成5座，三季度完成剩余3座', TOILETS, '2020-06', 5, '三季度完成剩余3座'],
    ['二季度建绿道3.6公里，三季度补上差的', PARKS, '2020-Q2', 3.6, '三季度补上差的'],
    ['上半年消防培训率62%，7月份再培训两期', '区消防救援大队', '2020-Q2', 62, '7月份再培训两期'],
  ])('is next, and no period: %s', (text, unit, period, value, next) => {
    const told = read(text, unit, '2020-07-06');
    expect(told).toMatchObject({ period, credited: [value] });
    expect(told.next).toBe(next);
  });

  test('is told as done where nothing earlier stands before it', () => {
    expect(read('公厕7月再完工2座，累计5座', TOILETS, '2020-07-20')).toMatchObject({
      period: '2020-07',
      credited: [5],
      next: '',
    });
  });
});

test('what was planned stays beside what came of it: 计划建绿道4公里，实际3.6公里', () => {
  const told = read('二季度计划建绿道4公里，实际3.6公里，三季度补上', PARKS, '2020-07-01');
  expect(told).toMatchObject({ period: '2020-Q2', credited: [3.6], next: '三季度补上' });
  expect(told.progress).toBe('二季度计划建绿道4公里，实际3.6公里');
});
