import { describe, expect, test } from '@jest/globals';
import { lockOf, MONTHLY_DAY, Setting, set, valueFor } from '../../src/domain/setting.ts';
import { actOf } from '../support/reports.ts';

const first = set(null, MONTHLY_DAY, 25, '2020-06', '张办', actOf('s1'));
const second = set(first, MONTHLY_DAY, 20, '2020-08', '张办', actOf('s2'));

describe('a setting', () => {
  test('holds from its first period on, and earlier values stay readable', () => {
    expect(Setting.parse(second).values.map((one) => one.value)).toEqual([25, 20]);
    const periods = ['2020-05', '2020-06', '2020-07', '2020-08', '2020-12'];
    expect(periods.map((period) => valueFor(second, period))).toEqual([null, 25, 25, 20, 20]);
  });

  test('is set once by one act', () => {
    expect(set(second, MONTHLY_DAY, 1, '2020-01', '张办', actOf('s2'))).toBe(second);
  });

  test('of a lock is one for each period, and can be taken back', () => {
    const locked = set(null, lockOf('2020-06'), true, '2020-06', '张办', actOf('l1'));
    const open = set(locked, lockOf('2020-06'), false, '2020-06', '张办', actOf('l2'));
    expect([valueFor(locked, '2020-06'), valueFor(open, '2020-06')]).toEqual([true, false]);
    expect(lockOf('2020-07')).not.toBe(lockOf('2020-06'));
  });
});
