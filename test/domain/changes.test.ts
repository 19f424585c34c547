import { describe, expect, test } from '@jest/globals';
import { createWorkCalendar } from '../../src/clock/holidays.ts';
import { asOf, changesBetween, isAnythingChanged } from '../../src/domain/changes.ts';
import { dueOf } from '../../src/domain/dues.ts';
import { momentIn } from '../../src/domain/moment.ts';
import { submit, withdraw } from '../../src/domain/submission.ts';
import { smallPlan } from '../support/small-plan.ts';

const plan = smallPlan();
const dues = [dueOf(plan, '2020-Q2', createWorkCalendar())].flatMap((due) => due ?? []);
const author = { id: 'wang', name: '王工' };
const act = (day: string) => ({ cause: day, by: 'wang', at: momentIn(day, '10:00') });
const entry = {
  task: 4,
  unit: '区商务局',
  period: '2020-Q2',
  progress: '完成',
  problems: '',
  next: '',
  experience: '',
  metrics: [],
  isNil: false,
};
const first = submit(null, entry, author, act('2020-07-02'), false);
const corrected = submit(first, { ...entry, progress: '更正' }, author, act('2020-07-07'), false);
const gone = withdraw(corrected, '', author, act('2020-07-09'));

const between = (from: string, to: string) =>
  changesBetween(plan, dues, [gone], momentIn(from, '09:00'), momentIn(to, '09:00'));

describe('the ledger as it stood', () => {
  test('has the versions that were there by then', () => {
    const versions = (day: string) =>
      asOf([gone], momentIn(day, '09:00')).map((one) => one.versions.length);
    expect(['2020-07-02', '2020-07-03', '2020-07-08', '2020-07-10'].map(versions)).toEqual([
      [],
      [1],
      [2],
      [3],
    ]);
  });
});

describe('what has changed', () => {
  test.each([
    ['2020-07-02', '2020-07-03', { submitted: 1, corrected: 0, withdrawn: 0 }],
    ['2020-07-06', '2020-07-08', { submitted: 0, corrected: 1, withdrawn: 0 }],
    ['2020-07-02', '2020-07-10', { submitted: 1, corrected: 1, withdrawn: 1 }],
    ['2020-07-03', '2020-07-07', { submitted: 0, corrected: 0, withdrawn: 0 }],
  ])('from %s to %s is counted', (from, to, counts) => {
    expect(between(from, to).counts).toEqual(counts);
  });

  test('includes the lights that turn by a report and by the end of a due day', () => {
    expect(between('2020-07-02', '2020-07-03').lights).toEqual([
      { task: 4, from: 'none', to: 'green' },
    ]);
    expect(between('2020-07-12', '2020-07-13').lights).toEqual(
      [1, 2, 3, 4].map((task) => ({ task, from: 'none', to: 'red' })),
    );
  });

  test('is nothing between two quiet mornings', () => {
    expect(isAnythingChanged(between('2020-07-03', '2020-07-06'))).toBe(false);
    expect(isAnythingChanged(between('2020-07-12', '2020-07-13'))).toBe(true);
  });
});
