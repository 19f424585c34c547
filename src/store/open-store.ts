import type { AnyKind } from '../domain/kept.ts';
import type { Driver } from './driver.ts';
import { keepStore, type Store } from './store.ts';

/** Opens what is kept of these kinds at a MongoDB address, or in a SQLite file; ':memory:' is gone when it is closed. */
export async function openStore(location: string, kinds: readonly AnyKind[]): Promise<Store> {
  return keepStore(await openDriver(location, kinds));
}

/** The collections alone. Each store is loaded when it is asked for: nobody waits for the other one. */
export async function openDriver(location: string, kinds: readonly AnyKind[]): Promise<Driver> {
  if (isMongoAddress(location)) {
    const { openMongo } = await import('./mongo/open.ts');
    return openMongo(location, kinds);
  }
  const { openSqlite } = await import('./sqlite/open.ts');
  return openSqlite(location, kinds);
}

export const isMongoAddress = (location: string): boolean =>
  /^mongodb(?:\+srv)?:\/\//u.test(location);
