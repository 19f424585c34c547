import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { KINDS } from '../../src/office.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { Store } from '../../src/store/store.ts';

/** What a server has kept in its folder so far, while it runs: its files as they lie there, copied. */
export async function keptBy<T>(dataDir: string, look: (store: Store) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'clerk-kept-'));
  for (const name of ['clerk.sqlite', 'clerk.sqlite-wal']) {
    if (existsSync(join(dataDir, name))) copyFileSync(join(dataDir, name), join(folder, name));
  }
  const store = await openStore(join(folder, 'clerk.sqlite'), KINDS);
  try {
    return await look(store);
  } finally {
    await store.close();
    rmSync(folder, { recursive: true });
  }
}
