import { describe, expect, test } from '@jest/globals';
import { readPlanFile } from '../../../src/plan/plan-file.ts';
import { buildQuestionReader } from '../../../src/reading/reader.ts';
import { readReport } from '../../../src/reading/reports/report.ts';

const reader = buildQuestionReader(readPlanFile('plans/tianqiao-2020.yaml'));
const city = {
  units: ['区城管局'],
  groups: [],
  mayReportAny: false,
  today: '2020-11-23',
  recent: [],
};
/** The tasks that have any problem, and what it is. */
const problems = (text: string) =>
  (readReport({ text, quote: null }, city, reader)?.items ?? []).flatMap((item) =>
    item.problems === '' ? [] : [`${item.task} ${item.problems}`],
  );

describe('a problem of several tasks', () => {
  test.each([
    [
      '任务26：拆违12处。任务29：签订率98.6%。以上两项任务存在的问题：执法力量不足，协管员缺口35人。',
      ['26 执法力量不足，协管员缺口35人', '29 执法力量不足，协管员缺口35人'],
    ],
    [
      '任务24：巡查2万次。任务26：拆违12处。任务29：签订率98.6%。以上两项任务存在的问题是执法力量不足',
      ['26 以上两项任务存在的问题是执法力量不足', '29 以上两项任务存在的问题是执法力量不足'],
    ],
    [
      '任务26、29、24本月情况：无违建街镇已通过6个；责任书签订率98.6%；路长巡查2.1万次。共性问题：人手不够',
      ['26 人手不够', '29 人手不够', '24 人手不够'],
    ],
    ['任务5：样板街2条；任务6：更换标识80块。两项都缺资金', ['5 两项都缺资金', '6 两项都缺资金']],
  ])('is kept for each that it speaks of: %s', (text, expected) => {
    expect(problems(text)).toEqual(expected);
  });

  test('that only the last one has stays there', () => {
    expect(problems('任务26：拆违12处。任务29：签订率98.6%，存在的问题是商户不配合')).toEqual([
      '29 存在的问题是商户不配合',
    ]);
  });
});
