import { mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { StoreUnavailableError } from '../../errors.ts';
import { lacksLog, markClosed, markOpen } from './log-mark.ts';

/** A process that was just killed may need a moment to let go of its files. */
const LOCK_TIMEOUT_MS = 1500;

/** Enough for the upper pages of every index, so that a large store answers as fast as a small one. */
const CACHE_KB = 65_536;
/** 32 MB: what is written again and again is moved from the log into the file once, and nobody waits for it often. */
const CHECKPOINT_PAGES = 8_000;

/** A database, and whether its file was found without the log that it needs. */
export interface OpenFile {
  readonly database: DatabaseSync;
  readonly lacksLog: boolean;
}

/**
 * Opens the file for this process alone. The lock is the operating system's, so it ends with the
 * process, however that ends. A commit is in the log when it returns, where it survives the process; when it is on the
 * disk, `disk.ts` sees to (synchronous=NORMAL leaves that to us and keeps the file whole through a power cut).
 */
export function openFile(location: string): OpenFile {
  if (location === ':memory:') return { database: new DatabaseSync(location), lacksLog: false };
  const path = resolve(location);
  let database: DatabaseSync | null = null;
  try {
    mkdirSync(dirname(path), { recursive: true });
    const isWithoutLog = lacksLog(path);
    database = new DatabaseSync(path, { timeout: LOCK_TIMEOUT_MS });
    database.exec('PRAGMA locking_mode = EXCLUSIVE');
    database.exec('PRAGMA journal_mode = WAL');
    database.exec('PRAGMA synchronous = NORMAL');
    database.exec(`PRAGMA cache_size = -${CACHE_KB}`);
    database.exec(`PRAGMA wal_autocheckpoint = ${CHECKPOINT_PAGES}`);
    database.exec('BEGIN IMMEDIATE; COMMIT');
    markOpen(database);
    return { database, lacksLog: isWithoutLog };
  } catch (error) {
    database?.close();
    throw new StoreUnavailableError(whyNot(path, error), { cause: error });
  }
}

/** Moves the log into the file, which is whole then. */
export function closeFile(database: DatabaseSync): void {
  if (!database.isOpen) return;
  markClosed(database);
  database.close();
}

const SQLITE_BUSY = 5;
const SQLITE_LOCKED = 6;
const SQLITE_NOTADB = 26;

function whyNot(path: string, error: unknown): string {
  const code = error instanceof Error && 'errcode' in error ? Number(error.errcode) & 0xff : 0;
  if (code === SQLITE_BUSY || code === SQLITE_LOCKED) {
    return `${path} is in use by another process. One process at a time may open it: stop the other one first, or set MONGODB_URI to run several`;
  }
  if (code === SQLITE_NOTADB) return `${path} is not a SQLite database`;
  return `${path} cannot be opened: ${error instanceof Error ? error.message : String(error)}`;
}
