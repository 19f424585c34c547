import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  addDays,
  addMonths,
  dayOf,
  isCalendarDay,
  lastDayOfMonth,
  weekday,
} from '../../src/domain/day.ts';

const someDay = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('a day of the calendar', () => {
  test.each(['2020-02-29', '2000-02-29', '2020-12-31', '0001-01-01'])('is %s', (text) => {
    expect(isCalendarDay(text)).toBe(true);
  });

  test.each([
    '2021-02-29',
    '1900-02-29',
    '2020-06-31',
    '2020-13-01',
    '2020-00-10',
    '2020-01-00',
    '2020-1-1',
    '2020-01-01T00:00',
    ' 2020-01-01',
    '',
  ])('is not %j', (text) => {
    expect(isCalendarDay(text)).toBe(false);
  });

  test('is put together from year, month and date, where there is one', () => {
    expect(dayOf(2020, 7, 3)).toBe('2020-07-03');
    expect(dayOf(2020, 2, 30)).toBeNull();
    expect(dayOf(2020, 2.5, 1)).toBeNull();
  });
});

describe('counting days', () => {
  test.each([
    ['2020-02-28', 1, '2020-02-29'],
    ['2020-12-31', 1, '2021-01-01'],
    ['2020-03-01', -1, '2020-02-29'],
    ['2020-07-03', 0, '2020-07-03'],
    ['2020-04-27', 279, '2021-01-31'],
  ])('%s and %d days is %s', (day, count, expected) => {
    expect(addDays(day, count)).toBe(expected);
  });

  test('comes back over the same number of days', () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: -4000, max: 4000 }), (day, count) => {
        expect(addDays(addDays(day, count), -count)).toBe(day);
        expect(isCalendarDay(addDays(day, count))).toBe(true);
      }),
    );
  });

  test('refuses what is no day', () => {
    expect(() => addDays('2020-13-40', 1)).toThrow(RangeError);
  });
});

describe('counting months', () => {
  test.each([
    ['2020-01-31', 1, '2020-02-29'],
    ['2021-01-31', 1, '2021-02-28'],
    ['2020-07-15', 6, '2021-01-15'],
    ['2020-03-31', -1, '2020-02-29'],
    ['2020-12-31', 12, '2021-12-31'],
  ])('%s and %d months is %s', (day, count, expected) => {
    expect(addMonths(day, count)).toBe(expected);
  });

  test('always ends in the month meant', () => {
    fc.assert(
      fc.property(someDay, fc.nat({ max: 60 }), (day, count) => {
        const months = (one: string) => Number(one.slice(0, 4)) * 12 + Number(one.slice(5, 7));
        expect(months(addMonths(day, count)) - months(day)).toBe(count);
      }),
    );
  });
});

describe('the last day of a month', () => {
  test.each([
    ['2020-02', '2020-02-29'],
    ['2021-02', '2021-02-28'],
    ['2020-09', '2020-09-30'],
    ['2020-12', '2020-12-31'],
  ])('of %s is %s', (month, day) => {
    expect(lastDayOfMonth(month)).toBe(day);
  });
});

describe('the weekday', () => {
  test.each([
    ['2020-07-12', 7],
    ['2020-07-13', 1],
    ['2020-02-29', 6],
    ['1969-12-31', 3],
  ])('of %s is %d', (day, number) => {
    expect(weekday(day)).toBe(number);
  });

  test('is one later on the next day', () => {
    fc.assert(
      fc.property(someDay, (day) => {
        expect(weekday(addDays(day, 1))).toBe((weekday(day) % 7) + 1);
      }),
    );
  });
});
