import type { AnyKind } from '../../domain/kept.ts';
import type { Driver } from '../driver.ts';
import { createCollection, prepareTable } from './collection.ts';
import { diskOf, noDisk } from './disk.ts';
import { closeFile, openFile } from './file.ts';
import { createStatements } from './statements.ts';
import { groupWrites } from './writes.ts';

/** A SQLite file, or ':memory:', with a table for each kind. */
export function openSqlite(location: string, kinds: readonly AnyKind[]): Driver {
  const { database, lacksLog } = openFile(location);
  for (const kind of kinds) prepareTable(database, kind);
  const statements = createStatements(database);
  const writes = groupWrites(statements, location === ':memory:' ? noDisk : diskOf(location));
  return {
    lacksLog,
    collection: (kind) => createCollection(kind.name, statements, writes),
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
