import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createWorkCalendar } from '../../src/clock/holidays.ts';
import { addDays } from '../../src/domain/day.ts';
import {
  addWorkdays,
  DayTable,
  firstWorkdayFrom,
  lastWorkdayUntil,
  nextWorkday,
  previousWorkday,
  yearsInDoubt,
} from '../../src/domain/workdays.ts';

const calendar = createWorkCalendar();
const someDay = fc.integer({ min: 0, max: 2500 }).map((count) => addDays('2020-01-10', count));

describe('counting workdays', () => {
  test.each([
    ['2020-07-10', 1, '2020-07-13'],
    ['2020-07-10', -2, '2020-07-08'],
    ['2020-07-10', -5, '2020-07-03'],
    ['2020-07-10', 3, '2020-07-15'],
    ['2020-09-30', 1, '2020-10-09'],
    ['2020-10-09', 1, '2020-10-10'],
    ['2020-10-12', -2, '2020-10-09'],
    ['2020-10-12', -3, '2020-09-30'],
    ['2020-05-08', 1, '2020-05-09'],
    ['2020-12-31', 1, '2021-01-04'],
    ['2020-07-12', 0, '2020-07-12'],
  ])('%s and %d workdays is %s', (day, count, expected) => {
    expect(addWorkdays(calendar, day, count)).toBe(expected);
  });

  test('passes over rest days only, and ends on a workday', () => {
    fc.assert(
      fc.property(someDay, (day) => {
        const next = nextWorkday(calendar, day);
        expect(calendar.isWorkday(next)).toBe(true);
        for (let at = addDays(day, 1); at < next; at = addDays(at, 1)) {
          expect(calendar.isWorkday(at)).toBe(false);
        }
      }),
    );
  });

  test('comes back from a workday over the same number of workdays', () => {
    fc.assert(
      fc.property(someDay, fc.nat({ max: 30 }), (day, count) => {
        const workday = firstWorkdayFrom(calendar, day);
        const there = addWorkdays(calendar, workday, count);
        expect(addWorkdays(calendar, there, -count)).toBe(workday);
      }),
    );
  });
});

describe('the nearest workday', () => {
  test('on or before a Sunday is Friday, on or after it Monday', () => {
    expect(lastWorkdayUntil(calendar, '2020-07-12')).toBe('2020-07-10');
    expect(firstWorkdayFrom(calendar, '2020-07-12')).toBe('2020-07-13');
  });

  test('of a workday is the day itself', () => {
    expect(lastWorkdayUntil(calendar, '2020-10-12')).toBe('2020-10-12');
    expect(firstWorkdayFrom(calendar, '2020-10-12')).toBe('2020-10-12');
  });

  test('before a make-up Saturday is that of the day before', () => {
    expect(previousWorkday(calendar, '2020-05-09')).toBe('2020-05-08');
    expect(previousWorkday(calendar, '2020-05-11')).toBe('2020-05-09');
  });

  test('is not looked for without end', () => {
    const never = { isWorkday: () => false, hasData: () => true };
    expect(() => nextWorkday(never, '2020-07-01')).toThrow(/no workday.*2020-07-02/u);
  });
});

describe('the years in doubt', () => {
  test('are those of a stretch whose holidays nobody entered', () => {
    expect(yearsInDoubt(calendar, '2026-12-01', '2028-01-31')).toEqual([2027, 2028]);
    expect(yearsInDoubt(calendar, '2020-04-27', '2021-01-31')).toEqual([]);
  });
});

describe('the table of the office', () => {
  test('has days of the calendar, the first one first', () => {
    const row = { from: '2027-02-05', to: '2027-02-11', isWorkday: false };
    expect(DayTable.safeParse([row]).success).toBe(true);
    expect(DayTable.safeParse([{ ...row, to: '2027-02-01' }]).success).toBe(false);
    expect(DayTable.safeParse([{ ...row, from: '2027-02-30' }]).success).toBe(false);
  });
});
