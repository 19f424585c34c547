import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { loadEnvFile, readConfig } from '../src/config.ts';
import { DEEDS, lookAtChain } from '../src/ledger/audit.ts';
import { KINDS } from '../src/office.ts';
import { copyStore } from '../src/store/copy.ts';
import type { Driver } from '../src/store/driver.ts';
import { openStoreCopy, type StoreCopy } from '../src/store/open-copy.ts';
import { isMongoAddress, openDriver, openStore } from '../src/store/open-store.ts';

const USAGE = `Usage: npm run store -- copy FROM TO
Copies everything that is kept from one place to another, which must be empty.
A place is a SQLite file (data/clerk.sqlite) or an address (mongodb://host/name).
Stop the server first: what is said during the copy is not copied.

       npm run store -- audit [PLACE]
Looks at the chain of all that people did, and names the first link that was changed or is missing.
Without a place it is the one of the settings; the server may run on.`;

const [verb, from, to, ...more] = process.argv.slice(2);
if (verb === 'copy' && from && to && more.length === 0) await copy(from, to).catch(fail);
else if (verb === 'audit' && !to) await audit(from).catch(fail);
else if (verb === '--help') console.log(USAGE);
else fail(USAGE);

/** The exit is 1 where the chain is broken. */
async function audit(place: string | undefined): Promise<void> {
  const { store, close } = await openedAt(place);
  const { count, last, broken } = lookAtChain(await store.kept(DEEDS).all());
  await close();
  if (broken) {
    const why = broken.why === 'changed' ? '内容被改动过' : '前面缺了记录，或与前一条不相接';
    throw new Error(`操作记录从第${Number(broken.id)}条起不可信：${why}。共${count}条。`);
  }
  console.log(`操作记录共${count}条，首尾相接，没有改动。最后一条的校验值：${last ?? '无'}`);
}

async function openedAt(place: string | undefined): Promise<StoreCopy> {
  if (place === undefined) {
    loadEnvFile();
    return openStoreCopy(readConfig(process.env), KINDS);
  }
  if (!isMongoAddress(place) && !existsSync(place)) throw new Error(`没有文件 ${resolve(place)}`);
  const store = await openStore(place, KINDS);
  return { store, close: () => store.close() };
}

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
