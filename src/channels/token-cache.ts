export interface Token {
  readonly token: string;
  readonly expiresInS: number;
}

/** An access token, fetched when it is needed and by one caller at a time. */
export interface TokenCache {
  /** Null where the platform gives none at the moment. */
  get(): Promise<string | null>;
  /** The platform does not take this token any more; unless another is kept already, it is forgotten. */
  forget(token: string): void;
}

/** Tokens may die early, so they are changed five minutes before they say. */
const EARLY_MS = 5 * 60_000;
/** After a refusal the platform is left alone: repeated wrong secrets lock the address out for an hour. */
const PAUSE_MS = 10_000;

export function createTokenCache(
  fetchToken: () => Promise<Token | null>,
  now: () => Date,
): TokenCache {
  let kept: { token: string; untilMs: number } | null = null;
  let fetching: Promise<string | null> | null = null;
  let pauseUntilMs = 0;

  return {
    async get() {
      const time = now().getTime();
      if (kept && time < kept.untilMs) return kept.token;
      // Further ahead it was reckoned by a clock that was set back since.
      if (time < pauseUntilMs && time >= pauseUntilMs - PAUSE_MS) return null;
      fetching ??= refresh().finally(() => {
        fetching = null;
      });
      return fetching;
    },
    forget(token) {
      if (kept?.token === token) kept = null;
    },
  };

  async function refresh(): Promise<string | null> {
    const fresh = await fetchToken();
    const time = now().getTime();
    if (!fresh) {
      pauseUntilMs = time + PAUSE_MS;
      return null;
    }
    const lifeMs = Math.max(fresh.expiresInS * 1000 - EARLY_MS, (fresh.expiresInS * 1000) / 2);
    kept = { token: fresh.token, untilMs: time + lifeMs };
    return fresh.token;
  }
}
