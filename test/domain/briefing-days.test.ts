import { describe, expect, test } from '@jest/globals';
import { createWorkCalendar } from '../../src/clock/holidays.ts';
import { briefedBefore } from '../../src/domain/briefing-days.ts';
import type { RoleName } from '../../src/domain/person.ts';

const calendar = createWorkCalendar();
const slotBefore = (day: string, role: RoleName, lastDoneOn: string) =>
  briefedBefore(day, [{ role, unit: null, group: null }], lastDoneOn, calendar);

describe('the briefing before', () => {
  test.each([
    ['2020-07-14', '2020-07-13', '2020-07-13'],
    ['2020-07-13', '2020-07-12', '2020-07-10'],
    ['2020-10-09', '2020-10-08', '2020-09-30'],
    ['2020-10-12', '2020-10-11', '2020-10-10'],
    ['2020-07-17', '2020-07-14', '2020-07-14'],
  ])('that of %s was for the office, last kept on %s, on %s', (day, lastDoneOn, expected) => {
    expect(slotBefore(day, 'office', lastDoneOn)).toBe(expected);
  });

  test.each([
    ['2020-07-13', '2020-07-12', '2020-07-06'],
    ['2020-10-09', '2020-10-08', '2020-09-28'],
    ['2020-07-20', '2020-07-10', '2020-07-06'],
  ])('that of %s was for a commander, last kept on %s, on %s', (day, lastDoneOn, expected) => {
    expect(slotBefore(day, 'commander', lastDoneOn)).toBe(expected);
  });

  test('does not exist on a rest day, in the middle of a commander’s week, and for others', () => {
    expect(slotBefore('2020-07-12', 'office', '2020-07-11')).toBeNull();
    expect(slotBefore('2020-07-14', 'commander', '2020-07-13')).toBeNull();
    expect(slotBefore('2020-07-13', 'liaison', '2020-07-12')).toBeNull();
  });
});
