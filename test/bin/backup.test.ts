import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { DEEDS, noteDeed } from '../../src/ledger/audit.ts';
import { KINDS } from '../../src/office.ts';
import { lastBackup } from '../../src/store/backup-note.ts';
import { openStore } from '../../src/store/open-store.ts';
import { openSqlite } from '../../src/store/sqlite/open.ts';
import { fill } from '../store/everything.ts';
import { commandLine } from '../support/command-line.ts';

const run = (command: string, words: readonly string[], dataDir: string) =>
  spawnSync(process.execPath, commandLine(command, ...words), {
    encoding: 'utf8',
    cwd: folder,
    env: { PATH: process.env.PATH, DATA_DIR: dataDir },
  });

let folder: string;
let from: string;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'clerk-backup-'));
  from = join(folder, 'from');
  mkdirSync(join(from, 'archive/ab'), { recursive: true });
  writeFileSync(join(from, 'archive/ab/abc.jpg'), Buffer.from([0xff, 0xd8, 0xff, 0]));
  const driver = openSqlite(join(from, 'clerk.sqlite'), KINDS);
  await fill(driver);
  await driver.close();
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('npm run backup', () => {
  test('puts store and evidence into one file, also of a running server, and restores them with an equal hash', async () => {
    const running = await openStore(join(from, 'clerk.sqlite'), KINDS);
    const file = join(folder, 'all.backup');
    const made = run('backup', [file], from);
    await running.close();
    expect(made.stderr).toBe('');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const restored = run('backup', ['restore', file], join(folder, 'to'));
    expect(restored.stderr).toBe('');
    const hash = /校验值 ([0-9a-f]{64})/u;
    expect(hash.exec(restored.stdout)?.[1]).toBe(hash.exec(made.stdout)?.[1]);
    expect(made.stdout).toContain('1个文件');
    expect(lastBackup(from)).toMatchObject({ file, hash: hash.exec(made.stdout)?.[1] });
    expect(readFileSync(join(folder, 'to/archive/ab/abc.jpg'))).toHaveLength(4);
  });

  test('refuses a file that is there, a place that is not empty, and what is no backup', () => {
    const file = join(folder, 'all.backup');
    run('backup', [file], from);
    expect(run('backup', [file], from).stderr).toContain('已经存在');
    expect(run('backup', ['restore', file], from).stderr).toContain('not empty');
    expect(run('backup', ['restore', 'nothing'], join(folder, 'to')).stderr).toContain('没有文件');
    expect(run('backup', [], from)).toMatchObject({ status: 1 });
  });

  test('refuses what is cut off or changed before anything is put in, so that the whole one still can be', () => {
    const file = join(folder, 'all.backup');
    run('backup', [file], from);
    const whole = readFileSync(file);
    const changed = gunzipSync(whole).toString().replace('"version":0', '"version":7');
    const to = join(folder, 'to');
    writeFileSync(join(folder, 'bad.backup'), whole.subarray(0, 900));
    expect(run('backup', ['restore', 'bad.backup'], to)).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('bad.backup 不是备份，或已损坏'),
    });
    writeFileSync(join(folder, 'bad.backup'), gzipSync(changed));
    expect(run('backup', ['restore', 'bad.backup'], to)).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('不是完整的备份'),
    });
    expect(run('backup', ['restore', file], to)).toMatchObject({ status: 0, stderr: '' });
  });

  test('says that nothing is there to be backed up', () => {
    const { status, stderr } = run('backup', ['some.backup'], join(folder, 'nowhere'));
    expect({ status, stderr }).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('DATA_DIR'),
    });
  });
});

describe('npm run store -- audit', () => {
  test('says how long the chain is, and names the first broken link', async () => {
    const store = await openStore(join(from, 'clerk.sqlite'), KINDS);
    for (const fact of ['one', 'two']) {
      const at = '2020-06-20T02:00:00.000Z';
      const who = { by: 'terminal:li', byName: '李办', as: [], intent: { kind: 'lock-period' } };
      await noteDeed(store.kept, { fact, cause: fact, at, ...who, what: '锁定' });
    }
    const [first] = await store.kept(DEEDS).all();
    if (!first) throw new Error('A deed was noted');
    await store.close();
    expect(run('store', ['audit'], from).stdout).toContain('共2条，首尾相接');
    const again = await openStore(join(from, 'clerk.sqlite'), KINDS);
    await again.kept(DEEDS).put({ ...first, byName: '别人' });
    await again.close();
    const { status, stderr } = run('store', ['audit'], from);
    expect(status).toBe(1);
    expect(stderr).toContain('从第1条起不可信');
  });
});
