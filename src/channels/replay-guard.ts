import { EnvelopeError } from '../errors.ts';

/** An envelope is taken for five minutes before and after the time that it names. */
const WINDOW_MS = 5 * 60_000;

/**
 * Turns away envelopes that are stale or were answered before. A nonce is used up when its envelope is
 * answered: the same callback that arrives twice at once still shares one answer.
 */
export interface ReplayGuard {
  /** `timestamp` in seconds. Throws `EnvelopeError`. */
  check(timestamp: string, nonce: string, now: Date): void;
  answered(nonce: string, now: Date): void;
}

export function createReplayGuard(): ReplayGuard {
  /** Nonces in the order in which they were used, with the moment until which they are remembered. */
  const used = new Map<string, number>();
  return {
    check(timestamp, nonce, now) {
      // Ten digits: a shorter or longer number would let digits move between timestamp and nonce.
      const isSeconds = /^\d{10}$/u.test(timestamp);
      if (!isSeconds || Math.abs(Number(timestamp) * 1000 - now.getTime()) > WINDOW_MS) {
        throw new EnvelopeError('The envelope is stale');
      }
      if ((used.get(nonce) ?? 0) >= now.getTime())
        throw new EnvelopeError('The nonce was used before');
    },
    answered(nonce, now) {
      forgetUntil(now.getTime());
      used.set(nonce, now.getTime() + 2 * WINDOW_MS);
    },
  };

  function forgetUntil(time: number): void {
    for (const [nonce, until] of used) {
      if (until >= time) return;
      used.delete(nonce);
    }
  }
}
