import { describe, expect, test } from '@jest/globals';
import {
  monthIn,
  partOf,
  singleDay,
  stretchOf,
  yearOfMonth,
  yearStretch,
} from '../../../src/reading/calendar/calendar.ts';

describe('the year of a month that is named without one', () => {
  test.each([
    [7, '2020-07-03', 2020],
    [12, '2020-07-03', 2020],
    [1, '2020-07-03', 2020],
    [12, '2020-01-15', 2019],
    [11, '2020-02-15', 2019],
    [9, '2020-01-15', 2020],
    [1, '2020-12-15', 2021],
    [3, '2020-12-15', 2021],
    [4, '2020-12-15', 2020],
  ])('month %d on %s is of %d', (month, today, year) => {
    expect(yearOfMonth(month, today, false)).toBe(year);
  });

  test.each([
    [12, '2020-01-15', 2020],
    [1, '2020-07-03', 2020],
    [1, '2020-08-03', 2021],
    [6, '2020-12-15', 2020],
    [5, '2020-12-15', 2021],
  ])('as a limit, month %d on %s is of %d', (month, today, year) => {
    expect(yearOfMonth(month, today, true)).toBe(year);
  });
});

describe('a part of a stretch', () => {
  const february = stretchOf('2020-02', 'month');

  test.each([
    ['底', '2020-02-29', '2020-02-29'],
    ['末', '2020-02-29', '2020-02-29'],
    ['初', '2020-02-01', '2020-02-10'],
    ['上旬', '2020-02-01', '2020-02-10'],
    ['中旬', '2020-02-11', '2020-02-20'],
    ['下旬', '2020-02-21', '2020-02-29'],
    [undefined, '2020-02-01', '2020-02-29'],
  ])('%s of February 2020 is %s to %s', (part, from, to) => {
    expect(partOf(february, part)).toMatchObject({ from, to });
  });

  test('at the beginning of a quarter or a year is its first month', () => {
    expect(stretchOf('2020-Q3', 'quarter', '初')).toEqual({
      from: '2020-07-01',
      to: '2020-07-31',
      precision: 'month',
    });
    expect(yearStretch(2021, '初')).toMatchObject({ from: '2021-01-01', to: '2021-01-31' });
  });

  test('at the end of a year is its last day', () => {
    expect(yearStretch(2021, '底')).toEqual({
      from: '2021-12-31',
      to: '2021-12-31',
      precision: 'year',
    });
  });
});

describe('a day that the calendar lacks', () => {
  test('is no stretch', () => {
    expect(singleDay(null)).toBeNull();
  });
});

describe('a month of a year', () => {
  test('is written as a period', () => {
    expect(monthIn(2020, 9)).toBe('2020-09');
  });
});
