import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { BINDINGS } from '../../../src/domain/binding.ts';
import { SET_ASIDE } from '../../../src/domain/set-aside.ts';
import { openSqlite } from '../../../src/store/sqlite/open.ts';
import { queryClauses } from '../../../src/store/sqlite/sql.ts';
import { prepareTable } from '../../../src/store/sqlite/table.ts';
import { gathered } from '../everything.ts';
import { SAMPLES, sample } from '../samples.ts';

describe('the table of a kind', () => {
  test('has an index for a person in capitals or small letters, in the order of the approvals', () => {
    const database = new DatabaseSync(':memory:');
    prepareTable(database, BINDINGS);
    const where = { personId: { anyCase: 'wecom:Li' }, state: 'approved' };
    const { text, values } = queryClauses({ where, sort: ['decidedAt', 'id'] });
    const steps = database
      .prepare(`EXPLAIN QUERY PLAN SELECT * FROM bindings ${text}`)
      .all(...values);
    expect(steps.map(({ detail }) => detail)).toEqual([
      expect.stringMatching(
        /^SEARCH bindings USING INDEX bindings_any_personId_\w+ \(<expr>=\? AND <expr>=\?\)$/u,
      ),
    ]);
  });
});

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'clerk-table-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('a table of another make', () => {
  test('is refused when the file is opened, by name and with what to do', async () => {
    const file = join(folder, 'other.sqlite');
    const other = new DatabaseSync(file);
    other.exec('CREATE TABLE samples (id TEXT, data TEXT)');
    other.close();
    expect(() => openSqlite(file, [SAMPLES])).toThrow(
      /other\.sqlite is no store of this program: its table samples has the columns id, data, .*DATA_DIR/u,
    );
    await openSqlite(file, [BINDINGS]).close();
  });
});

describe('a body that a fault of the disk has spoiled', () => {
  /** Writes an X over the first sign of a sample's body, in the file. */
  async function spoiled(): Promise<string> {
    const file = join(folder, 'spoiled.sqlite');
    const driver = openSqlite(file, [SAMPLES, SET_ASIDE]);
    for (const id of ['1', '2']) await driver.collection(SAMPLES).insert(sample(id));
    await driver.close();
    const bytes = readFileSync(file);
    bytes.write('X', bytes.indexOf('{"name":"样本1"'));
    writeFileSync(file, bytes);
    return file;
  }

  test.each([
    ['an indexed field', { unit: null }],
    ['another field', { isOpen: false }],
  ])('is set aside as it is when the others are searched by %s', async (_what, where) => {
    const driver = openSqlite(await spoiled(), [SAMPLES, SET_ASIDE]);
    const samples = driver.collection(SAMPLES);
    expect(await samples.find({ where })).toEqual([sample('2')]);
    await gathered(samples.all());
    const aside = await gathered(driver.collection(SET_ASIDE).all());
    expect(aside.map(({ id }) => id)).toEqual(['samples:1']);
    expect(JSON.parse(aside[0]?.document ?? '').unreadable).toContain('X"name":"样本1"');
    expect(await samples.count({ isOpen: false })).toBe(1);
    await driver.close();
  });

  test('keeps no file from being opened with a new index', async () => {
    const fresh = { ...SAMPLES, indexes: [...SAMPLES.indexes, { paths: ['name'] }] };
    const driver = openSqlite(await spoiled(), [fresh, SET_ASIDE]);
    expect(await driver.collection(fresh).find({ where: { name: '样本2' } })).toHaveLength(1);
    await driver.close();
  });
});
