import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createWorkCalendar } from '../../src/clock/holidays.ts';
import { later, momentIn, shanghaiDay } from '../../src/domain/moment.ts';
import {
  mayDisturb,
  mayHaveAnother,
  nextMomentToDisturb,
  noiseRules,
} from '../../src/domain/noise.ts';
import { smallPlan } from '../support/small-plan.ts';

const calendar = createWorkCalendar();
const rules = noiseRules(smallPlan());
const at = (words: string) => momentIn(words.slice(0, 10), words.slice(11));

describe('leaving people alone', () => {
  test.each([
    ['2020-07-10 07:59', null, false],
    ['2020-07-10 08:00', null, true],
    ['2020-07-10 19:59', null, true],
    ['2020-07-10 20:00', null, false],
    ['2020-07-10 00:30', null, false],
    ['2020-07-11 09:00', null, false],
    ['2020-07-12 09:00', '2020-07-13', false],
    ['2020-07-12 09:00', '2020-07-12', true],
    ['2020-07-12 21:00', '2020-07-12', false],
    ['2020-05-09 09:00', null, true],
    ['2020-10-01 09:00', null, false],
  ])('at %s, about what falls due on %s, they may be spoken to: %s', (words, fallsDueOn, may) => {
    expect(mayDisturb(at(words), fallsDueOn, rules, calendar)).toBe(may);
  });

  test.each([
    ['2020-07-10 09:00', null, '2020-07-10 09:00'],
    ['2020-07-10 06:00', null, '2020-07-10 08:00'],
    ['2020-07-10 20:30', null, '2020-07-13 08:00'],
    ['2020-07-09 23:00', null, '2020-07-10 08:00'],
    ['2020-09-30 20:00', null, '2020-10-09 08:00'],
    ['2020-10-01 10:00', '2020-10-03', '2020-10-03 08:00'],
    ['2020-07-12 10:00', '2020-07-12', '2020-07-12 10:00'],
  ])('from %s, about what falls due on %s, until %s', (words, fallsDueOn, next) => {
    expect(nextMomentToDisturb(at(words), fallsDueOn, rules, calendar)).toBe(at(next));
  });

  test('ends at a moment that is open, never before the one asked for', () => {
    fc.assert(
      fc.property(fc.nat({ max: 400 * 24 * 60 }), (minutes) => {
        const moment = later(at('2020-04-27 00:00'), minutes * 60_000);
        const next = nextMomentToDisturb(moment, null, rules, calendar);
        expect(next >= moment).toBe(true);
        expect(mayDisturb(next, null, rules, calendar)).toBe(true);
        expect(calendar.isWorkday(shanghaiDay(next))).toBe(true);
      }),
    );
  });

  test('can be set within a day too', () => {
    const midday = { ...rules, quietFrom: '12:00', quietUntil: '13:30' };
    expect(mayDisturb(at('2020-07-10 12:30'), null, midday, calendar)).toBe(false);
    expect(nextMomentToDisturb(at('2020-07-10 12:30'), null, midday, calendar)).toBe(
      at('2020-07-10 13:30'),
    );
  });
});

describe('unasked messages', () => {
  test('are at most two a person and day', () => {
    expect([0, 1, 2, 3].map((sent) => mayHaveAnother(sent, rules))).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});
