import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** A process that has grown by so many bytes since the last collection is worth another one. */
const GROWN_BY = 96 * 1024 * 1024;

interface MemoryParts {
  /** Resident memory in bytes. */
  rss(): number;
  /** In steps, so that nobody waits for it. */
  collect(): Promise<void>;
  /** Gives back whatever can be given back, for which somebody who asks just then waits a moment. */
  giveBack(): Promise<void>;
}

/**
 * Gives back at the first look what the start left behind, and collects garbage wherever the process has grown since. What the runtime holds outside the heap for each cipher, hash and statement is
 * given back by a full collection alone; V8 does not count it, so that under load it waits for minutes while the process
 * takes twice the memory that it needs.
 */
export function createFreeMemory({ rss, collect, giveBack }: MemoryParts = ofThisProcess()) {
  let left: number | null = null;
  return async (): Promise<void> => {
    const now = rss();
    if (left === null) await giveBack();
    else if (now < left + GROWN_BY) {
      left = Math.min(left, now);
      return;
    } else await collect();
    left = rss();
  };
}

function ofThisProcess(): MemoryParts {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as (how: object) => Promise<void>;
  return {
    rss: () => process.memoryUsage.rss(),
    collect: () => collect({ type: 'major', execution: 'async' }),
    giveBack: () => collect({ type: 'major', execution: 'async', flavor: 'last-resort' }),
  };
}
