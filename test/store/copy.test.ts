import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { LEASES } from '../../src/domain/lease.ts';
import { KINDS } from '../../src/office.ts';
import { openSqlite } from '../../src/store/sqlite/open.ts';
import { everythingIn, fill } from './everything.ts';

const COMMAND = join(import.meta.dirname, '..', '..', 'bin', 'store.ts');

describe('npm run store -- copy', () => {
  let folder: string;
  let from: string;
  let to: string;
  const copy = (...places: string[]) =>
    spawnSync(process.execPath, [COMMAND, 'copy', ...places], { encoding: 'utf8' });

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'clerk-copy-'));
    from = join(folder, 'from.sqlite');
    to = join(folder, 'to.sqlite');
    const driver = openSqlite(from, KINDS);
    await fill(driver);
    await driver.close();
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  test('copies everything with its ids and versions, and prints how much that was', async () => {
    const { stdout, stderr, status } = copy(from, to);
    const [source, target] = [openSqlite(from, KINDS), openSqlite(to, KINDS)];
    const kept = await everythingIn(source);
    const copied = await everythingIn(target);
    await Promise.all([source.close(), target.close()]);
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
    expect(copied).toEqual(kept);
    expect(kept.outbox).toHaveLength(450);
    const counts = Object.entries(kept).map(([name, documents]) => `${name} ${documents.length}`);
    expect(stdout.trim().split('\n')).toEqual(counts);
  });

  test('refuses a target that is not empty, and leaves it as it is', async () => {
    const target = openSqlite(to, KINDS);
    await target.collection(LEASES).insert({ id: 'clock', version: 0, owner: 'me', until: '' });
    await target.close();
    const { stderr, status } = copy(from, to);
    expect(stderr).toContain('The target is not empty (leases 1)');
    expect(status).toBe(1);
    const again = openSqlite(to, KINDS);
    expect((await everythingIn(again)).inbox).toEqual([]);
    await again.close();
  });

  test('refuses a document that is not in the shape of this version, by name', async () => {
    const source = openSqlite(from, KINDS);
    await source
      .collection(LEASES)
      .insert({ id: 'broken', version: 0, owner: 'me', until: '昨天' });
    await source.close();
    const { stderr, status } = copy(from, to);
    expect(stderr).toContain('leases broken is not in the shape of this version');
    expect(status).toBe(1);
  });

  test('refuses a file that does not exist, and makes none', () => {
    const { stderr, status } = copy(join(folder, 'typo.sqlite'), to);
    expect(stderr).toContain('typo.sqlite');
    expect(status).toBe(1);
    expect(existsSync(join(folder, 'typo.sqlite'))).toBe(false);
    expect(existsSync(to)).toBe(false);
  });

  test('says how it is used', () => {
    const { stderr, status } = copy(from);
    expect(stderr).toContain('Usage: npm run store -- copy FROM TO');
    expect(status).toBe(1);
  });
});
