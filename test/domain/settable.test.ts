import { describe, expect, test } from '@jest/globals';
import { holdsFrom, isAllowed, settableOf } from '../../src/domain/settable.ts';

const settable = (id: string) => {
  const found = settableOf(id);
  if (!found) throw new Error(`${id} may not be set`);
  return found;
};

describe('a parameter that the office sets', () => {
  test('holds from now on, and from the quarter after this one what quarters are reckoned by', () => {
    expect(holdsFrom(settable('instruction-days'), '2020-12-31')).toBe('2020-12');
    expect(holdsFrom(settable('quarterly-due-day-included'), '2020-07-01')).toBe('2020-Q4');
  });

  test('takes what it is made for, within its bounds', () => {
    expect(
      [0, 1, 90, 91, true].map((value) => isAllowed(settable('instruction-days'), value)),
    ).toEqual([false, true, true, false, false]);
    expect(isAllowed(settable('quarterly-due-day-included'), false)).toBe(true);
  });

  test('is none of those that the clock runs by', () => {
    expect(settableOf('unasked-messages-per-day')).toBeNull();
  });
});
