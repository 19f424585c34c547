import { closeSync, existsSync, openSync, readSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';

/** In the file itself while a process has it open, also after that process was killed: without its log it is not whole. */
const WITH_LOG = 1;
/** In a file that was closed in good order: it is whole by itself, as a copy of it is. */
const WHOLE = 0;

/** Where SQLite keeps what a program may note for itself (sqlite.org/fileformat.html, 1.3, user version). */
const MARK_AT = 60;
const HEAD_BYTES = 100;

/**
 * Whether a file that needs its log stands there without it, as a copy does that was made while the server ran. It can be
 * opened all the same: what is missing is told, and nobody is kept out.
 */
export function lacksLog(path: string): boolean {
  if (!existsSync(path) || existsSync(`${path}-wal`)) return false;
  const head = Buffer.alloc(HEAD_BYTES);
  const file = openSync(path, 'r');
  try {
    const read = readSync(file, head, 0, HEAD_BYTES, 0);
    return read === HEAD_BYTES && head.readUInt32BE(MARK_AT) === WITH_LOG;
  } finally {
    closeSync(file);
  }
}

/** Notes in the file itself, not in the log alone, that it needs its log from now on. */
export function markOpen(database: DatabaseSync): void {
  mark(database, WITH_LOG);
  tried(database, 'PRAGMA wal_checkpoint(TRUNCATE)');
}

/**
 * Notes that the file will be whole. The note goes through the log like every write, and SQLite removes the log only when
 * all that stood in it is in the file: at whatever moment the process ends, the note and the file agree.
 */
export function markClosed(database: DatabaseSync): void {
  mark(database, WHOLE);
}

const mark = (database: DatabaseSync, value: number): void =>
  tried(database, `PRAGMA user_version = ${value}`);

/** The mark only helps to tell: where the disk takes nothing more, the office works on without it. */
function tried(database: DatabaseSync, sql: string): void {
  try {
    database.exec(sql);
  } catch (error) {
    if (!(error instanceof Error && 'errcode' in error)) throw error;
  }
}
