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
    ['二季度的你把前三个月给我凑一块儿，我好报', '2020-Q2'],
    ['把4到6月的合成二季度的', '2020-Q2'],
    ['二季度帮我汇总一下前几个月的', '2020-Q2'],
    ['帮我把三个月的汇成季报', null],
    ['季报你照月报帮我写一份', null],
    ['按4、5、6月的给我出个二季度的', '2020-Q2'],
    ['前三个月报的给我合到一起', null],
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
    '二季度各单位情况给我汇总一下',
    '帮我看看二季度谁没报',
    '二季度凑齐资金3万元',
    '收到',
    '',
  ])('is not in %j', (text) => {
    expect(order(text)).toBeNull();
  });
});
