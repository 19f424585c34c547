import { describe, expect, test } from '@jest/globals';
import { readReportOrder } from '../../../handlers/reports/orders.ts';
import { readPrefill } from '../../../handlers/reports/prefill-order.ts';
import { reader } from '../../support/readers.ts';

const TODAY = '2020-07-10';
const order = (text: string) => readPrefill(text, TODAY) ?? readReportOrder(text, TODAY, reader);

describe('an order about reports', () => {
  test('is 撤回, which takes back what was reported last', () => {
    const proposal = { kind: 'withdraw-report', task: null, period: null, reason: null };
    expect(order('撤回')).toEqual({ kind: 'keep-draft', proposal });
  });

  test.each([
    '提交6月月报',
    '汇总6月月报',
    '第六组6月月报提交',
    '先把6月组里的报告拼一个我看看',
    '帮我把我们组6月的月报汇总一下',
  ])('is %s, which starts one', (text) => {
    expect(order(text)).toMatchObject({
      kind: 'keep-draft',
      proposal: { kind: 'submit-group-report', period: '2020-06' },
    });
  });

  test.each([
    ['季报预填', null],
    ['生成二季度季报', '2020-Q2'],
    ['二季度季报先给我填好', '2020-Q2'],
    ['帮我把季报填一下', null],
    ['先把二季度的季报弄出来', '2020-Q2'],
  ])('is %s, which begins a quarter’s report', (text, period) => {
    expect(readPrefill(text, TODAY)).toEqual({ kind: 'prefill-quarter', period });
  });

  test.each([
    '月报几号报',
    '月报内容包括什么',
    '第六组6月月报',
    '季报什么时候报',
    '任务28谁牵头',
    '公厕已完成6座，还有2座在装修',
    '收到',
    '',
  ])('is not in %j', (text) => {
    expect(order(text)).toBeNull();
  });
});
