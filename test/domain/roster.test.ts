import { describe, expect, test } from '@jest/globals';
import { owing } from '../../src/domain/roster.ts';
import { withdraw } from '../../src/domain/submission.ts';
import { personOf, SEATS } from '../support/nudge-facts.ts';
import { AUTHOR, actOf, reported } from '../support/reports.ts';
import { smallPlan } from '../support/small-plan.ts';

const plan = smallPlan();
const people = SEATS.map(personOf);

describe('who has not reported', () => {
  test('is the roster less the ledger, with units to which nobody is bound', () => {
    const missing = owing(plan, '2020-Q2', people, [reported({ task: 1 })], null);
    expect(missing).toEqual([
      { unit: '区水务局', tasks: [2], of: 2, liaisons: ['水务王工'] },
      { unit: '区城管局', tasks: [1, 3], of: 2, liaisons: ['城管张工'] },
      { unit: '区商务局', tasks: [4], of: 1, liaisons: [] },
    ]);
  });

  test('is nobody once all is in, and again whose report was withdrawn', () => {
    const all = [
      reported({ task: 1 }),
      reported({ task: 2 }),
      reported({ task: 1, unit: '区城管局' }),
      reported({ task: 3, unit: '区城管局' }),
      reported({ task: 4, unit: '区商务局' }),
    ];
    expect(owing(plan, '2020-Q2', people, all, null)).toEqual([]);
    const taken = all.map((one, at) => (at === 4 ? withdraw(one, '', AUTHOR, actOf('w')) : one));
    expect(owing(plan, '2020-Q2', people, taken, null).map((one) => one.unit)).toEqual([
      '区商务局',
    ]);
  });

  test('is asked for one group by its own tasks only', () => {
    expect(owing(plan, '2020-Q2', people, [], 2).map(({ unit, tasks }) => [unit, tasks])).toEqual([
      ['区商务局', [4]],
    ]);
  });
});
