import { describe, expect, test } from '@jest/globals';
import type { Query } from '../../../src/domain/kept.ts';
import type { Collection } from '../../../src/store/collection.ts';
import { openSqlite } from '../../../src/store/sqlite/open.ts';
import { countChanges, remembering } from '../../../src/store/sqlite/remembering.ts';
import { SAMPLES, type Sample, sample } from '../samples.ts';

const OPEN: Query = { where: { isOpen: true } };

/** A collection that is remembered, the changes of its table, and how often it was asked. */
function opened(rows: readonly Sample[] = [sample('1')], whileRead = () => {}) {
  const changes = countChanges();
  let asked = 0;
  const read = <R>(answer: R) => {
    asked += 1;
    whileRead();
    return answer;
  };
  const unused = () => {
    throw new Error('Nobody asks for that here');
  };
  const below: Collection<Sample> = {
    find: async () => read(rows),
    get: async (id) => read(rows.find((one) => one.id === id) ?? null),
    insert: unused,
    save: unused,
    claim: unused,
    remove: unused,
    all: unused,
    count: unused,
  };
  return { changes, collection: remembering(below, 'samples', changes), asked: () => asked };
}

describe('what was read', () => {
  test('is given again as long as nothing is written to its table', async () => {
    const { changes, collection, asked } = opened();
    for (let round = 0; round < 3; round += 1) {
      expect(await collection.find(OPEN)).toEqual([sample('1')]);
      expect(await collection.get('1')).toEqual(sample('1'));
      expect(await collection.get('2')).toBeNull();
      changes.note('others', null);
    }
    expect(asked()).toBe(3);
  });

  test('is read anew after a write, and after something was taken back', async () => {
    const { changes, collection, asked } = opened();
    await collection.find(OPEN);
    changes.note('samples', null);
    await collection.find(OPEN);
    changes.noteAll();
    await collection.find(OPEN);
    expect(asked()).toBe(3);
  });

  test('is told apart by all that the question says', async () => {
    const { collection, asked } = opened();
    await collection.find(OPEN);
    await collection.find({ ...OPEN, limit: 1 });
    await collection.find({ ...OPEN, sort: ['-id'] });
    expect(asked()).toBe(3);
  });

  test('is not remembered where something was written meanwhile', async () => {
    const parts = opened([sample('1')], () => parts.changes.note('samples', null));
    await parts.collection.find(OPEN);
    await parts.collection.find(OPEN);
    expect(parts.asked()).toBe(2);
  });

  test('is not remembered where it is very much', async () => {
    const many = Array.from({ length: 2_001 }, (_, at) => sample(`${at}`));
    const { collection, asked } = opened(many);
    await collection.find(OPEN);
    await collection.find(OPEN);
    expect(asked()).toBe(2);
  });
});

describe('a file', () => {
  test('tells what stands in it now, whoever wrote it and however', async () => {
    const driver = openSqlite(':memory:', [SAMPLES]);
    const collection = driver.collection(SAMPLES);
    const ids = async () => (await collection.find(OPEN)).map(({ id }) => id);
    expect(await ids()).toEqual([]);
    await collection.insert(sample('1', { isOpen: true }));
    expect(await ids()).toEqual(['1']);
    await driver.raw(SAMPLES).insert(sample('2', { isOpen: true }));
    expect(await ids()).toEqual(['1', '2']);
    await collection.save(sample('1', { isOpen: false }));
    expect(await ids()).toEqual(['2']);
    await collection.claim(OPEN, { isOpen: false });
    expect(await ids()).toEqual([]);
    await collection.remove('2');
    expect(await collection.get('2')).toBeNull();
    await driver.close();
  });
});
