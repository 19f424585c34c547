import { openFile } from '../../src/store/sqlite/file.ts';
import { markClosed } from '../../src/store/sqlite/log-mark.ts';

/**
 * A process of its own that writes a row, closes its file as `closeFile` does, with SQLite's own closing taken apart, and is
 * killed at the given point.
 */
const [file = '', point] = process.argv.slice(2);
const { database } = openFile(file);
dieAt('open');
database.exec('CREATE TABLE IF NOT EXISTS notes (text TEXT); INSERT INTO notes VALUES (1)');
dieAt('written');
markClosed(database);
dieAt('marked');
database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
dieAt('in the file');
database.close();
dieAt('closed');

function dieAt(here: string): void {
  if (point === here) process.kill(process.pid, 'SIGKILL');
}
