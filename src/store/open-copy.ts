import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { OUTBOX } from './collections.ts';
import { copyStore } from './copy.ts';
import type { Driver } from './driver.ts';
import { keepStore } from './keep.ts';
import { openDriver } from './open-store.ts';
import type { Store } from './store.ts';

export interface StoreCopy {
  readonly store: Store;
  /** Lets go of the copy and of what it stood in. */
  close(): Promise<void>;
}

/** Where the office keeps what it knows. */
export interface Kept {
  readonly mongodbUri: string | null;
  readonly dataDir: string;
}

/**
 * A copy of what is kept, to play on: the server may run on, and nothing of its own changes. What was sent before is left
 * out, for it must not keep back what would be sent. Empty where nothing is kept.
 */
export async function openStoreCopy({ mongodbUri, dataDir }: Kept): Promise<StoreCopy> {
  if (mongodbUri) return copyOfDatabase(mongodbUri);
  const file = join(dataDir, 'clerk.sqlite');
  return existsSync(file) ? copyOfFile(file) : emptyStore();
}

async function emptyStore(): Promise<StoreCopy> {
  const driver = await openDriver(':memory:');
  return { store: keepStore(driver), close: () => driver.close() };
}

async function copyOfDatabase(address: string): Promise<StoreCopy> {
  const [from, to] = [await openDriver(address), await openDriver(':memory:')];
  try {
    for await (const _copied of copyStore(from, to));
  } finally {
    await from.close();
  }
  await forgetSent(to);
  return { store: keepStore(to), close: () => to.close() };
}

async function forgetSent(driver: Driver): Promise<void> {
  const rows = driver.collection(OUTBOX);
  const ids: string[] = [];
  for await (const { id } of rows.all()) ids.push(id);
  await Promise.all(ids.map((id) => rows.remove(id)));
}

/** The files as they lie there: a running server holds their lock, but lets them be read. */
async function copyOfFile(file: string): Promise<StoreCopy> {
  const folder = mkdtempSync(join(tmpdir(), 'clerk-preview-'));
  const copy = join(folder, 'clerk.sqlite');
  for (const ending of ['', '-wal']) {
    if (existsSync(`${file}${ending}`)) copyFileSync(`${file}${ending}`, `${copy}${ending}`);
  }
  const driver = await openDriver(copy);
  await forgetSent(driver);
  return {
    store: keepStore(driver),
    async close() {
      await driver.close();
      rmSync(folder, { recursive: true });
    },
  };
}
