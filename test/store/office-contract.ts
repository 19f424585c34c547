import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { personId } from '../../src/domain/person.ts';
import { ConflictError } from '../../src/errors.ts';
import { COLLECTIONS } from '../../src/store/collections.ts';
import { keepStore } from '../../src/store/keep.ts';
import type { Store } from '../../src/store/store.ts';
import type { Open } from './contract.ts';
import { at, bindingRequest, draft, inboxRow, outboxRow, person } from './rows.ts';

const RACERS = Array.from({ length: 16 }, (_, racer) => racer);

/** What the office's words promise, in whichever database. */
export function describeStore(open: Open): void {
  let store: Store;
  beforeEach(async () => {
    store = keepStore(await open(COLLECTIONS));
  });
  afterEach(() => store.close());

  describe('the inbox', () => {
    test('keeps a message once, however many bring it at once', async () => {
      const racing = RACERS.map((racer) =>
        store.inbox.accept(inboxRow('1', { personId: `${racer}` })),
      );
      const accepted = await Promise.all(racing);
      const first = accepted.find(({ isNew }) => isNew)?.row;
      expect(accepted.filter(({ isNew }) => isNew)).toHaveLength(1);
      expect(accepted.map(({ row }) => row)).toEqual(RACERS.map(() => first));
    });

    test('gives a row that is not done to one who takes it over', async () => {
      await store.inbox.accept(inboxRow('1', { leaseOwner: 'gone', leaseUntil: at(5) }));
      await store.inbox.accept(inboxRow('2', { state: 'done' }));
      expect(await store.inbox.claimUnfinished('me', at(4), at(6))).toBeNull();
      const racing = RACERS.map((racer) => store.inbox.claimUnfinished(`${racer}`, at(5), at(7)));
      const taken = (await Promise.all(racing)).filter((row) => row !== null);
      expect(taken).toHaveLength(1);
      expect(taken[0]).toMatchObject({ id: 'terminal:1', leaseUntil: at(7), version: 1 });
    });

    test('gives what nobody has begun, oldest first', async () => {
      await store.inbox.accept(inboxRow('1', { acceptedAt: at(2) }));
      await store.inbox.accept(inboxRow('2', { acceptedAt: at(1) }));
      expect((await store.inbox.claimUnfinished('me', at(5), at(6)))?.id).toBe('terminal:2');
    });

    test('knows what a person said last in a conversation', async () => {
      await store.inbox.accept(inboxRow('1', { acceptedAt: at(1) }));
      await store.inbox.accept(inboxRow('2', { acceptedAt: at(3) }));
      await store.inbox.accept(
        inboxRow('3', { acceptedAt: at(4), personId: personId('wecom', 'other') }),
      );
      const latest = (group: string, since: string) =>
        store.inbox.latest(personId('terminal', 'wang'), group, since);
      expect((await latest('group', at(2)))?.id).toBe('terminal:2');
      expect(await latest('group', at(4))).toBeNull();
      expect(await latest('elsewhere', at(0))).toBeNull();
    });

    test('refuses to save over what somebody else saved', async () => {
      const { row } = await store.inbox.accept(inboxRow('1'));
      await store.inbox.save({ ...row, state: 'done' });
      await expect(store.inbox.save(row)).rejects.toThrow(ConflictError);
    });
  });

  describe('the people', () => {
    test('are added, and replaced whatever version is kept', async () => {
      await Promise.all(RACERS.map((racer) => store.people.put(person('wang', `王${racer}`))));
      await store.people.put(person('wang', '王工'));
      await store.people.put(person('an', '安工'));
      expect((await store.people.all()).map(({ name }) => name)).toEqual(['安工', '王工']);
      expect(await store.people.get(personId('terminal', 'wang'))).toMatchObject({ version: 16 });
    });
  });

  describe('the bindings', () => {
    test('are numbered from one without a gap, also when all ask at once', async () => {
      const racing = RACERS.map((racer) => store.bindings.request(bindingRequest(`m${racer}`)));
      const numbers = (await Promise.all(racing)).map(({ id }) => Number(id));
      expect(numbers.toSorted((a, b) => a - b)).toEqual(RACERS.map((racer) => racer + 1));
    });

    test('are one for one cause', async () => {
      const racing = RACERS.map(() => store.bindings.request(bindingRequest('m1')));
      const requested = await Promise.all(racing);
      expect(new Set(requested.map(({ id }) => id))).toEqual(new Set(['1']));
      expect((await store.bindings.request(bindingRequest('m2'))).id).toBe('2');
    });

    test('wait in the order of their numbers until they are decided', async () => {
      for (const racer of RACERS) await store.bindings.request(bindingRequest(`m${racer}`));
      const second = await store.bindings.get('2');
      if (second) await store.bindings.save({ ...second, state: 'approved' });
      const waiting = (await store.bindings.waiting()).map(({ id }) => Number(id));
      expect(waiting).toEqual(RACERS.map((racer) => racer + 1).filter((number) => number !== 2));
    });
  });

  describe('the drafts', () => {
    test('are replaced under the same id', async () => {
      await store.drafts.put(draft('m1'));
      await store.drafts.put(draft('m2'));
      expect((await store.drafts.get('wang@group'))?.cause).toBe('m2');
    });

    test('wait in their conversation and for their unit until somebody settles them', async () => {
      await store.drafts.put(draft('m1'));
      expect((await store.drafts.waitingIn('group')).map((one) => one.id)).toEqual(['wang@group']);
      expect((await store.drafts.waitingOf('区水务局')).length).toBe(1);
      await store.drafts.put({ ...draft('m1'), settledBy: 'm2' });
      expect(await store.drafts.waitingIn('group')).toEqual([]);
      expect(await store.drafts.waitingOf('区水务局')).toEqual([]);
    });
  });

  describe('the outbox', () => {
    test('keeps a key once, whoever posts it', async () => {
      const keys = ['a', 'b', 'c'];
      const racing = RACERS.map(() => store.outbox.post(keys.map((key) => outboxRow(key))));
      const counts = await Promise.all(racing);
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(3);
      expect((await store.outbox.all()).map(({ id }) => id)).toEqual(keys);
    });

    test('gives what is due, oldest first, each to one', async () => {
      const rows = RACERS.map((racer) => outboxRow(`k${racer}`, { runAt: at(racer) }));
      await store.outbox.post(rows);
      expect(await store.outbox.claimDue('early', '2020-07-10T00:59:00.000Z', at(1))).toBeNull();
      expect((await store.outbox.claimDue('me', at(9), at(30)))?.id).toBe('k0');
      const racing = RACERS.map((racer) => store.outbox.claimDue(`${racer}`, at(9), at(30)));
      const taken = (await Promise.all(racing)).flatMap((row) => (row ? [row.id] : []));
      expect(taken.toSorted()).toEqual(['k1', 'k2', 'k3', 'k4', 'k5', 'k6', 'k7', 'k8', 'k9']);
    });

    test('gives a row again when the time of its sender is over, and never one that is sent', async () => {
      await store.outbox.post([outboxRow('a'), outboxRow('b', { state: 'sent' })]);
      await store.outbox.claimDue('gone', at(1), at(5));
      expect(await store.outbox.claimDue('me', at(4), at(8))).toBeNull();
      const taken = await store.outbox.claimDue('me', at(5), at(8));
      expect(taken).toMatchObject({ id: 'a', state: 'sending', leaseOwner: 'me', version: 2 });
    });
  });

  describe('a lease', () => {
    test('is held by one of sixteen, and by the same one again', async () => {
      const take = (racer: number) => store.leases.take('clock', `${racer}`, at(1), at(2));
      const taken = await Promise.all(RACERS.map(take));
      const holder = taken.indexOf(true);
      expect(taken.filter(Boolean)).toHaveLength(1);
      expect(await take(holder)).toBe(true);
      expect(await take(holder + 1)).toBe(false);
    });

    test('is taken from a holder whose time is over', async () => {
      await store.leases.take('clock', 'gone', at(1), at(5));
      expect(await store.leases.take('clock', 'me', at(4), at(9))).toBe(false);
      expect(await store.leases.take('clock', 'me', at(5), at(9))).toBe(true);
      expect(await store.leases.take('clock', 'gone', at(6), at(9))).toBe(false);
    });

    test('is free when its holder lets go, not when somebody else does', async () => {
      await store.leases.take('clock', 'me', at(1), at(5));
      await store.leases.release('clock', 'other');
      expect(await store.leases.take('clock', 'other', at(1), at(5))).toBe(false);
      await store.leases.release('clock', 'me');
      expect(await store.leases.take('clock', 'other', at(1), at(5))).toBe(true);
    });
  });

  test('the store answers when it is asked', async () => {
    await expect(store.ping()).resolves.toBeUndefined();
  });
}
