import { describe, expect, test } from '@jest/globals';
import { readPlanFile } from '../../../src/plan/plan-file.ts';
import { buildQuestionReader } from '../../../src/reading/reader.ts';
import { readReport } from '../../../src/reading/reports/report.ts';

const reader = buildQuestionReader(readPlanFile('plans/tianqiao-2020.yaml'));
const item = (text: string, today: string) =>
  readReport(
    { text, quote: null },
    { units: [], groups: [], mayReportAny: true, today, recent: [] },
    reader,
  )?.items[0];

describe('what a report is of', () => {
  test.each([
    '公厕年初2座，现在建成5座',
    '年初计划建8座公厕，已建成5座',
    '自年初开工以来公厕建成5座',
    '公厕5月开工，现在建成5座',
    '7月报的公厕4座，现在5座',
    '公厕完工5座，跟上月持平',
  ])('is its own month, whatever time of what was before stands in it: %s', (text) => {
    const told = item(text, '2020-08-31');
    expect(told).toMatchObject({ task: 28, period: '2020-08' });
    expect(told?.metrics).toMatchObject([{ value: 5, unit: '座', target: 0 }]);
  });

  test('is the month that it begins with, and that of its head', () => {
    expect(item('6月公厕完工6座', '2020-08-31')?.period).toBe('2020-06');
    expect(item('补报5月：公厕完工2座', '2020-08-31')?.period).toBe('2020-05');
    expect(item('补报5月公厕完工2座', '2020-08-31')?.period).toBe('2020-05');
  });

  test('is no month that is only planned for', () => {
    expect(item('便民商圈建成3个，10月份全部建成', '2020-09-02')).toMatchObject({
      period: '2020-08',
      next: '10月份全部建成',
    });
    expect(item('样板街建成2条。9月份打算再上1条，10月验收', '2020-09-02')).toMatchObject({
      progress: '样板街建成2条',
      next: '9月份打算再上1条，10月验收',
    });
  });
});
