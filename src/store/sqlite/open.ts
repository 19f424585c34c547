import type { DatabaseSync } from 'node:sqlite';
import type { AnyKind } from '../../domain/kept.ts';
import type { Driver } from '../driver.ts';
import { soundCollections } from '../sound-collection.ts';
import { createCollection } from './collection.ts';
import { diskOf, noDisk } from './disk.ts';
import { closeFile, openFile } from './file.ts';
import { withNewest } from './newest.ts';
import { countChanges, remembering } from './remembering.ts';
import { createStatements } from './statements.ts';
import { mendTable, prepareTable } from './table.ts';
import { withWhole } from './whole.ts';
import { groupWrites } from './writes.ts';

/** A SQLite file, or ':memory:', with a table for each kind. */
export function openSqlite(location: string, kinds: readonly AnyKind[]): Driver {
  const { database, lacksLog } = openFile(location);
  prepareTables(database, kinds);
  const statements = createStatements(database);
  const changes = countChanges();
  const disk = location === ':memory:' ? noDisk : diskOf(location);
  const writes = groupWrites(statements, disk, () => changes.noteAll());
  const raw: Driver['raw'] = (kind) =>
    createCollection(
      kind.name,
      statements,
      writes,
      () => mendTable(database, kind),
      (document) => changes.note(kind.name, document),
    );
  const sound = soundCollections(raw);
  return {
    lacksLog,
    collection(kind) {
      const remembered = remembering(sound(kind), kind.name, changes);
      return withWhole(withNewest(remembered, kind, changes), kind, changes);
    },
    raw,
    together: (work) => writes.together(work),
    lightly: (work) => writes.lightly(work),
    async ping() {
      statements.get('SELECT count(*) FROM sqlite_schema');
    },
    async close() {
      await writes.close();
      closeFile(database);
    },
  };
}

function prepareTables(database: DatabaseSync, kinds: readonly AnyKind[]): void {
  try {
    for (const kind of kinds) prepareTable(database, kind);
  } catch (error) {
    database.close();
    throw error;
  }
}
