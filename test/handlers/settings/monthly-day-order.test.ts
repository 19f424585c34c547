import { describe, expect, test } from '@jest/globals';
import { readMonthlyDayOrder } from '../../../handlers/settings/monthly-day-order.ts';

describe('the day of the monthly reports', () => {
  test.each([
    ['那就定每月24号', 24],
    ['就定在每月二十号吧', 20],
    ['以后月报统一每月25号交', 25],
    ['月报日改到26日', 26],
    ['今后报送日都定在28号', 28],
    ['月报就定每月25号交吧', 25],
    ['以后每个月25号前交月报,你记一下', 25],
    ['月报日能不能改成26号？', 26],
    ['每月二十六号前把月报交上来，记住', 26],
    ['那就25号吧，以后都这个日子', 25],
  ])('is set in plain words, and shown first: %s', (text, day) => {
    expect(readMonthlyDayOrder(text, true)).toEqual({
      kind: 'keep-draft',
      proposal: { kind: 'set-monthly-day', day },
    });
  });

  test('takes the place of the one that is named', () => {
    expect(readMonthlyDayOrder('那个 25号改成28号 25号太赶', true)).toEqual({
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
    '每月25号交月报吗',
    '月报25号交了',
  ])('is not set by %s', (text) => expect(readMonthlyDayOrder(text, true)).toBeNull());

  test.each([
    ['截止能不能改成15号', 'either'],
    ['季度的截止能不能改成15号', 'quarter'],
    ['季报期限调到20号行不行', 'quarter'],
  ])('is not what is moved by %s', (text, of) => {
    expect(readMonthlyDayOrder(text, true)).toMatchObject({ kind: 'ask-due-moved', of });
  });

  test.each(['月报能不能每月30号交', '每月30号交月报行不行'])(
    'is what others may ask for: %s',
    (text) => expect(readMonthlyDayOrder(text, false)).toMatchObject({ of: 'month', day: 30 }),
  );

  test('is moved by nobody else', () => {
    expect(readMonthlyDayOrder('月报改成每月28号交吧', false)).toEqual({
      kind: 'ask-due-moved',
      of: 'month',
      day: 28,
    });
  });
});
