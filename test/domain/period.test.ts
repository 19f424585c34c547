import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../../src/domain/day.ts';
import {
  containsDay,
  firstDay,
  isQuarter,
  lastDay,
  monthOf,
  nextPeriod,
  Period,
  previousPeriod,
  quarterOf,
} from '../../src/domain/period.ts';

const year = fc.integer({ min: 1900, max: 2199 });
const somePeriod = fc.oneof(
  fc
    .tuple(year, fc.integer({ min: 1, max: 12 }))
    .map(([of, month]) => `${of}-${String(month).padStart(2, '0')}`),
  fc.tuple(year, fc.integer({ min: 1, max: 4 })).map(([of, quarter]) => `${of}-Q${quarter}`),
);

describe('a period', () => {
  test.each(['2020-01', '2020-12', '2020-Q1', '2020-Q4'])('is written %s', (text) => {
    expect(Period.safeParse(text).success).toBe(true);
  });

  test.each(['2020-13', '2020-00', '2020-Q5', '2020-q1', '2020', '2020-1', '2020-01-01'])(
    'is not written %s',
    (text) => {
      expect(Period.safeParse(text).success).toBe(false);
    },
  );

  test.each([
    ['2020-02', '2020-02-01', '2020-02-29'],
    ['2020-12', '2020-12-01', '2020-12-31'],
    ['2020-Q1', '2020-01-01', '2020-03-31'],
    ['2020-Q4', '2020-10-01', '2020-12-31'],
  ])('%s lasts from %s to %s', (period, first, last) => {
    expect([firstDay(period), lastDay(period)]).toEqual([first, last]);
  });

  test.each([
    ['2020-12', '2021-01'],
    ['2020-Q4', '2021-Q1'],
    ['2020-09', '2020-10'],
    ['2020-Q2', '2020-Q3'],
  ])('%s is followed by %s', (period, next) => {
    expect(nextPeriod(period)).toBe(next);
    expect(previousPeriod(next)).toBe(period);
  });

  test('begins on the day after the one before it ends', () => {
    fc.assert(
      fc.property(somePeriod, (period) => {
        expect(firstDay(nextPeriod(period))).toBe(addDays(lastDay(period), 1));
        expect(isQuarter(nextPeriod(period))).toBe(isQuarter(period));
      }),
    );
  });

  test('contains its first and last day and neither neighbour of them', () => {
    fc.assert(
      fc.property(somePeriod, (period) => {
        const days = [firstDay(period), lastDay(period)] as const;
        expect(days.every((day) => containsDay(period, day))).toBe(true);
        expect(containsDay(period, addDays(days[0], -1))).toBe(false);
        expect(containsDay(period, addDays(days[1], 1))).toBe(false);
      }),
    );
  });

  test.each([
    ['2020-01-01', '2020-01', '2020-Q1'],
    ['2020-06-30', '2020-06', '2020-Q2'],
    ['2020-07-01', '2020-07', '2020-Q3'],
    ['2020-12-31', '2020-12', '2020-Q4'],
  ])('of the day %s is the month %s and the quarter %s', (day, month, quarter) => {
    expect([monthOf(day), quarterOf(day)]).toEqual([month, quarter]);
  });
});
