import { describe, expect, test } from '@jest/globals';
import { turnedBetter } from '../../src/domain/advances.ts';

describe('a light that has turned', () => {
  test.each([
    ['red', 'green', 2],
    ['red', 'yellow', 1],
    ['green', 'yellow', -1],
    ['green', 'green', 0],
  ] as const)('from %s to %s counts %d', (from, to, steps) => {
    expect(turnedBetter(from, to)).toBe(steps);
  });

  test('is neither better nor worse where it did not burn, or does no more', () => {
    expect(turnedBetter('none', 'red')).toBe(0);
    expect(turnedBetter('yellow', 'none')).toBe(0);
  });
});
