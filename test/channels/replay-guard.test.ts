import { beforeEach, describe, expect, test } from '@jest/globals';
import { createReplayGuard, type ReplayGuard } from '../../src/channels/replay-guard.ts';
import { EnvelopeError } from '../../src/errors.ts';

const NOW = new Date('2020-07-10T09:00:00Z');
const secondsAt = (offset: number) => `${NOW.getTime() / 1000 + offset}`;
const later = (seconds: number) => new Date(NOW.getTime() + seconds * 1000);

describe('the replay guard', () => {
  let guard: ReplayGuard;
  beforeEach(() => {
    guard = createReplayGuard();
  });

  test.each([0, -300, 300])('takes an envelope of %d seconds from now', (offset) => {
    expect(() => guard.check(secondsAt(offset), 'n', NOW)).not.toThrow();
  });

  test.each([-301, 301, -86_400])('refuses an envelope of %d seconds from now', (offset) => {
    expect(() => guard.check(secondsAt(offset), 'n', NOW)).toThrow(EnvelopeError);
  });

  test.each(['', '159437160', '1594371600000', '1594371600.0', ' 1594371600'])(
    'refuses %j as a time in seconds',
    (timestamp) => {
      expect(() => guard.check(timestamp, 'n', NOW)).toThrow(EnvelopeError);
    },
  );

  test('refuses a nonce as long as its envelope could still be taken', () => {
    guard.answered('used', NOW);
    expect(() => guard.check(secondsAt(300), 'used', later(0))).toThrow(EnvelopeError);
    expect(() => guard.check(secondsAt(600), 'used', later(600))).toThrow(EnvelopeError);
    expect(() => guard.check(secondsAt(601), 'used', later(601))).not.toThrow();
  });

  test('takes the same envelope again as long as it is not answered', () => {
    guard.check(secondsAt(0), 'twice', NOW);
    expect(() => guard.check(secondsAt(0), 'twice', NOW)).not.toThrow();
  });
});
