import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Kind, Query } from '../../../src/domain/kept.ts';
import { withNewest } from '../../../src/store/sqlite/newest.ts';
import { openSqlite } from '../../../src/store/sqlite/open.ts';
import { countChanges } from '../../../src/store/sqlite/remembering.ts';
import { withWhole } from '../../../src/store/sqlite/whole.ts';
import { SAMPLES, type Sample, sample } from '../samples.ts';

const KIND: Kind<Sample> = {
  ...SAMPLES,
  newest: { among: ['unit'], by: 'name', most: 3 },
  isAskedWhole: true,
};
const WHOLE: Query = { where: {}, sort: ['id'] };

const newestOf = (unit: string, limit: number, since?: string): Query => ({
  where: { unit, ...(since === undefined ? {} : { name: { gte: since } }) },
  sort: ['-name', '-id'],
  limit,
});

const inVersion = ({ id, version }: Sample) => [id, version];

/** Some writes and reads, of few ids, units and names, so that they meet. */
const deeds = fc.array(
  fc.record({
    deed: fc.constantFrom('insert', 'save', 'remove', 'claim', 'together', 'find', 'find since'),
    id: fc.integer({ min: 1, max: 9 }),
    unit: fc.constantFrom('水务局', '城管局'),
    name: fc.constantFrom('2020-06-01', '2020-06-02', '2020-06-03'),
    limit: fc.integer({ min: 1, max: 4 }),
  }),
  { maxLength: 40 },
);

describe('what is at hand', () => {
  test('is always what is kept', async () => {
    await fc.assert(
      fc.asyncProperty(deeds, async (done) => {
        const driver = openSqlite(':memory:', [KIND]);
        const remembered = driver.collection(KIND);
        const kept = driver.raw(KIND);
        const silent = () => undefined;
        for (const { deed, id, unit, name, limit } of done) {
          const fresh = sample(`${id}`, {
            unit: id % 2 ? '水务局' : '城管局',
            name: `2020-06-0${id}`,
          });
          const before = await kept.get(`${id}`);
          if (deed === 'insert') await remembered.insert(fresh).catch(silent);
          if (deed === 'save' && before)
            await remembered.save({ ...fresh, version: before.version, count: limit });
          if (deed === 'remove') await remembered.remove(`${id}`);
          if (deed === 'claim') await remembered.claim({ where: { unit } }, { isOpen: true });
          if (deed === 'together')
            await driver.together(() => remembered.insert(fresh)).catch(silent);
          const query = newestOf(unit, limit, deed === 'find since' ? name : undefined);
          for (const asked of [query, WHOLE]) {
            const rows = await kept.find(asked);
            expect((await remembered.find(asked)).map(inVersion)).toEqual(rows.map(inVersion));
          }
        }
        await driver.close();
      }),
    );
  });
});

describe('the newest of a group', () => {
  test('are not read again after a write', async () => {
    const driver = openSqlite(':memory:', [KIND]);
    const collection = driver.collection(KIND);
    await collection.insert(sample('1', { unit: '水务局', name: '1' }));
    const [first] = await collection.find(newestOf('水务局', 3));
    await collection.insert(sample('2', { unit: '水务局', name: '2' }));
    const [second, again] = await collection.find(newestOf('水务局', 3));
    expect(second).toEqual(sample('2', { unit: '水务局', name: '2' }));
    expect(again).toBe(first);
    await driver.close();
  });

  test('are read anew where what was written is taken back, or not at hand', async () => {
    const driver = openSqlite(':memory:', [KIND]);
    const changes = countChanges();
    const collection = withNewest(driver.raw(KIND), KIND, changes);
    const ids = async () => (await collection.find(newestOf('水务局', 3))).map(({ id }) => id);
    const unheard = (id: string) =>
      driver.raw(KIND).insert(sample(id, { unit: '水务局', name: id }));
    await unheard('1');
    expect(await ids()).toEqual(['1']);
    await unheard('2');
    expect(await ids()).toEqual(['1']);
    changes.noteAll();
    expect(await ids()).toEqual(['2', '1']);
    await unheard('3');
    changes.note(KIND.name, null);
    expect(await ids()).toEqual(['3', '2', '1']);
    await driver.close();
  });

  test('are asked of the file where the question is another', async () => {
    const driver = openSqlite(':memory:', [KIND]);
    const collection = driver.collection(KIND);
    for (const id of ['1', '2', '3', '4']) {
      await collection.insert(sample(id, { unit: '水务局', name: id, isOpen: id === '1' }));
    }
    const ids = async (query: Query) => (await collection.find(query)).map(({ id }) => id);
    expect(await ids(newestOf('水务局', 4))).toEqual(['4', '3', '2', '1']);
    expect(await ids({ ...newestOf('水务局', 3), sort: ['name'] })).toEqual(['1', '2', '3']);
    expect(await ids({ where: { unit: '水务局', isOpen: true } })).toEqual(['1']);
    const before = { ...newestOf('水务局', 3).where, name: { lt: '3' } };
    expect(await ids({ ...newestOf('水务局', 3), where: before })).toEqual(['2', '1']);
    await driver.close();
  });
});

describe('a kind that is asked for whole', () => {
  test('is the same list until something is written, and then the same documents but for that', async () => {
    const driver = openSqlite(':memory:', [KIND]);
    const collection = driver.collection(KIND);
    for (const id of ['1', '10', '2']) await collection.insert(sample(id));
    const before = await collection.find(WHOLE);
    expect(await collection.find(WHOLE)).toBe(before);
    await collection.save(sample('10', { count: 7 }));
    const after = await collection.find(WHOLE);
    expect(after.map(({ id, count }) => [id, count])).toEqual([
      ['1', 0],
      ['10', 7],
      ['2', 0],
    ]);
    expect([after[0], after[2]].every((one) => before.some((other) => other === one))).toBe(true);
    await driver.close();
  });

  test('is read anew where what was written is taken back, or not at hand', async () => {
    const driver = openSqlite(':memory:', [KIND]);
    const changes = countChanges();
    const collection = withWhole(driver.raw(KIND), KIND, changes);
    const count = async () => (await collection.find(WHOLE)).length;
    await driver.raw(KIND).insert(sample('1'));
    expect(await count()).toBe(1);
    await driver.raw(KIND).insert(sample('2'));
    expect(await count()).toBe(1);
    changes.noteAll();
    expect(await count()).toBe(2);
    await driver.close();
  });
});
