import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { openSqlite } from '../../../src/store/sqlite/open.ts';
import { SAMPLES, sample } from '../samples.ts';

/** The steps of closing, in order. */
const POINTS = ['open', 'written', 'marked', 'in the file', 'closed'] as const;

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'clerk-mark-'));
  file = join(folder, 'clerk.sqlite');
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Opens the file and says what was found: how many samples, and whether their log was missed. */
async function opened(path: string) {
  const driver = openSqlite(path, [SAMPLES]);
  const count = await driver.collection(SAMPLES).count();
  const { lacksLog } = driver;
  await driver.close();
  return { count, lacksLog };
}

async function keepOne(): Promise<void> {
  const driver = openSqlite(file, [SAMPLES]);
  await driver.collection(SAMPLES).insert(sample('1'));
  await driver.close();
}

function dieAt(point: string): void {
  const process_ = join(import.meta.dirname, '..', 'die-while-closing.ts');
  const { signal, stderr } = spawnSync(process.execPath, [process_, file, point], {
    encoding: 'utf8',
  });
  expect({ signal, stderr }).toEqual({ signal: 'SIGKILL', stderr: '' });
}

describe('a file whose process is killed', () => {
  test.each(POINTS)('when %s opens with all it held and nothing amiss', async (point) => {
    await keepOne();
    dieAt(point);
    expect(await opened(file)).toEqual({ count: 1, lacksLog: false });
    expect(await opened(file)).toEqual({ count: 1, lacksLog: false });
  });

  test.each(POINTS)('when %s and that loses its log besides keeps nobody out', async (point) => {
    await keepOne();
    dieAt(point);
    rmSync(`${file}-wal`, { force: true });
    const isInTheFile = point === 'in the file' || point === 'closed';
    expect(await opened(file)).toEqual({ count: 1, lacksLog: !isInTheFile });
    expect(await opened(file)).toEqual({ count: 1, lacksLog: false });
  });
});

describe('a copy of a file that is open', () => {
  test('is whole with its log, and known by its lack without it', async () => {
    const driver = openSqlite(file, [SAMPLES]);
    await driver.collection(SAMPLES).insert(sample('1'));
    const [alone, both] = [join(folder, 'alone.sqlite'), join(folder, 'both.sqlite')];
    copyFileSync(file, alone);
    copyFileSync(file, both);
    copyFileSync(`${file}-wal`, `${both}-wal`);
    await driver.close();
    expect(await opened(both)).toEqual({ count: 1, lacksLog: false });
    expect(await opened(alone)).toEqual({ count: 0, lacksLog: true });
  });

  test('is whole by itself once the file was closed', async () => {
    await keepOne();
    copyFileSync(file, join(folder, 'closed.sqlite'));
    expect(await opened(join(folder, 'closed.sqlite'))).toEqual({ count: 1, lacksLog: false });
  });
});
