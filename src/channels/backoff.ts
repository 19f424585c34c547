/** How a connection that was lost is opened again. */
export interface Backoff {
  readonly firstMs: number;
  readonly longestMs: number;
}

export const RECONNECT: Backoff = { firstMs: 1_000, longestMs: 60_000 };

/**
 * The pause before try number `tries` (from 0): twice as long each time, with a part left to chance, so that
 * many who lost a platform at once do not all come back at once.
 */
export const pauseBefore = (tries: number, { firstMs, longestMs }: Backoff): number =>
  Math.min(firstMs * 2 ** tries, longestMs) * (0.5 + Math.random() / 2);
