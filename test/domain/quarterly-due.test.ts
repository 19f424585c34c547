import { describe, expect, test } from '@jest/globals';
import { quarterlyDue } from '../../src/domain/quarterly-due.ts';
import { smallPlan } from '../support/small-plan.ts';

describe('the due day of a quarter', () => {
  test.each([
    [1, '2020-04-12'],
    [2, '2020-07-12'],
    [3, '2020-10-12'],
    [4, '2021-01-12'],
  ])('of quarter %d is the 12th of the next quarter’s first month, %s', (quarter, dueOn) => {
    expect(quarterlyDue(smallPlan(), quarter)).toMatchObject({ year: 2020, quarter, dueOn });
  });

  test('comes with the words of the notice and whether it counts itself', () => {
    expect(quarterlyDue(smallPlan(), 2)).toMatchObject({
      isIncluded: true,
      rule: {
        quote: '各责任单位要于每季度首月12日前，梳理上个季度分工任务完成情况',
        place: '附件2 五',
      },
    });
  });

  test('is the one that the office set', () => {
    const plan = smallPlan({ 'quarterly-due-day': 8, 'quarterly-due-day-included': false });
    expect(quarterlyDue(plan, 4)).toMatchObject({ dueOn: '2021-01-08', isIncluded: false });
  });

  test('is not guessed where the plan has none', () => {
    const plan = smallPlan({ 'quarterly-due-day': null });
    expect(() => quarterlyDue(plan, 2)).toThrow(/quarterly-due-day is no number/u);
  });
});
