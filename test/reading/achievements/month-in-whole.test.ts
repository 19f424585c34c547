import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { countedTowards } from '../../../src/domain/counted-towards.ts';
import { taskOf } from '../../../src/domain/plan-lookups.ts';
import { readReport } from '../../../src/reading/reports/report.ts';
import { plan, reader } from '../../support/readers.ts';

const GOALS = [
  { task: 16, thing: '国有土地房屋征收', verb: '签约', unit: '户' },
  { task: 16, thing: '棚改安置房', verb: '基本建成', unit: '套' },
  { task: 28, thing: '公厕', verb: '完工', unit: '座' },
  { task: 9, thing: '绿道', verb: '建成', unit: '公里' },
] as const;

/** What the draft of a report of 31 August would count towards the goals of its task. */
function counted(text: string, task: number): readonly number[] {
  const liaison = { units: [], groups: [], mayReportAny: true, today: '2020-08-31', recent: [] };
  const reading = readReport({ text, quote: null }, liaison, reader);
  const item = reading?.items.find((one) => one.task === task);
  if (!item) return [];
  return countedTowards(taskOf(plan, task), item.metrics, [], item.progress).map(
    ({ after }) => after,
  );
}

describe('what a month brought, beside what a goal has come to', () => {
  const told = fc.record({
    goal: fc.constantFrom(...GOALS),
    whole: fc.integer({ min: 6, max: 90 }),
    month: fc.integer({ min: 2, max: 5 }),
    upTo: fc.constantFrom('截至8月底', '截至目前', '今年累计', '目前已', '今年一共'),
    inMonth: fc.constantFrom('8月', '8月份', '本月', '当月'),
    isFirst: fc.boolean(),
  });

  test('is counted once, in whatever order the two are told', () => {
    fc.assert(
      fc.property(told, ({ goal, whole, month, upTo, inMonth, isFirst }) => {
        const { task, thing, verb, unit } = goal;
        const soFar = `${upTo}${verb}${whole}${unit}`;
        const ofMonth = `${inMonth}${verb}${month}${unit}`;
        const text = `${thing}${isFirst ? soFar : ofMonth}，${isFirst ? ofMonth : soFar}`;
        expect([text, counted(text, task)]).toEqual([text, [whole]]);
      }),
    );
  });

  test.each([
    ['公厕已完成4座，本月又完成1座', 28, [5]],
    ['截至8月底公厕完成6座，本月新增2座', 28, [6]],
    ['房屋征收签约412户，其中本月58户', 16, [412]],
    ['国有土地房屋征收8月签约58户', 16, [58]],
    ['截至8月底，国有土地房屋征收签约412户，8月签约58户', 16, [412]],
  ])('%s', (text, task, expected) => {
    expect(counted(text, task)).toEqual(expected);
  });
});
