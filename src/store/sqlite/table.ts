import type { DatabaseSync } from 'node:sqlite';
import type { AnyKind, Index } from '../../domain/kept.ts';
import { StoreUnavailableError } from '../../errors.ts';
import { anyCaseSql, columnSql } from './sql.ts';
import { isMalformed } from './statements.ts';

const COLUMNS = ['id', 'version', 'body'];

/**
 * A row holds a document's id, its version, and the rest of it as JSON; indexes look into the JSON. Throws, naming what was
 * found, where the table is of another make: then the file is none of ours.
 */
export function prepareTable(database: DatabaseSync, kind: AnyKind): void {
  const { name } = kind;
  database.exec(
    `CREATE TABLE IF NOT EXISTS ${name} (id TEXT PRIMARY KEY, version INTEGER NOT NULL, body TEXT NOT NULL) STRICT`,
  );
  const found = database.prepare(`PRAGMA table_info(${name})`).all();
  const columns = found.map((column) => String(column.name));
  if (columns.join() !== COLUMNS.join()) throw otherTable(database, name, columns);
  try {
    makeIndexes(database, kind);
  } catch (error) {
    if (!isMalformed(error)) throw error;
    mendTable(database, kind);
  }
}

/**
 * Puts the body that is no JSON any more, after a fault of the disk, into a document of its own, so that the others can be
 * searched again. The indexes look into each body and stand in the way meanwhile.
 */
export function mendTable(database: DatabaseSync, kind: AnyKind): void {
  for (const index of kind.indexes) {
    database.exec(`DROP INDEX IF EXISTS ${indexName(kind, index)}`);
  }
  database.exec(
    `UPDATE ${kind.name} SET body = json_object('unreadable', body) WHERE NOT json_valid(body)`,
  );
  makeIndexes(database, kind);
}

function makeIndexes(database: DatabaseSync, kind: AnyKind): void {
  for (const index of kind.indexes) {
    const { paths, unique, anyCase = [] } = index;
    const columns = paths.map((path) =>
      anyCase.includes(path) ? anyCaseSql(columnSql(path)) : columnSql(path),
    );
    database.exec(
      `CREATE ${unique ? 'UNIQUE ' : ''}INDEX IF NOT EXISTS ${indexName(kind, index)} ON ${kind.name} (${columns.join(', ')})`,
    );
  }
}

function indexName({ name }: AnyKind, { paths, anyCase = [] }: Index): string {
  const parts = paths.map((path) => (anyCase.includes(path) ? `any_${path}` : path));
  return [name, ...parts].join('_').replaceAll('.', '_');
}

function otherTable(
  database: DatabaseSync,
  name: string,
  columns: readonly string[],
): StoreUnavailableError {
  return new StoreUnavailableError(
    `${database.location()} is no store of this program: its table ${name} has the columns ${columns.join(', ')}, not ${COLUMNS.join(', ')}. Set another DATA_DIR, or restore a backup (npm run backup -- restore FILE)`,
  );
}
