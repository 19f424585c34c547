import { chmodSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const OPEN_TO_OTHERS = 0o077;
const STICKY = 0o1000;

/**
 * Makes a folder, and what lies right in it, readable for this process's user alone. A folder that belongs to somebody
 * else, or that many share as /tmp, stays as it is.
 */
export function makePrivate(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const { uid, mode } = statSync(folder);
  if (uid !== process.getuid?.() || (mode & STICKY) !== 0) return;
  if ((mode & OPEN_TO_OTHERS) !== 0) chmodSync(folder, 0o700);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isFile() && statSync(path).uid === uid) chmodSync(path, 0o600);
    if (entry.isDirectory() && statSync(path).uid === uid) chmodSync(path, 0o700);
  }
}
