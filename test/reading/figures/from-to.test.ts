import { describe, expect, test } from '@jest/globals';
import { readPlanFile } from '../../../src/plan/plan-file.ts';
import { buildQuestionReader } from '../../../src/reading/reader.ts';
import { readReport } from '../../../src/reading/reports/report.ts';

const plan = readPlanFile('plans/tianqiao-2020.yaml');
const reader = buildQuestionReader(plan);
const office = { units: [], groups: [], mayReportAny: true, today: '2020-08-20', recent: [] };
const read = (text: string) => readReport({ text, quote: null }, office, reader)?.items[0];

const RATES = ['案件办结率', '签约率', '垃圾分类覆盖率', '亮灯率', '培训率', '物业费收缴率'];
const RISES = [
  '提升到',
  '提高到',
  '提高至',
  '提到',
  '上升到',
  '升至',
  '增加到',
  '增至',
  '扩大到',
  '涨到',
  '变成了',
  '改善到',
  '压到',
  '降到',
  '调整为',
];

describe('what a figure rose from', () => {
  test.each(RISES)('is only held against what it came to: 由62%%%s70%%', (rises) => {
    for (const rate of RATES)
      for (const from of ['由', '从', '由年初的', '从7月的']) {
        const item = read(`任务24：${rate}${from}62%${rises}70%，检查3次`);
        expect(item?.metrics.map(({ value, unit }) => `${value}${unit}`)).toEqual(['70%', '3次']);
        expect(item?.noted).toMatchObject([{ value: 62, role: 'baseline' }]);
      }
  });
});
