import { COLLECTIONS } from './collections.ts';
import type { Driver } from './driver.ts';
import { keepStore } from './keep.ts';
import type { Store } from './store.ts';

/** Opens what is kept at a MongoDB address, or in a SQLite file; ':memory:' is gone when it is closed. */
export async function openStore(location: string): Promise<Store> {
  return keepStore(await openDriver(location));
}

/** The collections alone. Each store is loaded when it is asked for: nobody waits for the other one. */
export async function openDriver(location: string): Promise<Driver> {
  if (isMongoAddress(location)) {
    const { openMongo } = await import('./mongo/open.ts');
    return openMongo(location, COLLECTIONS);
  }
  const { openSqlite } = await import('./sqlite/open.ts');
  return openSqlite(location, COLLECTIONS);
}

export const isMongoAddress = (location: string): boolean =>
  /^mongodb(?:\+srv)?:\/\//u.test(location);
