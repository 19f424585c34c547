import { describe, expect, test } from '@jest/globals';
import { givesReason } from '../../../src/domain/nil-reason.ts';
import { saysNoProgress, tellsNoProgress } from '../../../src/reading/reports/nil.ts';

describe('that there is nothing to report', () => {
  const NIL = [
    '没啥报的',
    '没得报',
    '没什么可报的',
    '我们没东西报',
    '没有什么新东西好报',
    '没活儿干',
    '中疏片区10月没新动静',
    '本月没有新的进展情况',
    '公厕9月没动',
    '还是老样子',
    '夜间经济这块没往前走',
    '跟上个月一样',
    '本月无新增工作',
  ];

  test.each(NIL)('is said in any words: %s', (text) => {
    expect(saysNoProgress(text)).toBe(true);
  });

  test.each(NIL)('is no reason for it: %s', (text) => {
    expect(givesReason(text)).toBe(false);
  });

  test.each(['3处没动', '药山那座没动', '没报的单位', '没事', '无新增违建', '没有工作人员'])(
    'is not said where only a part is meant, or something else: %s',
    (text) => {
      expect(saysNoProgress(text)).toBe(false);
    },
  );

  test('may say only which is meant', () => {
    expect(tellsNoProgress('没动静的单位')).toBe(false);
  });
});
