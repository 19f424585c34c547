import { describe, expect, test } from '@jest/globals';
import { findPeriods } from '../../../src/reading/calendar/periods.ts';
import { periodOfReport } from '../../../src/reading/reports/period-of-report.ts';
import { readReport } from '../../../src/reading/reports/report.ts';
import { reader } from '../../support/readers.ts';

const OFFICE = { units: [], groups: [], mayReportAny: true, today: '2020-10-20', recent: [] };

const periodOf = (head: string, statement: string, today: string) =>
  periodOfReport(findPeriods(head, today), findPeriods(statement, today), today);

describe('the period of a report', () => {
  test.each([
    ['6月份情况', '5月完成招标', '2020-06-28', '2020-06'],
    ['', '4月份开工3座', '2020-06-02', '2020-04'],
    ['', '截至5月底建成2个', '2020-06-01', '2020-05'],
    ['', '5月完成招标，6月开工', '2020-06-28', '2020-06'],
    ['三季度总结', '', '2020-10-09', '2020-Q3'],
    ['', '1-8月均值44', '2020-09-03', '2020-08'],
    ['上半年', '', '2020-07-10', '2020-Q2'],
    ['', '上个月发放8600张', '2020-08-03', '2020-07'],
  ])('of %j, %j on another day is what it says', (head, statement, today, expected) => {
    expect(periodOf(head, statement, today)).toBe(expected);
  });

  test('is the month of the day where nothing is said, in its first five days the one before', () => {
    expect(periodOf('', '公厕完成5座', '2020-06-18')).toBe('2020-06');
    expect(periodOf('', '公厕完成5座', '2020-06-06')).toBe('2020-06');
    expect(periodOf('', '公厕完成5座', '2020-06-05')).toBe('2020-05');
    expect(periodOf('', '公厕完成5座', '2020-01-03')).toBe('2019-12');
  });

  test('is never one to come', () => {
    expect(periodOf('', '7月份组织轮训', '2020-06-18')).toBe('2020-06');
    expect(periodOf('', '7月底前完成', '2020-06-18')).toBe('2020-06');
  });
});

describe('when those above us did something', () => {
  const period = (text: string) =>
    readReport({ text, quote: null }, OFFICE, reader)?.items[0]?.period;

  test.each([
    ['任务11：航道疏浚完成9.6公里。9月底市里通报我区进度列第2位', '2020-10'],
    ['任务28：公厕新建5座，8月省住建厅检查给予肯定', '2020-10'],
    ['任务11：航道疏浚9月完成9.6公里。8月上级督查反馈问题2条', '2020-09'],
    ['任务11：航道疏浚完成9.6公里，9月底全部完工', '2020-09'],
  ])('is no period of the report: %s', (text, expected) => {
    expect(period(text)).toBe(expected);
  });
});
