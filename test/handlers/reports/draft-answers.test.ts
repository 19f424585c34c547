import { describe, expect, test } from '@jest/globals';
import { readDraftAnswer } from '../../../handlers/reports/draft-answers.ts';
import type { Intent } from '../../../src/domain/intent.ts';
import type { ReportItem } from '../../../src/domain/report-reading.ts';
import { emptyItem } from '../../../src/reading/corrections/corrections.ts';
import { reader } from '../../support/readers.ts';

const report = (item: Partial<ReportItem>): Intent => ({
  kind: 'report-progress',
  reading: {
    act: 'report',
    items: [{ ...emptyItem(28, '2020-06'), ...item }],
    correction: null,
    doubt: null,
  },
});
const PROGRESS = report({ progress: '公厕已完成6座' });
const NIL = report({ progress: '本月无新进展', isNil: true });
const answer = (text: string, proposal: Intent) =>
  readDraftAnswer(text, proposal, '2020-07-03', reader);

describe('a month, said to a draft', () => {
  test.each(['7月', '7月的', '报的是7月份', '改成7月', '这个月的', '按7月报'])(
    'is the month of the report: %s',
    (text) => {
      expect(answer(text, PROGRESS)).toEqual({
        kind: 'settle-doubt',
        task: null,
        quantity: null,
        period: '2020-07',
      });
    },
  );

  test.each(['7月完成6座', '8月', '6月和7月', '7月谁没报', '7月1日'])('is not in %s', (text) => {
    expect(answer(text, PROGRESS)).toBeNull();
  });
});

describe('a reason, said to a draft', () => {
  test('completes 无新进展', () => {
    expect(answer('因正在走招标程序', NIL)).toMatchObject({
      kind: 'amend-report',
      sections: { progress: '本月无新进展，因正在走招标程序' },
    });
    expect(answer('因正在走招标程序', PROGRESS)).toBeNull();
  });

  test.each(['水电接入还没批下来', '商户还在协商'])('may be told without 因: %s', (text) => {
    expect(answer(text, NIL)).toMatchObject({ sections: { progress: `本月无新进展，${text}` } });
    expect(answer(text, PROGRESS)).toBeNull();
    expect(answer('水电批下来了吗', NIL)).toBeNull();
  });

  test('completes a withdrawal', () => {
    const withdrawal: Intent = {
      kind: 'withdraw-report',
      task: 28,
      period: null,
      reason: null,
    };
    expect(answer('理由：数据有误', withdrawal)).toEqual({
      kind: 'keep-draft',
      proposal: { ...withdrawal, reason: '数据有误' },
    });
    expect(answer('任务28谁牵头', withdrawal)).toBeNull();
  });
});

describe('a yes or a no, said to a draft', () => {
  test.each(['确认，谢谢', '好的，确认', '确认上报', '没问题，确认无误', '上报', '提交吧'])(
    'is 确认: %s',
    (text) => {
      expect(answer(text, PROGRESS)).toEqual({ kind: 'confirm-draft' });
    },
  );

  test.each(['不报了', '先不报了', '算了', '取消草稿', '撤回'])('is 取消: %s', (text) => {
    expect(answer(text, PROGRESS)).toEqual({ kind: 'cancel-draft' });
  });

  test.each([
    '好的',
    '收到',
    '确认一下公厕数量',
    '不确认',
    '确认什么',
    '提交6月月报',
    '上报的是什么',
  ])('is neither: %s', (text) => {
    expect(answer(text, PROGRESS)).toBeNull();
  });
});
