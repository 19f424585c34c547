import { describe, expect, test } from '@jest/globals';
import { Moment } from '../../src/domain/message.ts';
import { later, momentIn, momentOf, shanghaiDay, shanghaiTime } from '../../src/domain/moment.ts';

describe('a moment', () => {
  test('is written in UTC with milliseconds, so that text order is time order', () => {
    const moment = momentOf(new Date('2020-07-10T09:00:00+08:00'));
    expect(moment).toBe('2020-07-10T01:00:00.000Z');
    expect(Moment.safeParse(moment).success).toBe(true);
  });

  test('moves by milliseconds, forth and back', () => {
    expect(later('2020-07-10T01:00:00.000Z', 1500)).toBe('2020-07-10T01:00:01.500Z');
    expect(later('2020-07-01T00:00:00.000Z', -1)).toBe('2020-06-30T23:59:59.999Z');
  });

  test.each([
    ['2020-07-11T15:59:59.999Z', '2020-07-11'],
    ['2020-07-11T16:00:00.000Z', '2020-07-12'],
    ['2020-12-31T16:00:00.000Z', '2021-01-01'],
    ['2020-02-28T20:00:00.000Z', '2020-02-29'],
  ])('%s is on %s in Shanghai', (moment, day) => {
    expect(shanghaiDay(moment)).toBe(day);
  });
});

describe('a time of day in Shanghai', () => {
  test.each([
    ['2020-07-10', '09:00', '2020-07-10T01:00:00.000Z'],
    ['2020-07-10', '00:00', '2020-07-09T16:00:00.000Z'],
    ['2021-01-01', '07:59', '2020-12-31T23:59:00.000Z'],
  ])('%s %s is the moment %s, and back', (day, time, moment) => {
    expect(momentIn(day, time)).toBe(moment);
    expect([shanghaiDay(moment), shanghaiTime(moment)]).toEqual([day, time]);
  });
});
