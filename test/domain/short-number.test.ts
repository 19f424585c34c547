import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { shortNumber } from '../../src/domain/short-number.ts';

describe('a short number', () => {
  test('has as many digits as were asked for, and stays the same', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(4 as const, 6 as const), (key, digits) => {
        const number = shortNumber(key, digits);
        expect(`${number}`).toMatch(new RegExp(`^[1-9]\\d{${digits - 1}}$`, 'u'));
        expect(shortNumber(key, digits)).toBe(number);
      }),
    );
  });

  test('tells one message from the next', () => {
    const keys = Array.from({ length: 300 }, (_, index) => `wecom-bot:CAIQ${index}`);
    expect(new Set(keys.map((key) => shortNumber(key, 6))).size).toBe(300);
  });
});
