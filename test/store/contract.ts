import { afterEach, describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import type { AnyKind, Filter } from '../../src/domain/kept.ts';
import { SET_ASIDE } from '../../src/domain/set-aside.ts';
import { ConflictError, DuplicateError, StoreUnavailableError } from '../../src/errors.ts';
import type { Collection } from '../../src/store/collection.ts';
import type { Driver } from '../../src/store/driver.ts';
import { gathered } from './everything.ts';
import { SAMPLES, type Sample, sample } from './samples.ts';

export type Open = (kinds: readonly AnyKind[]) => Promise<Driver>;

const RACERS = Array.from({ length: 16 }, (_, racer) => racer);

/** What a collection promises, in whichever database; `open` gives one that nobody has used before. */
export function describeCollections(open: Open): void {
  let driver: Driver;
  const samples = async (...kept: Sample[]): Promise<Collection<Sample>> => {
    driver = await open([SAMPLES]);
    const collection = driver.collection(SAMPLES);
    await Promise.all(kept.map((one) => collection.insert(one)));
    return collection;
  };
  afterEach(() => driver.close());

  describe('a document', () => {
    test('comes back as it was handed in', async () => {
      const document = sample('wecom-bot:消息/№1 😀', {
        version: 7,
        name: '王工\n“24号”任务\u0000\u2028🧑‍🌾',
        anything: {
          empty: {},
          list: [1, [null], 'x'],
          'a.b': 0.1,
          $set: true,
          deep: { id: 'own' },
        },
      });
      const collection = await samples(document);
      expect(await collection.get(document.id)).toEqual(document);
    });

    test('is null where nothing is kept', async () => {
      expect(await (await samples()).get('nobody')).toBeNull();
    });

    test('is refused where its id is kept, and the first one stays', async () => {
      const collection = await samples(sample('1', { name: '甲' }));
      const again = collection.insert(sample('1', { name: '乙' }));
      await expect(again).rejects.toThrow(DuplicateError);
      expect((await collection.get('1'))?.name).toBe('甲');
    });

    test('is refused where a unique value is kept, new or saved', async () => {
      const collection = await samples(sample('1', { mark: '红' }), sample('2', { mark: '绿' }));
      await expect(collection.insert(sample('3', { mark: '红' }))).rejects.toThrow(DuplicateError);
      await expect(collection.save(sample('2', { mark: '红' }))).rejects.toThrow(DuplicateError);
      expect((await collection.get('2'))?.mark).toBe('绿');
    });

    test('that lacks the unique value is not held to it', async () => {
      const collection = await samples(sample('1'), sample('2'));
      expect(await collection.count()).toBe(2);
    });

    test('that is refused does not spoil those that were handed in beside it', async () => {
      const collection = await samples(sample('8', { mark: '红' }));
      const kept = await Promise.allSettled(
        RACERS.map((racer) =>
          collection.insert(sample(`${racer}`, { mark: racer === 11 ? '红' : null })),
        ),
      );
      const refused = RACERS.filter((racer) => kept[racer]?.status === 'rejected');
      expect(refused).toEqual([8, 11]);
      expect(await collection.count()).toBe(15);
    });

    test('is gone when it is removed, and removing it again is the same', async () => {
      const collection = await samples(sample('1'), sample('2'));
      await collection.remove('1');
      await collection.remove('1');
      expect(await collection.get('1')).toBeNull();
      expect(await collection.count()).toBe(1);
      expect(await collection.count({ id: 'nobody' })).toBe(0);
    });
  });

  describe('a save', () => {
    test('replaces the whole document and grows its version', async () => {
      const collection = await samples(sample('1', { unit: '区水务局' }));
      const saved = await collection.save(sample('1', { anything: {} }));
      expect(saved).toEqual(sample('1', { anything: {}, version: 1 }));
      expect(await collection.get('1')).toEqual(saved);
    });

    test('of an old version, or of what is not kept, is a conflict', async () => {
      const collection = await samples(sample('1', { version: 4 }));
      await expect(collection.save(sample('1', { version: 3 }))).rejects.toThrow(ConflictError);
      await expect(collection.save(sample('2'))).rejects.toThrow(ConflictError);
      expect((await collection.get('1'))?.version).toBe(4);
    });

    test('succeeds for one of sixteen who read the same version', async () => {
      const collection = await samples(sample('1'));
      const saves = await Promise.allSettled(
        RACERS.map((racer) => collection.save(sample('1', { count: racer }))),
      );
      const won = RACERS.filter((racer) => saves[racer]?.status === 'fulfilled');
      expect(won).toHaveLength(1);
      expect(await collection.get('1')).toMatchObject({ version: 1, count: won[0] });
    });
  });

  describe('a query', () => {
    const kept = [
      sample('a', { unit: '区水务局', count: 2, isOpen: true }),
      sample('b', { name: 'wecom:li-1', unit: '区商务局', count: 10, version: 3 }),
      sample('c', { count: 2, place: { floor: 3, tags: ['三'] } }),
      sample('d', {
        name: 'wecom:lI.1',
        unit: 'it’s "quoted" %',
        count: -1,
        isOpen: true,
        anything: { x: null },
      }),
    ];
    const cases: readonly [string, Filter, string][] = [
      ['everything', {}, 'abcd'],
      ['an equal text', { unit: '区水务局' }, 'a'],
      ['an awkward text', { unit: 'it’s "quoted" %' }, 'd'],
      ['a text in capitals or small letters', { name: { anyCase: 'WeCom:Li.1' } }, 'd'],
      ['an equal number', { count: 2 }, 'ac'],
      ['what is true', { isOpen: true }, 'ad'],
      ['what is false', { isOpen: false }, 'bc'],
      ['what is null', { unit: null }, 'c'],
      ['what is not there', { 'anything.y': null }, 'abcd'],
      ['one among several', { unit: { in: ['区商务局', '区水务局', '区教体局'] } }, 'ab'],
      ['one among several, or null', { unit: { in: ['区商务局', null] } }, 'bc'],
      ['true among several', { isOpen: { in: [true] } }, 'ad'],
      ['one among none', { unit: { in: [] } }, ''],
      ['numbers within bounds', { count: { gte: 2, lt: 10 } }, 'ac'],
      ['numbers beyond a bound', { count: { gt: 2 } }, 'b'],
      ['texts up to a bound, and no nulls', { unit: { lte: '区水务局' } }, 'abd'],
      ['a field inside', { 'place.floor': 3 }, 'c'],
      ['an id', { id: { in: ['b', 'x'] } }, 'b'],
      ['a version', { version: { gte: 1 } }, 'b'],
      ['conditions together', { count: 2, isOpen: true }, 'a'],
      ['alternatives', { or: [{ count: 10 }, { unit: null }] }, 'bc'],
      ['alternatives and a condition', { isOpen: false, or: [{ count: 2 }, { id: 'a' }] }, 'c'],
    ];

    test('finds what its conditions say', async () => {
      const collection = await samples(...kept);
      const found = await Promise.all(
        cases.map(async ([what, where]) => {
          const documents = await collection.find({ where, sort: ['id'] });
          return [what, documents.map((one) => one.id).join('')];
        }),
      );
      expect(found).toEqual(cases.map(([what, , ids]) => [what, ids]));
    });

    test('sorts by several paths, downwards where it says so, nulls first, and stops at its limit', async () => {
      const collection = await samples(...kept);
      const ids = async (sort: string[], limit?: number) =>
        (await collection.find({ where: {}, sort, ...(limit && { limit }) })).map((one) => one.id);
      expect(await ids(['count', '-id'])).toEqual(['d', 'c', 'a', 'b']);
      expect(await ids(['unit'])).toEqual(['c', 'd', 'b', 'a']);
      expect(await ids(['-count', 'id'], 2)).toEqual(['b', 'a']);
    });

    test('goes through everything in the order of ids', async () => {
      const mixed = ['乙', 'B', 'a', '甲', '10', '9', '😀', 'é'];
      const collection = await samples(...mixed.map((id) => sample(id)));
      const ids: string[] = [];
      for await (const { id } of collection.all()) ids.push(id);
      expect(ids).toEqual(['10', '9', 'B', 'a', 'é', '乙', '甲', '😀']);
    });
  });

  describe('a claim', () => {
    test('changes the first match and returns it as it is kept now', async () => {
      const collection = await samples(
        sample('1', { count: 5 }),
        sample('2', { count: 3, unit: '区水务局' }),
      );
      const query = { where: { isOpen: false }, sort: ['count'] };
      const claimed = await collection.claim(query, { isOpen: true, mark: '已领' });
      const expected = { count: 3, unit: '区水务局', isOpen: true, mark: '已领', version: 1 };
      expect(claimed).toEqual(sample('2', expected));
      expect(await collection.get('2')).toEqual(claimed);
    });

    test('is null and changes nothing where nothing matches', async () => {
      const collection = await samples(sample('1'));
      expect(await collection.claim({ where: { count: 1 } }, { isOpen: true })).toBeNull();
      expect(await collection.get('1')).toEqual(sample('1'));
    });

    test('gives each document to one of sixteen claimers', async () => {
      const collection = await samples(...RACERS.slice(0, 10).map((racer) => sample(`${racer}`)));
      const query = { where: { isOpen: false }, sort: ['id'] };
      const claimed = await Promise.all(
        RACERS.map((racer) => collection.claim(query, { isOpen: true, count: racer })),
      );
      const ids = claimed.flatMap((one) => (one ? [one.id] : []));
      expect(ids.toSorted()).toEqual([...'0123456789']);
    });

    test('conflicts with a save of what was read before it', async () => {
      const collection = await samples(sample('1'));
      await collection.claim({ where: { id: '1' } }, { isOpen: true });
      await expect(collection.save(sample('1'))).rejects.toThrow(ConflictError);
    });
  });

  describe('a document that is in no shape of ours', () => {
    const loose = { ...SAMPLES, schema: z.looseObject({ id: z.string(), version: z.int() }) };
    const damaged = (id: string) => ({ id, version: 0, isOpen: false, name: 5, count: 0 });
    const openDamaged = async () => {
      driver = await open([SAMPLES, SET_ASIDE]);
      const collection = driver.collection(SAMPLES);
      for (const id of ['1', '3']) await driver.raw(loose).insert(damaged(id));
      for (const id of ['2', '4']) await collection.insert(sample(id));
      return collection;
    };
    const idsOf = (documents: readonly Sample[]) => documents.map(({ id }) => id);

    test('is passed over by every reading, up to the number that was asked for', async () => {
      const collection = await openDamaged();
      expect(await collection.get('1')).toBeNull();
      const query = { where: { isOpen: false }, sort: ['id'], limit: 2 };
      expect(idsOf(await collection.find(query))).toEqual(['2', '4']);
      expect(idsOf(await gathered(collection.all()))).toEqual(['2', '4']);
    });

    test('is passed over by who claims', async () => {
      const collection = await openDamaged();
      const claimed = await collection.claim(
        { where: { isOpen: false }, sort: ['id'] },
        { isOpen: true },
      );
      expect(claimed?.id).toBe('2');
    });

    test('lies aside as it was, once, with the version of its shape, and makes room for another', async () => {
      const collection = await openDamaged();
      await gathered(collection.all());
      await gathered(collection.all());
      const aside = await gathered(driver.collection(SET_ASIDE).all());
      expect(aside.map(({ id, shape }) => [id, shape])).toEqual([
        ['samples:1', 1],
        ['samples:3', 1],
      ]);
      expect(JSON.parse(aside[0]?.document ?? '')).toMatchObject(damaged('1'));
      expect(aside[0]?.why).toContain('name');
      await collection.insert(sample('1'));
      expect(await collection.get('1')).toEqual(sample('1'));
    });

    test('lies beside the one of the same name that was set aside before', async () => {
      const collection = await openDamaged();
      expect(await collection.get('1')).toBeNull();
      await driver.raw(loose).insert({ ...damaged('1'), count: 1 });
      expect(await collection.get('1')).toBeNull();
      const aside = await gathered(driver.collection(SET_ASIDE).all());
      expect(aside.map(({ id }) => id)).toEqual(['samples:1', "samples:1'"]);
    });
  });

  describe('a closed store', () => {
    test('says that it is unavailable', async () => {
      const collection = await samples(sample('1'));
      await driver.close();
      await expect(collection.get('1')).rejects.toThrow(StoreUnavailableError);
      await expect(collection.insert(sample('2'))).rejects.toThrow(StoreUnavailableError);
      await expect(driver.ping()).rejects.toThrow(StoreUnavailableError);
    });
  });
}
