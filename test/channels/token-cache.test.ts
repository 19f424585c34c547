import { describe, expect, test } from '@jest/globals';
import { createTokenCache, type Token } from '../../src/channels/token-cache.ts';

function cacheOf(tokens: readonly (Token | null)[]) {
  let time = 0;
  let fetched = 0;
  const cache = createTokenCache(
    async () => tokens[fetched++] ?? null,
    () => new Date(time),
  );
  return {
    cache,
    fetched: () => fetched,
    wait(seconds: number) {
      time += seconds * 1000;
    },
  };
}
const token = (name: string, expiresInS = 7200): Token => ({ token: name, expiresInS });

describe('an access token', () => {
  test('is fetched once for all who ask at once, and kept until five minutes before its end', async () => {
    const { cache, fetched, wait } = cacheOf([token('A'), token('B')]);
    expect(await Promise.all(Array.from({ length: 20 }, () => cache.get()))).toEqual(
      Array(20).fill('A'),
    );
    wait(6_899);
    expect(await cache.get()).toBe('A');
    wait(1);
    expect(await cache.get()).toBe('B');
    expect(fetched()).toBe(2);
  });

  test('of a short life is kept for half of it', async () => {
    const { cache, wait } = cacheOf([token('A', 60), token('B', 60)]);
    expect(await cache.get()).toBe('A');
    wait(29);
    expect(await cache.get()).toBe('A');
    wait(1);
    expect(await cache.get()).toBe('B');
  });

  test('that was forgotten is fetched anew, once, however many found it stale', async () => {
    const { cache, fetched } = cacheOf([token('A'), token('B')]);
    await cache.get();
    cache.forget('A');
    expect(await cache.get()).toBe('B');
    cache.forget('A');
    expect(await cache.get()).toBe('B');
    expect(fetched()).toBe(2);
  });

  test('that was refused is not asked for again at once', async () => {
    const { cache, fetched, wait } = cacheOf([null, token('A')]);
    expect([await cache.get(), await cache.get()]).toEqual([null, null]);
    expect(fetched()).toBe(1);
    wait(10);
    expect(await cache.get()).toBe('A');
  });

  test('that was refused is asked for again when the time was set back', async () => {
    const { cache, wait } = cacheOf([null, token('A')]);
    await cache.get();
    wait(-7_200);
    expect(await cache.get()).toBe('A');
  });
});
