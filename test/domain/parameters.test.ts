import { describe, expect, test } from '@jest/globals';
import type { Act } from '../../src/domain/act.ts';
import {
  numberParameter,
  parameterValue,
  planFor,
  ruleOfParameter,
  timeParameter,
  unsetParameters,
} from '../../src/domain/parameters.ts';
import { set } from '../../src/domain/setting.ts';
import { smallPlan } from '../support/small-plan.ts';

const act = (cause: string): Act => ({ cause, by: 'wecom:zhuren', at: '2020-05-20T01:00:00.000Z' });
const first = set(null, 'monthly-due-day', 25, '2020-06', '主任', act('m1'));
const changed = set(first, 'monthly-due-day', 28, '2020-09', '主任', act('m2'));

describe('the plan for a period', () => {
  test.each([
    ['2020-05', null],
    ['2020-06', 25],
    ['2020-08', 25],
    ['2020-09', 28],
    ['2020-12', 28],
  ])('of %s has the monthly day %s', (period, day) => {
    expect(parameterValue(planFor(smallPlan(), [changed], period), 'monthly-due-day')).toBe(day);
  });

  test('is the plan itself where the office has set nothing', () => {
    expect(planFor(smallPlan(), [], '2020-06')).toEqual(smallPlan());
  });
});

describe('a parameter', () => {
  test('is null where nobody set it or the plan lacks it', () => {
    expect(parameterValue(smallPlan(), 'monthly-due-day')).toBeNull();
    expect(parameterValue(smallPlan(), 'no-such')).toBeNull();
  });

  test('is read as the kind that the rule needs, or not at all', () => {
    const plan = smallPlan({ 'quiet-until': '8点' });
    expect(numberParameter(plan, 'unasked-messages-per-day')).toBe(2);
    expect(timeParameter(plan, 'quiet-from')).toBe('20:00');
    expect(() => numberParameter(plan, 'quiet-from')).toThrow(/quiet-from is no number/u);
    expect(() => timeParameter(plan, 'quiet-until')).toThrow(/quiet-until is no time/u);
  });

  test('knows the rule that sets it, if one does', () => {
    expect(ruleOfParameter(smallPlan(), 'quarterly-due-day')?.place).toBe('附件2 五');
    expect(ruleOfParameter(smallPlan(), 'quiet-from')).toBeNull();
  });

  test('that the notice leaves open is asked of the office', () => {
    expect(unsetParameters(smallPlan()).map((one) => one.id)).toEqual(['monthly-due-day']);
    expect(unsetParameters(planFor(smallPlan(), [first], '2020-06'))).toEqual([]);
  });
});
