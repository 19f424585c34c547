import { mkdirSync, mkdtempSync } from 'node:fs';
import { join } from 'node:path';

/** A folder on the disk of the project: the system's temporary folder may lie in memory. */
export function temporaryFolder(): string {
  const cache = join(import.meta.dirname, '../node_modules/.cache');
  mkdirSync(cache, { recursive: true });
  return mkdtempSync(join(cache, 'bench-'));
}
