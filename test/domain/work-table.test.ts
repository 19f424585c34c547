import { describe, expect, test } from '@jest/globals';
import { createWorkCalendar } from '../../src/clock/holidays.ts';
import { set, WORK_CALENDAR } from '../../src/domain/setting.ts';
import { tableOf, withDays } from '../../src/domain/work-table.ts';

const act = { cause: 'm1', by: 'zhao', at: '2026-12-01T01:00:00.000Z' };
const holidays = { from: '2027-10-01', to: '2027-10-07', isWorkday: false };

describe('the office’s table of days', () => {
  test('is empty until something is set, and read from what was set last', () => {
    expect(tableOf(null)).toEqual([]);
    const value = JSON.stringify(withDays([], holidays));
    const setting = set(null, WORK_CALENDAR, value, '2027-10', '赵办', act);
    expect(tableOf(setting)).toEqual([holidays]);
  });

  test('takes the same stretch once, and the later word for it', () => {
    const twice = withDays(withDays([], holidays), { ...holidays, isWorkday: true });
    expect(twice).toEqual([{ ...holidays, isWorkday: true }]);
  });

  test('corrects a day within a longer stretch', () => {
    const day = { from: '2027-10-07', to: '2027-10-07', isWorkday: true };
    const calendar = createWorkCalendar(withDays(withDays([], holidays), day));
    expect(calendar.isWorkday('2027-10-06')).toBe(false);
    expect(calendar.isWorkday('2027-10-07')).toBe(true);
  });
});
