declare global {
  /** The endings of what a test file started and has not ended, in that order; the environment says them when the file is over. */
  var stillRunning: Set<() => Promise<unknown>>;
}

/**
 * Has something that was just started end with its test file at the latest: also where a hook failed, or the file could
 * not be loaded. Gives back the ending; said twice, it is one.
 */
export function endedOnce<T>(end: () => Promise<T>): () => Promise<T> {
  let ending: Promise<T> | null = null;
  const once = () => {
    globalThis.stillRunning.delete(once);
    ending ??= end();
    return ending;
  };
  globalThis.stillRunning.add(once);
  return once;
}
