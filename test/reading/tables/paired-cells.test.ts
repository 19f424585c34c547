import { describe, expect, test } from '@jest/globals';
import { readPlanFile } from '../../../src/plan/plan-file.ts';
import { buildQuestionReader } from '../../../src/reading/reader.ts';
import { readReport } from '../../../src/reading/reports/report.ts';

const reader = buildQuestionReader(readPlanFile('plans/tianqiao-2020.yaml'));
const office = { units: [], groups: [], mayReportAny: true, today: '2020-10-20', recent: [] };
const item = (...lines: readonly string[]) =>
  readReport({ text: lines.join('\n'), quote: null }, office, reader)?.items[0];
const achieved = (...lines: readonly string[]) =>
  item(...lines)?.metrics.map(({ name, value, unit }) => `${name} ${value}${unit}`);
const noted = (...lines: readonly string[]) =>
  item(...lines)?.noted?.map(({ name, role, value, unit }) => `${role} ${name} ${value}${unit}`);

describe('two figures in one cell', () => {
  const PULLED_DOWN = ['任务26，各街道本月拆违（处/平方米）：', '北园 12/1860', '合计 114/22615'];

  test('each have the measure that the line above names for them', () => {
    expect(achieved(...PULLED_DOWN)).toEqual([
      '北园拆违 12处',
      '北园拆违 1860平方米',
      '拆违 114处',
      '拆违 22615平方米',
    ]);
    expect(item(...PULLED_DOWN)?.progress).toContain('北园 12/1860\n合计 114/22615');
  });

  test('each have the name that it gives them, and what was wanted is no achievement', () => {
    const named = ['任务29 责任书（应签/已签）', '药山：210份/203份', '北园：185份/185份'];
    expect(achieved(...named)).toEqual(['药山已签 203份', '北园已签 185份']);
    expect(noted(...named)).toEqual(['target 药山应签 210份', 'target 北园应签 185份']);
  });

  test('are two columns where a table has them in one', () => {
    const table = ['任务26', '街道\t拆除（处/平方米）\t备注', '泺口\t5/800\t', '药山\t3/260\t'];
    expect(achieved(...table)).toEqual([
      '泺口拆除 5处',
      '泺口拆除 800平方米',
      '药山拆除 3处',
      '药山拆除 260平方米',
    ]);
  });
});
