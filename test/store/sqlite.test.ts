import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { INBOX } from '../../src/domain/inbox-row.ts';
import { StoreUnavailableError } from '../../src/errors.ts';
import { KINDS } from '../../src/office.ts';
import { openStore } from '../../src/store/open-store.ts';
import { openSqlite } from '../../src/store/sqlite/open.ts';
import { endedOnce } from '../support/ended-once.ts';
import { describeCollections } from './contract.ts';
import { describeStore } from './office-contract.ts';
import { SAMPLES, sample } from './samples.ts';

describe('SQLite in memory', () => {
  describeCollections(async (kinds) => openSqlite(':memory:', kinds));
  describeStore(async (kinds) => openSqlite(':memory:', kinds));
});

describe('a SQLite file', () => {
  let folder: string;
  let file: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'clerk-sqlite-'));
    file = join(folder, 'data', 'clerk.sqlite');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  test('keeps everything until it is opened again', async () => {
    const first = openSqlite(file, [SAMPLES]);
    await first.collection(SAMPLES).insert(sample('1', { name: '甲' }));
    await first.close();
    const second = openSqlite(file, [SAMPLES]);
    expect(await second.collection(SAMPLES).get('1')).toEqual(sample('1', { name: '甲' }));
    await second.close();
  });

  test('keeps what was handed in before it is closed', async () => {
    const first = openSqlite(file, [SAMPLES]);
    const handedIn = first.collection(SAMPLES).insert(sample('1'));
    await first.close();
    await handedIn;
    const second = openSqlite(file, [SAMPLES]);
    expect(await second.collection(SAMPLES).count()).toBe(1);
    await second.close();
  });

  test('is gone through page by page', async () => {
    const driver = openSqlite(file, [SAMPLES]);
    const samples = driver.collection(SAMPLES);
    const ids = Array.from({ length: 1001 }, (_, number) => `${number + 1000}`);
    await Promise.all(ids.map((id) => samples.insert(sample(id))));
    const found: string[] = [];
    for await (const { id } of samples.all()) found.push(id);
    expect(found).toEqual(ids);
    await driver.close();
  });

  test('that is no database is refused by name', async () => {
    const wrong = join(folder, 'notes.txt');
    writeFileSync(wrong, '这不是数据库。'.repeat(100));
    await expect(openStore(wrong, KINDS)).rejects.toThrow('notes.txt is not a SQLite database');
  });

  test('that cannot be made is refused with the reason', async () => {
    writeFileSync(join(folder, 'data'), '');
    await expect(openStore(file, KINDS)).rejects.toThrow(StoreUnavailableError);
  });

  test('in use is refused to a second process, and killing the first loses nothing and frees it at once', async () => {
    const writer = spawn(process.execPath, [join(import.meta.dirname, 'keep-writing.ts'), file], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    endedOnce(async () => writer.kill('SIGKILL'));
    const output = text(writer.stdout);
    await once(writer.stdout, 'data');
    const second = openStore(file, KINDS);
    await expect(second).rejects.toThrow(StoreUnavailableError);
    await expect(second).rejects.toThrow('clerk.sqlite is in use by another process');

    writer.kill('SIGKILL');
    await once(writer, 'exit');
    const acknowledged = (await output).split('\n').slice(0, -1);
    const store = await openStore(file, KINDS);
    const kept = await Promise.all(acknowledged.map((id) => store.kept(INBOX).get(id)));
    expect(acknowledged.length).toBeGreaterThan(100);
    expect(kept.map((row) => row?.id)).toEqual(acknowledged);
    await store.close();
  });
});
