import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Limit } from '../../src/channels/channel.ts';
import { createPace } from '../../src/delivery/pace.ts';

const MINUTE: Limit = { key: 'a', count: 20, perMs: 60_000 };
const HOUR: Limit = { key: 'a', count: 100, perMs: 3_600_000 };

describe('the pace', () => {
  test('never gives away more moments than a limit allows, and gives them in order', () => {
    const gaps = fc.array(fc.tuple(fc.nat(5_000), fc.integer({ min: 1, max: 4 })), {
      minLength: 100,
      maxLength: 200,
    });
    fc.assert(
      fc.property(gaps, (asked) => {
        const pace = createPace();
        let now = 1_000_000;
        const moments = asked.flatMap(([gap, pieces], index) => {
          now += gap;
          const moment = pace.reserve(`m${index}`, [MINUTE, HOUR], now, pieces);
          expect(moment).toBeGreaterThanOrEqual(now);
          return Array<number>(pieces).fill(moment);
        });
        expect(moments).toEqual(moments.toSorted((one, other) => one - other));
        for (const { count, perMs } of [MINUTE, HOUR]) {
          moments.forEach((moment, index) => {
            const earlier = moments[index - count];
            if (earlier !== undefined) expect(moment - earlier).toBeGreaterThanOrEqual(perMs);
          });
        }
      }),
    );
  });

  test('gives the moment at once as long as there is room, and to each key its own', () => {
    const pace = createPace();
    for (let index = 0; index < 20; index += 1) {
      expect(pace.reserve(`m${index}`, [MINUTE], 1_000)).toBe(1_000);
    }
    expect(pace.reserve('late', [MINUTE], 1_000)).toBeGreaterThanOrEqual(61_000);
    expect(pace.reserve('other', [{ ...MINUTE, key: 'b' }], 1_000)).toBe(1_000);
  });

  test('keeps a moment for whom it was given to', () => {
    const pace = createPace();
    for (let index = 0; index < 20; index += 1) pace.reserve(`m${index}`, [MINUTE], 0);
    const moment = pace.reserve('late', [MINUTE], 0);
    expect(pace.reserve('late', [MINUTE], 10)).toBe(moment);
    expect(pace.reserve('late', [MINUTE], moment)).toBe(moment);
    expect(pace.reserve('late', [MINUTE], moment + 120_000)).toBe(moment + 120_000);
  });

  test('forgets the moments of a clock that was set back since', () => {
    const pace = createPace();
    const [noon, ten] = [12 * HOUR.perMs, 10 * HOUR.perMs];
    for (let index = 0; index < 25; index += 1) pace.reserve(`m${index}`, [MINUTE], noon);
    pace.hold('wecom:li', noon + 60_000);
    expect(pace.reserve('m24', [MINUTE], noon)).toBeGreaterThan(noon);
    expect(pace.reserve('m24', [MINUTE], ten)).toBe(ten);
    expect(pace.heldUntil('wecom:li', ten)).toBe(ten);
  });

  test('holds a recipient until a moment', () => {
    const pace = createPace();
    pace.hold('wecom:li', 5_000);
    expect(pace.heldUntil('wecom:li', 1_000)).toBe(5_000);
    expect(pace.heldUntil('wecom:li', 5_000)).toBe(5_000);
    expect(pace.heldUntil('wecom:wang', 1_000)).toBe(1_000);
  });
});
