import { type FileHandle, open } from 'node:fs/promises';
import { StoreUnavailableError } from '../../errors.ts';

/** The disk below a database, which keeps what was committed also through a power cut. */
export interface Disk {
  /** Resolves when everything that was committed before the call is on the disk. Calls that wait meanwhile share the next turn. */
  sync(): Promise<void>;
  close(): Promise<void>;
}

/** For a database in memory: nothing is on a disk. */
export const noDisk: Disk = { sync: async () => undefined, close: async () => undefined };

/**
 * The log of a database in WAL mode. SQLite writes each commit to it and leaves it to us when it is on the disk, so that
 * nobody stands still meanwhile: a call of the system in another thread, one at a time.
 */
export function diskOf(path: string): Disk {
  let log: Promise<FileHandle> | null = null;
  let turn: Promise<void> = Promise.resolve();
  let next: Promise<void> | null = null;
  return {
    sync() {
      next ??= turn.then(flush);
      return next;
    },
    async close() {
      await Promise.allSettled([next, turn]);
      await (await log)?.close();
    },
  };

  function flush(): Promise<void> {
    next = null;
    const flushed = written();
    turn = flushed.catch(() => undefined);
    return flushed;
  }

  async function written(): Promise<void> {
    try {
      log ??= open(`${path}-wal`, 'r+');
      await (await log).datasync();
    } catch (error) {
      log = null;
      throw new StoreUnavailableError(`${path} cannot be written: ${String(error)}`, {
        cause: error,
      });
    }
  }
}
