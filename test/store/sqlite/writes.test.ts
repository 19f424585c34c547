import { DatabaseSync } from 'node:sqlite';
import { describe, expect, test } from '@jest/globals';
import { StoreUnavailableError } from '../../../src/errors.ts';
import { type Disk, noDisk } from '../../../src/store/sqlite/disk.ts';
import { createStatements } from '../../../src/store/sqlite/statements.ts';
import { groupWrites } from '../../../src/store/sqlite/writes.ts';

const INSERT = 'INSERT INTO notes (text) VALUES (?)';

/** Grouped writes into a table of notes, and the statements that were executed. */
function openNotes(disk: Disk = noDisk) {
  const database = new DatabaseSync(':memory:');
  database.exec('CREATE TABLE notes (text TEXT)');
  const statements = createStatements(database);
  const executed: string[] = [];
  const run = (sql: string, ...values: string[]) => {
    executed.push(sql);
    return statements.run(sql, ...values);
  };
  let takenBack = 0;
  const writes = groupWrites({ ...statements, run }, disk, () => {
    takenBack += 1;
  });
  const note = (text: string) => writes.add(() => statements.run(INSERT, text));
  const count = () => statements.get('SELECT count(*) AS count FROM notes')?.count;
  return { database, executed, writes, note, count, takenBack: () => takenBack };
}

/** A disk that takes its time until it is let. */
function slowDisk() {
  const turns: PromiseWithResolvers<void>[] = [];
  const disk: Disk = {
    sync() {
      const turn = Promise.withResolvers<void>();
      turns.push(turn);
      return turn.promise;
    },
    close: async () => undefined,
  };
  return { disk, turns };
}

const turnOfLoop = () => new Promise(setImmediate);

describe('writes', () => {
  test('of one turn share one commit', async () => {
    const { executed, note, count } = openNotes();
    await Promise.all([note('一'), note('二'), note('三')]);
    expect(executed).toEqual(['BEGIN IMMEDIATE', 'COMMIT']);
    expect(count()).toBe(3);
  });

  test('of another turn wait for another commit', async () => {
    const { executed, note } = openNotes();
    await note('一');
    await note('二');
    expect(executed).toEqual(['BEGIN IMMEDIATE', 'COMMIT', 'BEGIN IMMEDIATE', 'COMMIT']);
  });

  test('are acknowledged after the commit and not before', async () => {
    const { executed, note } = openNotes();
    const seen = note('一').then(() => executed.at(-1));
    expect(executed).toEqual([]);
    expect(await seen).toBe('COMMIT');
  });

  test('of one piece of work follow each other within one commit, and the work waits for it', async () => {
    const { executed, writes, note, count } = openNotes();
    const seen = await writes.together(async () => {
      await note('一');
      await note('二');
      return [...executed, `${count()} noted`];
    });
    expect(seen).toEqual(['BEGIN IMMEDIATE', '2 noted']);
    expect(executed).toEqual(['BEGIN IMMEDIATE', 'COMMIT']);
  });

  test('of one piece of work are refused with it when the disk is full', async () => {
    const { database, writes, note, count } = openNotes();
    database.exec('PRAGMA max_page_count = 4');
    const beside = note('旁边的');
    const work = writes.together(async () => {
      await note('一');
      await note('长'.repeat(20_000)).catch(() => undefined);
    });
    const outcomes = await Promise.allSettled([work, beside]);
    expect(outcomes.map((one) => one.status)).toEqual(['rejected', 'rejected']);
    expect(count()).toBe(0);
  });

  test('go on where one of them throws', async () => {
    const { writes, note, count } = openNotes();
    const broken = writes.add(() => {
      throw new RangeError('Not this one');
    });
    const [first, wrong, last] = await Promise.allSettled([note('一'), broken, note('三')]);
    expect([first.status, wrong.status, last.status]).toEqual([
      'fulfilled',
      'rejected',
      'fulfilled',
    ]);
    expect(count()).toBe(2);
  });

  test('are all refused and none kept when the disk is full, and work again when it is not', async () => {
    const { database, note, count, takenBack } = openNotes();
    database.exec('PRAGMA max_page_count = 4');
    const outcomes = await Promise.allSettled([note('一'), note('长'.repeat(20_000)), note('三')]);
    const reasons = outcomes.map((one) => one.status === 'rejected' && one.reason);
    for (const reason of reasons) expect(reason).toBeInstanceOf(StoreUnavailableError);
    expect(count()).toBe(0);
    database.exec('PRAGMA max_page_count = 1000');
    await note('又来');
    expect([count(), takenBack()]).toEqual([1, 1]);
  });

  test('wait for the disk, and light ones do not', async () => {
    const { disk, turns } = slowDisk();
    const { executed, writes, note } = openNotes(disk);
    const ended: string[] = [];
    const noted = note('一').then(() => ended.push('alone'));
    const work = writes.together(() => note('二')).then(() => ended.push('together'));
    await writes.lightly(() => note('三'));
    await turnOfLoop();
    expect([executed, ended, turns.length]).toEqual([['BEGIN IMMEDIATE', 'COMMIT'], [], 1]);
    turns[0]?.resolve();
    await Promise.all([noted, work]);
    expect(ended.toSorted()).toEqual(['alone', 'together']);
  });

  test('that are light leave the disk alone, also within a piece of work', async () => {
    const { disk, turns } = slowDisk();
    const { writes, note, count } = openNotes(disk);
    await writes.together(() => writes.lightly(() => note('一')));
    expect([count(), turns.length]).toEqual([1, 0]);
  });

  test('are refused where the disk does not take them', async () => {
    const { disk, turns } = slowDisk();
    const { writes, note } = openNotes(disk);
    const outcomes = Promise.allSettled([note('一'), writes.together(() => note('二'))]);
    await turnOfLoop();
    turns[0]?.reject(new StoreUnavailableError('The disk is gone'));
    expect((await outcomes).map((one) => one.status)).toEqual(['rejected', 'rejected']);
  });
});
