import { describe, expect, test } from '@jest/globals';
import { problemsIn } from '../../../src/domain/issue.ts';
import { readPlanFile } from '../../../src/plan/plan-file.ts';
import { buildQuestionReader } from '../../../src/reading/reader.ts';
import { nilSection } from '../../../src/reading/reports/nil-sections.ts';
import { readReport } from '../../../src/reading/reports/report.ts';

const reader = buildQuestionReader(readPlanFile('plans/tianqiao-2020.yaml'));
const office = { units: [], groups: [], mayReportAny: true, today: '2020-07-20', recent: [] };
const item = (text: string) => readReport({ text, quote: null }, office, reader)?.items[0];

const HEADS = ['存在问题', '问题', '困难', '难处', '主要问题', '存在的问题', '困难和问题'];
const NONE = ['无', '没有', '暂无', '目前没有', '不存在', '没啥'];
const MARKS = ['', '：', '方面'];

describe('a section that holds nothing', () => {
  test.each(
    HEADS.flatMap((head) => MARKS.flatMap((mark) => NONE.map((none) => `${head}${mark}${none}`))),
  )('is none of the problems, and leaves its name out: %s', (words) => {
    const read = item(`任务28：公厕完成5座，${words}，下一步7月再完工1座`);
    expect(read?.progress).toBe('公厕完成5座');
    expect(read?.problems).not.toMatch(/问题|困难|难处/u);
    expect(problemsIn(read?.problems ?? '')).toEqual([]);
    expect(read?.next).toContain('7月再完工1座');
  });

  test('lets what follows it be told as before', () => {
    const read = item('任务9：存在问题无，绿道完成5公里');
    expect([read?.progress, read?.problems]).toEqual(['绿道完成5公里', '无']);
  });

  test.each(['问题没解决', '困难户没有搬', '问题台账没有建', '没有问题台账', '下一步没有资金'])(
    'is not one of which something is told: %s',
    (words) => {
      expect(nilSection(words)).toBeNull();
    },
  );
});
