import { copyFileSync, existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AnyKind } from '../domain/kept.ts';
import { OUTBOX } from '../domain/outbox.ts';
import { StoreUnavailableError } from '../errors.ts';
import { copyStore } from './copy.ts';
import type { Driver } from './driver.ts';
import { openDriver } from './open-store.ts';
import { keepStore, type Store } from './store.ts';

export interface StoreCopy {
  readonly store: Store;
  /** Lets go of the copy and of what it stood in. */
  close(): Promise<void>;
}

/** Where the office keeps what it knows. */
export interface Place {
  readonly mongodbUri: string | null;
  readonly dataDir: string;
}

/**
 * A copy of what is kept, to play on: the server may run on, and nothing of its own changes. What was sent before is left
 * out, for it must not keep back what would be sent. Empty where nothing is kept.
 */
export async function openStoreCopy(
  { mongodbUri, dataDir }: Place,
  kinds: readonly AnyKind[],
): Promise<StoreCopy> {
  if (mongodbUri) return copyOfDatabase(mongodbUri, kinds);
  const file = join(dataDir, 'clerk.sqlite');
  return existsSync(file) ? copyOfFile(file, kinds) : emptyStore(kinds);
}

async function emptyStore(kinds: readonly AnyKind[]): Promise<StoreCopy> {
  const driver = await openDriver(':memory:', kinds);
  return { store: keepStore(driver), close: () => driver.close() };
}

async function copyOfDatabase(address: string, kinds: readonly AnyKind[]): Promise<StoreCopy> {
  const [from, to] = [await openDriver(address, kinds), await openDriver(':memory:', kinds)];
  try {
    for await (const _copied of copyStore(from, to, kinds));
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

async function copyOfFile(file: string, kinds: readonly AnyKind[]): Promise<StoreCopy> {
  const { driver, close } = await driverOnCopy(file, kinds);
  await forgetSent(driver);
  return { store: keepStore(driver), close };
}

/** Everything as it is kept now, to be read, while the server may run on. */
export async function openToRead(
  { mongodbUri, dataDir }: Place,
  kinds: readonly AnyKind[],
): Promise<{ readonly driver: Driver; close(): Promise<void> }> {
  const file = join(dataDir, 'clerk.sqlite');
  if (!mongodbUri && existsSync(file)) return driverOnCopy(file, kinds);
  const driver = await openDriver(mongodbUri ?? ':memory:', kinds);
  return { driver, close: () => driver.close() };
}

/** The files as they lie there: a running server holds their lock, but lets them be read. */
async function driverOnCopy(file: string, kinds: readonly AnyKind[]) {
  const folder = mkdtempSync(join(tmpdir(), 'clerk-copy-'));
  const copy = join(folder, 'clerk.sqlite');
  copyWhole(file, copy);
  const driver = await openDriver(copy, kinds);
  const close = async () => {
    await driver.close();
    rmSync(folder, { recursive: true });
  };
  return { driver, close };
}

const MOST_TRIES = 20;

/** The file and its log fit together as long as nothing was moved from the one into the other meanwhile. */
function copyWhole(file: string, copy: string): void {
  for (let tries = 1; tries <= MOST_TRIES; tries += 1) {
    const before = statSync(file).mtimeMs;
    copyFileSync(file, copy);
    if (existsSync(`${file}-wal`)) copyFileSync(`${file}-wal`, `${copy}-wal`);
    if (statSync(file).mtimeMs === before) return;
  }
  throw new StoreUnavailableError(`${file} changes all the time and cannot be copied`);
}
