import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fitted } from '../../src/channels/reply-text.ts';

describe('a text fitted into a number of bytes', () => {
  test('stays as it is when it fits to the byte', () => {
    expect(fitted('指挥部', 9)).toBe('指挥部');
  });

  test('is cut between characters and says so', () => {
    expect(fitted('指挥部', 8)).toBe('指…');
  });

  test('keeps an emoji whole or leaves it out whole', () => {
    const family = '👨‍👩‍👧‍👦';
    const bytes = Buffer.byteLength(family);
    expect(fitted(`好${family}好`, bytes + 5)).toBe('好…');
    expect(fitted(`好${family}好好`, bytes + 6)).toBe(`好${family}…`);
  });

  test('never exceeds the limit and never breaks a character', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 300 }),
        fc.integer({ min: 100, max: 400 }),
        (text, limit) => {
          const result = fitted(text, limit);
          expect(Buffer.byteLength(result)).toBeLessThanOrEqual(limit);
          expect(result).toBe(result.toWellFormed());
          expect(result === text || text.startsWith(result.slice(0, -1))).toBe(true);
        },
      ),
    );
  });
});
