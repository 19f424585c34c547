import { describe, expect, test } from '@jest/globals';
import { lightOf, minutesLate, owingUnits, presentLight } from '../../src/domain/light.ts';
import type { Submission } from '../../src/domain/submission.ts';
import { withdraw } from '../../src/domain/submission.ts';
import { AUTHOR, actOf, reported } from '../support/reports.ts';
import { smallPlan } from '../support/small-plan.ts';

const UNITS = ['区水务局', '区城管局'];
const MAY = { period: '2020-05', dueOn: '2020-05-25' };
const JUNE = { period: '2020-06', dueOn: '2020-06-25' };
const JULY = { period: '2020-07', dueOn: '2020-07-25' };

/** `6 水 24`: a report of June by 区水务局 on 24 June; `6 水 24 无`: 无新进展. */
const reports = (words: readonly string[]): readonly Submission[] =>
  words.map((one) => {
    const [month = '', unit, day = '', nil] = one.split(' ');
    const isNil = nil === '无';
    const period = `2020-0${month}`;
    return reported(
      {
        period,
        unit: unit === '水' ? '区水务局' : '区城管局',
        isNil,
        progress: isNil ? '无新进展，因正在招标' : '完成',
      },
      `${day.length > 2 ? day : `${period}-${day}`} 23:59`,
    );
  });

describe('the light of a task', () => {
  test.each<[string, readonly (typeof MAY)[], string, readonly string[], string, string]>([
    ['before anything is due', [JUNE], '2020-06-20', [], 'none', 'not-due'],
    ['on the due day itself', [JUNE], '2020-06-25', ['6 水 20'], 'none', 'not-due'],
    ['the day after, one missing', [JUNE], '2020-06-26', ['6 水 20'], 'red', 'missing'],
    ['all in time', [JUNE], '2020-06-26', ['6 水 20', '6 城 25'], 'green', 'in-time'],
    ['all in before the day', [JUNE], '2020-06-21', ['6 水 20', '6 城 20'], 'green', 'in-time'],
    ['caught up late', [JUNE], '2020-06-28', ['6 水 20', '6 城 26'], 'yellow', 'late'],
    [
      'late, then in time',
      [JUNE, JULY],
      '2020-07-26',
      ['6 水 20', '6 城 26', '7 水 20', '7 城 20'],
      'green',
      'in-time',
    ],
    [
      'an older period still missing',
      [MAY, JUNE],
      '2020-06-26',
      ['5 水 20', '6 水 20', '6 城 20'],
      'red',
      'missing',
    ],
    [
      'the older one caught up, the present in time',
      [MAY, JUNE],
      '2020-06-26',
      ['5 水 20', '5 城 2020-06-01', '6 水 20', '6 城 20'],
      'green',
      'in-time',
    ],
    [
      'the older one caught up, the present not due',
      [MAY, JUNE],
      '2020-06-10',
      ['5 水 20', '5 城 2020-06-01'],
      'yellow',
      'late',
    ],
    [
      'nothing new twice',
      [MAY, JUNE],
      '2020-06-26',
      ['5 水 20 无', '5 城 20', '6 水 20 无', '6 城 20'],
      'yellow',
      'nil-twice',
    ],
    ['no day set', [], '2020-06-26', [], 'none', 'no-due-day'],
  ])('%s', (_, dues, today, words, colour, reason) => {
    const light = presentLight(UNITS, dues, reports(words), today);
    expect([light.colour, light.reason.kind]).toEqual([colour, reason]);
  });

  test('names the units that it is about', () => {
    const light = lightOf(UNITS, JUNE, reports(['6 水 20']), '2020-06-26');
    expect(light.reason).toEqual({ kind: 'missing', dueOn: JUNE.dueOn, units: ['区城管局'] });
  });

  test('speaks of the period that is due next while none was due', () => {
    expect(presentLight(UNITS, [JUNE, JULY], [], '2020-06-01').period).toBe('2020-06');
  });

  test('turns red again when a report is withdrawn', () => {
    const [one, other] = reports(['6 水 20', '6 城 20']);
    if (!one || !other) throw new Error('Two reports were made');
    const taken = withdraw(other, '', AUTHOR, actOf('w'));
    expect(lightOf(UNITS, JUNE, [one, taken], '2020-06-26').colour).toBe('red');
  });

  test('does not take a quarter for the month before', () => {
    const [nil] = reports(['6 水 20 无']);
    const quarter = reported({ period: '2020-Q2', isNil: true, progress: '无新进展，因正在招标' });
    if (!nil) throw new Error('One report was made');
    const light = lightOf(['区水务局'], JUNE, [nil, quarter], '2020-06-26');
    expect(light.colour).toBe('green');
  });
});

describe('lateness', () => {
  test.each([
    ['2020-06-25T15:59:59.999Z', 0],
    ['2020-06-25T16:00:00.000Z', 0],
    ['2020-06-25T16:00:00.001Z', 1],
    ['2020-06-27T02:05:00.000Z', 34 * 60 + 5],
  ])('of %s is %i minutes after 25 June', (at, minutes) => {
    expect(minutesLate(at, '2020-06-25')).toBe(minutes);
  });
});

describe('the units that owe a report', () => {
  test('are those that the notice names; the streets are not counted', () => {
    const plan = smallPlan();
    expect(plan.tasks.map((task) => owingUnits(plan, task))).toEqual([
      ['区水务局', '区城管局'],
      ['区水务局'],
      ['区城管局'],
      ['区商务局'],
    ]);
  });
});
