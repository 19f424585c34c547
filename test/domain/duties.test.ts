import { describe, expect, test } from '@jest/globals';
import { createWorkCalendar } from '../../src/clock/holidays.ts';
import { addDays } from '../../src/domain/day.ts';
import { dutiesOn } from '../../src/domain/duties.ts';
import { smallPlan } from '../support/small-plan.ts';

const calendar = createWorkCalendar();
const plan = smallPlan({
  'quarter-end-duties': [
    { name: '书面调度', rule: 'quarterly', aspect: 0 },
    { name: '明察暗访', rule: 'quarterly', aspect: 0 },
  ],
  'year-end-duties': [{ name: '自评', rule: 'quarterly', aspect: 0 }],
});

/** The first day on which each fact is spoken of, from the notice to January 2021. */
function firstDays(of = plan): readonly (readonly [string, string])[] {
  const first = new Map<string, string>();
  for (let day = '2020-01-01'; day <= '2021-03-31'; day = addDays(day, 1)) {
    for (const { fact } of dutiesOn(of, day, calendar)) if (!first.has(fact)) first.set(fact, day);
  }
  return [...first];
}

describe('the duties of the office', () => {
  test('are spoken of from the fifth last workday of each quarter after the notice, and from December on', () => {
    expect(firstDays()).toEqual([
      ['quarter-end-duties:2020-Q2', '2020-06-23'],
      ['quarter-end-duties:2020-Q3', '2020-09-25'],
      ['year-end-duties:2020', '2020-12-01'],
      ['quarter-end-duties:2020-Q4', '2020-12-25'],
    ]);
  });

  test('come with the words of the notice, once for several', () => {
    expect(dutiesOn(plan, '2020-06-30', calendar)).toMatchObject([
      { quarter: '2020-Q2', names: ['书面调度', '明察暗访'], rules: [{ place: '附件2 五' }] },
    ]);
  });

  test('are none where the plan names none', () => expect(firstDays(smallPlan())).toEqual([]));
});
