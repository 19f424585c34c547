import { describe, expect, test } from '@jest/globals';
import { readMonthlyDayOrder } from '../../../handlers/settings/monthly-day-order.ts';

describe('the day of the monthly reports', () => {
  test.each([
    ['那就定每月24号', 24],
    ['就定在每月二十号吧', 20],
    ['以后月报统一每月25号交', 25],
    ['月报日改到26日', 26],
    ['今后报送日都定在28号', 28],
  ])('is set in plain words, and shown first: %s', (text, day) => {
    expect(readMonthlyDayOrder(text)).toEqual({
      kind: 'keep-draft',
      proposal: { kind: 'set-monthly-day', day },
    });
  });

  test('takes the place of the one that is named', () => {
    expect(readMonthlyDayOrder('那个 25号改成28号 25号太赶')).toEqual({
      kind: 'keep-draft',
      proposal: { kind: 'set-monthly-day', day: 28, instead: 25 },
    });
  });

  test.each([
    '月报几号交',
    '季报每季度12日报',
    '任务25月报改成3号报',
    '6月25日交月报',
    '定了24号开会',
    '25号任务改成28号',
    '25号的数改成28座',
  ])('is not set by %s', (text) => expect(readMonthlyDayOrder(text)).toBeNull());
});
