import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { StoreUnavailableError } from '../../../src/errors.ts';
import { diskOf } from '../../../src/store/sqlite/disk.ts';
import { openFile } from '../../../src/store/sqlite/file.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'clerk-disk-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('the disk below a database', () => {
  test('takes what was committed, for all who wait at a time', async () => {
    const path = join(folder, 'clerk.sqlite');
    const { database } = openFile(path);
    database.exec('CREATE TABLE notes (text TEXT)');
    const disk = diskOf(path);
    const [first, second, third] = [disk.sync(), disk.sync(), disk.sync()];
    expect([second, third]).toEqual([first, first]);
    await first;
    await disk.sync();
    await disk.close();
    database.close();
  });

  test('says so where it cannot be written, and tries again', async () => {
    const path = join(folder, 'nothing.sqlite');
    const disk = diskOf(path);
    await expect(disk.sync()).rejects.toThrow(StoreUnavailableError);
    openFile(path).database.exec('CREATE TABLE notes (text TEXT)');
    await disk.sync();
    await disk.close();
  });
});
