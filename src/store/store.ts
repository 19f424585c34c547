import type { Document, Keeper, Kept, Kind } from '../domain/kept.ts';
import type { Driver } from './driver.ts';
import { keptIn } from './kept.ts';

/** All that is kept. Two databases pass one contract test. */
export interface Store {
  /** Whether a file was found without the log that it needs: what was written last, or all of it, is missing. */
  readonly lacksLog: boolean;
  readonly kept: Keeper;
  /**
   * Runs work whose writes need not be on the disk one by one, but all of them before it resolves. Where it is broken
   * off, the writes before that point are kept and the later ones are not.
   */
  together<T>(work: () => Promise<T>): Promise<T>;
  /**
   * Runs work whose writes need not survive a power cut, only kill -9, before it resolves: what can be had again by asking
   * again. A database that is away from this machine makes no difference.
   */
  lightly<T>(work: () => Promise<T>): Promise<T>;
  /** Resolves when the store answers; throws `StoreUnavailableError` otherwise. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

export function keepStore(driver: Driver): Store {
  return {
    lacksLog: driver.lacksLog,
    kept: onceForEach((kind) => keptIn(driver.collection(kind))),
    together: (work) => driver.together(work),
    lightly: (work) => driver.lightly(work),
    ping: () => driver.ping(),
    close: () => driver.close(),
  };
}

/** What is kept of a kind is made once; the kind itself says of what it is. */
function onceForEach(make: Keeper): Keeper {
  const made = new Map<object, unknown>();
  return <T extends Document>(kind: Kind<T>) => {
    const known = (made.get(kind) ?? make(kind)) as Kept<T>;
    made.set(kind, known);
    return known;
  };
}
