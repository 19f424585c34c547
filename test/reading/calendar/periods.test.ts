import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Period } from '../../../src/domain/period.ts';
import { findPeriods } from '../../../src/reading/calendar/periods.ts';
import { quoteAt } from '../../../src/reading/text/text.ts';

const TODAY = '2020-07-03';
const shown = (text: string): string =>
  findPeriods(text, TODAY)
    .map(({ period, kind, isFuture }) => `${period} ${kind}${isFuture ? ' future' : ''}`)
    .join('; ');

describe('the periods that a text names on 3 July 2020', () => {
  test.each([
    ['6月份完成2个', '2020-06 explicit'],
    ['六月进展', '2020-06 explicit'],
    ['2020年5月', '2020-05 explicit'],
    ['2020-05', '2020-05 explicit'],
    ['上个月', '2020-06 relative'],
    ['上月', '2020-06 relative'],
    ['本月', '2020-07 relative'],
    ['当月', '2020-07 relative'],
    ['下个月', '2020-08 relative future'],
    ['7月、8月', '2020-07 explicit; 2020-08 explicit future'],
    ['1-6月', '2020-06 cumulative'],
    ['1月至6月', '2020-06 cumulative'],
    ['前5个月', '2020-05 cumulative'],
    ['截至5月底', '2020-05 cumulative'],
    ['截至6月20日', '2020-06 cumulative'],
    ['截至6月', '2020-06 cumulative'],
    ['二季度', '2020-Q2 explicit'],
    ['2020年第一季度', '2020-Q1 explicit'],
    ['Q3', '2020-Q3 explicit'],
    ['2020Q2', '2020-Q2 explicit'],
    ['上季度', '2020-Q2 relative'],
    ['上一季度', '2020-Q2 relative'],
    ['本季度', '2020-Q3 relative'],
    ['下季度', '2020-Q4 relative future'],
    ['四季度', '2020-Q4 explicit future'],
    ['前三季度', '2020-Q3 cumulative'],
    ['上半年', '2020-Q2 cumulative'],
    ['去年12月', '2019-12 explicit'],
    ['last month', '2020-06 relative'],
    ['in May', '2020-05 explicit'],
    ['June report', '2020-06 explicit'],
    ['second quarter', '2020-Q2 explicit'],
    ['as of June 30', '2020-06 cumulative'],
  ])('%s: %s', (text, periods) => {
    expect(shown(text)).toBe(periods);
  });

  test.each([
    '7月底前完成',
    '6月18日召开会议',
    '下月12日前',
    '本周',
    '9月上旬',
    '2020年',
    '年底前',
    '12个月',
    '三年行动',
    '6月31日',
    '今年以来',
    'by June',
    '28号任务',
    '暗访一个季度几次',
    '完成十二处',
  ])('are none in %s', (text) => {
    expect(shown(text)).toBe('');
  });

  test('quote the original, and are periods whatever the text', () => {
    const pieces = fc.constantFrom(
      ...'1 6 １２ 月 份 季度 三 上 下 本 个 截至 底 - 至 年 2020 半年 Q last month ，'.split(' '),
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (words) => {
        const text = words.join('');
        for (const found of findPeriods(text, TODAY)) {
          expect(quoteAt(text, found.span)).toBe(found.text);
          expect(Period.safeParse(found.period).success).toBe(true);
        }
      }),
    );
  });
});
