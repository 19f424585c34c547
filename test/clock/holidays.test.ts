import { execFileSync } from 'node:child_process';
import { describe, expect, test } from '@jest/globals';
import { createWorkCalendar } from '../../src/clock/holidays.ts';
import { addDays, weekday } from '../../src/domain/day.ts';

const calendar = createWorkCalendar();

/** The State Council's announcements: days off, and Saturdays and Sundays that are worked for them. */
const YEARS: readonly (readonly [year: number, off: string, worked: string])[] = [
  [
    2020,
    '01-01 01-24..02-02 04-04..04-06 05-01..05-05 06-25..06-27 10-01..10-08',
    '01-19 04-26 05-09 06-28 09-27 10-10',
  ],
  [
    2021,
    '01-01..01-03 02-11..02-17 04-03..04-05 05-01..05-05 06-12..06-14 09-19..09-21 10-01..10-07',
    '02-07 02-20 04-25 05-08 09-18 09-26 10-09',
  ],
  [
    2022,
    '01-01..01-03 01-31..02-06 04-03..04-05 04-30..05-04 06-03..06-05 09-10..09-12 10-01..10-07 12-31',
    '01-29 01-30 04-02 04-24 05-07 10-08 10-09',
  ],
  [
    2023,
    '01-01..01-02 01-21..01-27 04-05 04-29..05-03 06-22..06-24 09-29..10-06 12-30..12-31',
    '01-28 01-29 04-23 05-06 06-25 10-07 10-08',
  ],
  [
    2024,
    '01-01 02-10..02-17 04-04..04-06 05-01..05-05 06-08..06-10 09-15..09-17 10-01..10-07',
    '02-04 02-18 04-07 04-28 05-11 09-14 09-29 10-12',
  ],
  [
    2025,
    '01-01 01-28..02-04 04-04..04-06 05-01..05-05 05-31..06-02 10-01..10-08',
    '01-26 02-08 04-27 09-28 10-11',
  ],
  [
    2026,
    '01-01..01-03 02-15..02-23 04-04..04-06 05-01..05-05 06-19..06-21 09-25..09-27 10-01..10-07',
    '01-04 02-14 02-28 05-09 09-20 10-10',
  ],
];

function daysOf(year: number, stretches: string): readonly string[] {
  return stretches.split(' ').flatMap((stretch) => {
    const [from = '', to = from] = stretch.split('..').map((day) => `${year}-${day}`);
    const days: string[] = [];
    for (let day = from; day <= to; day = addDays(day, 1)) days.push(day);
    return days;
  });
}

const everyDayOf = (year: number): readonly string[] => daysOf(year, '01-01..12-31');

describe('the work calendar', () => {
  test.each(YEARS)('of %d is that of the State Council, day by day', (year, off, worked) => {
    const [rest, work] = [new Set(daysOf(year, off)), new Set(daysOf(year, worked))];
    const wrong = everyDayOf(year).filter((day) => {
      const expected = work.has(day) || (weekday(day) <= 5 && !rest.has(day));
      return calendar.isWorkday(day) !== expected;
    });
    expect(wrong).toEqual([]);
    expect(calendar.hasData(year)).toBe(true);
  });

  test('says of a year that nobody announced that it has no data, and takes it as weeks', () => {
    expect(calendar.hasData(2027)).toBe(false);
    expect(everyDayOf(2027).filter((day) => calendar.isWorkday(day) !== weekday(day) <= 5)).toEqual(
      [],
    );
  });

  test('knows a year as soon as the office has entered its National Day', () => {
    const extended = createWorkCalendar([
      { from: '2027-10-01', to: '2027-10-07', isWorkday: false },
      { from: '2027-10-09', to: '2027-10-09', isWorkday: true },
    ]);
    expect(extended.hasData(2027)).toBe(true);
    expect(extended.isWorkday('2027-10-07')).toBe(false);
    expect(extended.isWorkday('2027-10-08')).toBe(true);
    expect(extended.isWorkday('2027-10-09')).toBe(true);
    expect(extended.isWorkday('2027-10-10')).toBe(false);
  });

  test('is not known for a single day that the office entered', () => {
    const single = createWorkCalendar([{ from: '2027-01-01', to: '2027-01-01', isWorkday: false }]);
    expect(single.hasData(2027)).toBe(false);
    expect(single.isWorkday('2027-01-01')).toBe(false);
  });

  test('lets the office decide otherwise than the announcement, the later row last', () => {
    const changed = createWorkCalendar([
      { from: '2020-07-04', to: '2020-07-05', isWorkday: true },
      { from: '2020-07-05', to: '2020-07-05', isWorkday: false },
    ]);
    expect(['2020-07-04', '2020-07-05'].map((day) => changed.isWorkday(day))).toEqual([
      true,
      false,
    ]);
  });

  test.each(['UTC', 'America/New_York', 'Pacific/Kiritimati'])(
    'is the same on a host in %s',
    (zone) => {
      const script = `
        import { createWorkCalendar } from './src/clock/holidays.ts';
        const { isWorkday } = createWorkCalendar();
        console.log(['2020-05-09', '2020-10-01', '2020-10-08', '2020-10-09', '2021-01-03'].map(isWorkday).join());`;
      const answer = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
        env: { ...process.env, TZ: zone },
        encoding: 'utf8',
      });
      expect(answer.trim()).toBe('true,false,false,true,false');
    },
  );
});
