import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { KINDS } from '../src/office.ts';
import { copyStore } from '../src/store/copy.ts';
import type { Driver } from '../src/store/driver.ts';
import { isMongoAddress, openDriver } from '../src/store/open-store.ts';

const USAGE = `Usage: npm run store -- copy FROM TO
Copies everything that is kept from one place to another, which must be empty.
A place is a SQLite file (data/clerk.sqlite) or an address (mongodb://host/name).
Stop the server first: what is said during the copy is not copied.`;

const [verb, from, to, ...more] = process.argv.slice(2);
if (verb !== 'copy' || !from || !to || more.length > 0) fail(USAGE);
else await copy(from, to).catch(fail);

async function copy(from: string, to: string): Promise<void> {
  if (!isMongoAddress(from) && !existsSync(from)) throw new Error(`No file ${resolve(from)}`);
  await withOpen(from, (source) =>
    withOpen(to, async (target) => {
      for await (const { name, count } of copyStore(source, target, KINDS)) {
        console.log(`${name} ${count}`);
      }
    }),
  );
}

async function withOpen(place: string, work: (driver: Driver) => Promise<void>): Promise<void> {
  const driver = await openDriver(place, KINDS);
  try {
    await work(driver);
  } finally {
    await driver.close();
  }
}

function fail(reason: unknown): void {
  console.error(reason instanceof Error ? reason.message : reason);
  process.exitCode = 1;
}
