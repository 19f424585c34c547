import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** A process that has grown by so many bytes since the last collection is worth another one. */
const GROWN_BY = 96 * 1024 * 1024;

interface MemoryParts {
  /** Resident memory in bytes. */
  rss(): number;
  collect(): Promise<void>;
}

/**
 * Collects garbage where the process has grown. What the runtime holds outside the heap for each cipher, hash and statement is
 * given back by a full collection alone; V8 does not count it, so that under load it waits for minutes while the process
 * takes twice the memory that it needs.
 */
export function createFreeMemory({ rss, collect }: MemoryParts = ofThisProcess()) {
  let left = rss();
  return async (): Promise<void> => {
    const now = rss();
    left = Math.min(left, now);
    if (now < left + GROWN_BY) return;
    await collect();
    left = rss();
  };
}

function ofThisProcess(): MemoryParts {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as (how: object) => Promise<void>;
  return {
    rss: () => process.memoryUsage.rss(),
    // In steps, so that nobody waits for it.
    collect: () => collect({ type: 'major', execution: 'async' }),
  };
}
