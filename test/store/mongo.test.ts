import { afterAll, afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { acceptRow, INBOX } from '../../src/domain/inbox-row.ts';
import { claimDue, postRows } from '../../src/domain/outbox.ts';
import { SUPERVISIONS } from '../../src/domain/supervision.ts';
import { ConfigError, StoreUnavailableError } from '../../src/errors.ts';
import { KINDS } from '../../src/office.ts';
import { copyStore } from '../../src/store/copy.ts';
import type { Driver } from '../../src/store/driver.ts';
import { openMongo } from '../../src/store/mongo/open.ts';
import { openDriver, openStore } from '../../src/store/open-store.ts';
import type { Store } from '../../src/store/store.ts';
import { COMMAND } from '../support/command.ts';
import { type Gate, openGate } from '../support/gate.ts';
import { startMongo } from '../support/mongo.ts';
import { openTestOffice } from '../support/office.ts';
import { describeCollections } from './contract.ts';
import { everythingIn, fill, gathered } from './everything.ts';
import { describeStore } from './office-contract.ts';
import { at, inboxRow, outboxRow, requestBinding } from './rows.ts';
import { SAMPLES, sample } from './samples.ts';

const ORDER = '督办：任务12停车场选址滞后，区住建局6月30日前完成选址';
const mongo = await startMongo();
afterAll(() => mongo?.stop());
const freshDatabase = () => mongo?.freshDatabase() ?? '';

const describeOnMongo = mongo ? describe : describe.skip;

describeOnMongo('MongoDB', () => {
  describeCollections((kinds) => openMongo(freshDatabase(), kinds));
  describeStore((kinds) => openMongo(freshDatabase(), kinds));
});

describeOnMongo('two processes on one MongoDB', () => {
  let stores: readonly Store[] = [];
  beforeEach(async () => {
    const address = freshDatabase();
    stores = await Promise.all([openStore(address, KINDS), openStore(address, KINDS)]);
  });
  afterEach(() => Promise.all(stores.map((store) => store.close())));

  test('share the messages, the numbers and what is due, each once', async () => {
    const keys = Array.from({ length: 10 }, (_, number) => `k${number}`);
    const everyone = [...stores, ...stores, ...stores, ...stores];

    const accepted = await Promise.all(everyone.map(({ kept }) => acceptRow(kept, inboxRow('1'))));
    const bound = await Promise.all(
      everyone.map(({ kept }, cause) => requestBinding(kept, `m${cause}`)),
    );
    const rows = keys.map((key) => outboxRow(key));
    const posted = await Promise.all(stores.map(({ kept }) => postRows(kept, rows)));
    const taken: (string | undefined)[] = [];
    const takeAll = async ({ kept }: Store, owner: number) => {
      for (;;) {
        const row = await claimDue(kept, `${owner}`, at(1), at(9));
        if (!row) return;
        taken.push(row.id);
      }
    };
    await Promise.all(everyone.map(takeAll));

    expect(accepted.filter(({ isNew }) => isNew)).toHaveLength(1);
    expect(bound.map(({ id }) => id).toSorted()).toEqual([...'12345678']);
    expect(posted.reduce((sum, count) => sum + count, 0)).toBe(10);
    expect(taken.toSorted()).toEqual(keys);
  });

  test('give matters one number each, and take up what the other died over without doing it twice', async () => {
    const offices = await Promise.all(
      stores.map((store) => openTestOffice(COMMAND, undefined, store)),
    );
    const [one, other] = offices;
    if (!one || !other) throw new Error('There are two processes');
    for (const office of offices) office.setTime('2020-06-05 09:30');
    const speakers = ['of1', 'of2'] as const;
    for (const [at, office] of offices.entries()) {
      await office.say(speakers[at] ?? '', ORDER, { id: `draft${at}` });
    }
    await Promise.all(
      offices.map((office, at) => office.say(speakers[at] ?? '', '确认', { id: `yes${at}` })),
    );
    const numbers = async () =>
      (await one.store.kept(SUPERVISIONS).all()).map(({ id }) => id).toSorted();
    expect(await numbers()).toEqual(['1', '2']);

    const row = await one.store.kept(INBOX).get('terminal:yes0');
    if (!row) throw new Error('Nobody said yes');
    await one.store.kept(INBOX).save({ ...row, state: 'accepted', replies: [], leaseUntil: null });
    other.setTime('2020-06-05 09:40');
    expect(await other.office.desk.resume()).toBe(1);
    expect(await numbers()).toEqual(['1', '2']);
    const keys = (await other.pushes()).map(({ id }) => id);
    expect(new Set(keys).size).toBe(keys.length);
    expect(offices.flatMap(({ errors }) => errors)).toEqual([]);
  });
});

describeOnMongo('a copy', () => {
  const drivers: Driver[] = [];
  const opened = async (place: string) => {
    const driver = await openDriver(place, KINDS);
    drivers.push(driver);
    return driver;
  };
  afterEach(() => Promise.all(drivers.map((driver) => driver.close())));

  test('from SQLite to MongoDB and back is the same', async () => {
    const first = await opened(':memory:');
    const middle = await opened(freshDatabase());
    const last = await opened(':memory:');
    await fill(first);
    const there = await gathered(copyStore(first, middle, KINDS));
    const back = await gathered(copyStore(middle, last, KINDS));
    const kept = await everythingIn(first);
    expect(await everythingIn(middle)).toEqual(kept);
    expect(await everythingIn(last)).toEqual(kept);
    expect(there.find(({ name }) => name === 'outbox')).toEqual({ name: 'outbox', count: 450 });
    expect(back).toEqual(there);
  });
});

describeOnMongo('a MongoDB that goes away', () => {
  const address = new URL(mongo ? freshDatabase() : 'mongodb://none');
  let gate: Gate;
  let driver: Driver;
  beforeEach(async () => {
    gate = await openGate(address.hostname, Number(address.port || 27017));
    address.host = `127.0.0.1:${gate.port}`;
    address.searchParams.set('directConnection', 'true');
    driver = await openMongo(address.href, [SAMPLES]);
  });
  afterEach(async () => {
    await driver.close();
    await gate.shut();
  });

  test('is unavailable, and works again by itself when it is back', async () => {
    const samples = driver.collection(SAMPLES);
    await samples.insert(sample('1'));

    await gate.shut();
    const steps = await Promise.allSettled([
      driver.ping(),
      samples.get('1'),
      samples.insert(sample('2')),
      samples.save(sample('1')),
      samples.claim({ where: {} }, { isOpen: true }),
      samples.all()[Symbol.asyncIterator]().next(),
    ]);
    const reasons = steps.map((step) => step.status === 'rejected' && step.reason);
    for (const reason of reasons) expect(reason).toBeInstanceOf(StoreUnavailableError);

    await gate.open();
    await driver.ping();
    await samples.insert(sample('3'));
    expect(await samples.get('3')).toEqual(sample('3'));
  }, 30_000);
});

describe('a MongoDB that is not there', () => {
  test('is unavailable from the start where nobody listens, and the message hides the password', async () => {
    const gate = await openGate('127.0.0.1', 1);
    await gate.shut();
    const opening = openStore(`mongodb://clerk:secret@127.0.0.1:${gate.port}/clerk`, KINDS);
    await expect(opening).rejects.toThrow(StoreUnavailableError);
    await expect(opening).rejects.toThrow(
      `MongoDB at mongodb://127.0.0.1:${gate.port}/clerk cannot`,
    );
  }, 30_000);
});

describe('an address that is none', () => {
  test('is an error of the settings', async () => {
    await expect(openStore('mongodb://', KINDS)).rejects.toThrow(ConfigError);
  });
});
