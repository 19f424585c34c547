import type { DatabaseSync, SQLInputValue, SQLOutputValue, StatementSync } from 'node:sqlite';
import { StoreUnavailableError } from '../../errors.ts';

export type Row = Record<string, SQLOutputValue>;

/** Statements of one database, each prepared once. An error of SQLite's comes out as one of ours. */
export interface Statements {
  /** Executes a statement and returns how many rows it changed. */
  run(sql: string, ...values: SQLInputValue[]): number;
  get(sql: string, ...values: SQLInputValue[]): Row | undefined;
  all(sql: string, ...values: SQLInputValue[]): readonly Row[];
}

export function createStatements(database: DatabaseSync): Statements {
  const prepared = new Map<string, StatementSync>();
  return {
    run: (sql, ...values) => translated(() => Number(statement(sql).run(...values).changes)),
    get: (sql, ...values) => translated(() => statement(sql).get(...values)),
    all: (sql, ...values) => translated(() => statement(sql).all(...values)),
  };

  function statement(sql: string): StatementSync {
    const known = prepared.get(sql);
    if (known) return known;
    const fresh = database.prepare(sql);
    prepared.set(sql, fresh);
    return fresh;
  }
}

const SQLITE_CONSTRAINT = 19;

/** A uniqueness that a statement would have broken; the statement changed nothing. */
export class ConstraintError extends Error {
  override readonly name = 'ConstraintError';
}

/** Whether SQLite has met a body that is no JSON any more. */
export const isMalformed = (error: unknown): boolean =>
  error instanceof Error && error.message.includes('malformed JSON');

function translated<T>(step: () => T): T {
  try {
    return step();
  } catch (error) {
    if (!isOfSqlite(error)) throw error;
    if ((Number(error.errcode) & 0xff) === SQLITE_CONSTRAINT) {
      throw new ConstraintError(error.message, { cause: error });
    }
    throw new StoreUnavailableError(`SQLite: ${error.message}`, { cause: error });
  }
}

/** What SQLite says, and what Node says about a database that is closed. */
const isOfSqlite = (error: unknown): error is Error & { readonly errcode?: number } =>
  error instanceof Error &&
  'code' in error &&
  (error.code === 'ERR_SQLITE_ERROR' || error.code === 'ERR_INVALID_STATE');
