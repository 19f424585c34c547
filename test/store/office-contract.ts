import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { ABSENCES } from '../../src/domain/absence.ts';
import { BINDINGS, type Binding, waitingBindings } from '../../src/domain/binding.ts';
import { DRAFTS, draftsWaitingIn, draftsWaitingOf } from '../../src/domain/draft.ts';
import { approvedExtensions, EXTENSIONS, waitingExtensions } from '../../src/domain/extension.ts';
import {
  acceptRow,
  claimUnfinished,
  INBOX,
  latestInConversation,
} from '../../src/domain/inbox-row.ts';
import { releaseLease, takeLease } from '../../src/domain/lease.ts';
import {
  claimDue,
  OUTBOX,
  outboxInOrder,
  outboxPostedAfter,
  outboxToPerson,
  postRows,
} from '../../src/domain/outbox.ts';
import { personId } from '../../src/domain/person.ts';
import { approvedPeople, approvedPerson } from '../../src/domain/registered.ts';
import { REMINDERS, waitingReminders } from '../../src/domain/reminder.ts';
import { SIGNINGS } from '../../src/domain/signing.ts';
import { marksAfter, TICK_MARKS } from '../../src/domain/tick-mark.ts';
import { URGINGS, untoldUrgings, urgingsOfPeriod } from '../../src/domain/urging.ts';
import { ConflictError } from '../../src/errors.ts';
import { KINDS } from '../../src/office.ts';
import { keepStore, type Store } from '../../src/store/store.ts';
import type { Open } from './contract.ts';
import { describeLedger } from './ledger-contract.ts';
import { at, draft, inboxRow, outboxRow, requestBinding, requestExtension } from './rows.ts';

const ids = async (found: Promise<readonly { readonly id: string }[]>) =>
  (await found).map(({ id }) => id);
const RACERS = Array.from({ length: 16 }, (_, racer) => racer);

/** What the office's words promise, in whichever database. */
export function describeStore(open: Open): void {
  let store: Store;
  beforeEach(async () => {
    store = keepStore(await open(KINDS));
  });
  afterEach(() => store.close());

  describeLedger(open);

  describe('the inbox', () => {
    test('keeps a message once, however many bring it at once', async () => {
      const racing = RACERS.map((racer) =>
        acceptRow(store.kept, inboxRow('1', { personId: `${racer}` })),
      );
      const accepted = await Promise.all(racing);
      const first = accepted.find(({ isNew }) => isNew)?.row;
      expect(accepted.filter(({ isNew }) => isNew)).toHaveLength(1);
      expect(accepted.map(({ row }) => row)).toEqual(RACERS.map(() => first));
    });

    test('gives a row that is not done to one who takes it over', async () => {
      await acceptRow(store.kept, inboxRow('1', { leaseOwner: 'gone', leaseUntil: at(5) }));
      await acceptRow(store.kept, inboxRow('2', { state: 'done' }));
      expect(await claimUnfinished(store.kept, 'me', at(4), at(6))).toBeNull();
      const racing = RACERS.map((racer) => claimUnfinished(store.kept, `${racer}`, at(5), at(7)));
      const taken = (await Promise.all(racing)).filter((row) => row !== null);
      expect(taken).toHaveLength(1);
      expect(taken[0]).toMatchObject({ id: 'terminal:1', leaseUntil: at(7), version: 1 });
    });

    test('gives a row whose lease was taken under a clock that was ahead', async () => {
      await acceptRow(store.kept, inboxRow('1', { leaseOwner: 'gone', leaseUntil: at(50) }));
      expect((await claimUnfinished(store.kept, 'me', at(1), at(2)))?.id).toBe('terminal:1');
    });

    test('gives what nobody has begun, oldest first', async () => {
      await acceptRow(store.kept, inboxRow('1', { acceptedAt: at(2) }));
      await acceptRow(store.kept, inboxRow('2', { acceptedAt: at(1) }));
      expect((await claimUnfinished(store.kept, 'me', at(5), at(6)))?.id).toBe('terminal:2');
    });

    test('knows what a person said last in a conversation', async () => {
      await acceptRow(store.kept, inboxRow('1', { acceptedAt: at(1) }));
      await acceptRow(store.kept, inboxRow('2', { acceptedAt: at(3) }));
      await acceptRow(
        store.kept,
        inboxRow('3', { acceptedAt: at(4), personId: personId('wecom', 'other') }),
      );
      const latest = async (group: string, since: string) =>
        (await latestInConversation(store.kept, personId('terminal', 'wang'), group, since)).map(
          ({ id }) => id,
        );
      expect(await latest('group', at(0))).toEqual(['terminal:2', 'terminal:1']);
      expect(await latest('group', at(2))).toEqual(['terminal:2']);
      expect(await latest('group', at(4))).toEqual([]);
      expect(await latest('elsewhere', at(0))).toEqual([]);
    });

    test('refuses to save over what somebody else saved', async () => {
      const { row } = await acceptRow(store.kept, inboxRow('1'));
      await store.kept(INBOX).save({ ...row, state: 'done' });
      await expect(store.kept(INBOX).save(row)).rejects.toThrow(ConflictError);
    });
  });

  describe('the people', () => {
    const ask = (userid: string, cause: string, fields: Partial<Binding> = {}) =>
      requestBinding(store.kept, cause, {
        personId: personId('terminal', userid),
        userid,
        ...fields,
      });
    const approve = (binding: Binding, minute: number) =>
      store.kept(BINDINGS).save({ ...binding, state: 'approved', decidedAt: at(minute) });

    test('are those whose requests are approved, in the roles and the order of the approvals', async () => {
      const role = { role: 'office' as const, unit: null, group: null };
      const [first, second, third] = [
        await ask('wang', 'm1', { role }),
        await ask('wang', 'm2'),
        await ask('an', 'm3', { name: '安工' }),
      ];
      await approve(second, 1);
      await approve(third, 2);
      await approve(first, 3);
      expect((await approvedPeople(store.kept, [])).map(({ name }) => name)).toEqual([
        '王工',
        '安工',
      ]);
      expect(await approvedPerson(store.kept, personId('terminal', 'wang'))).toEqual({
        id: personId('terminal', 'wang'),
        platform: 'terminal',
        userid: 'wang',
        name: '王工',
        roles: [second.role, role],
      });
    });

    test('are not those who wait or were rejected', async () => {
      const rejected = await ask('wang', 'm1');
      await store.kept(BINDINGS).save({ ...rejected, state: 'rejected', decidedAt: at(1) });
      await ask('wang', 'm2');
      expect(await approvedPeople(store.kept, [])).toEqual([]);
      expect(await approvedPerson(store.kept, personId('terminal', 'wang'))).toBeNull();
    });
  });

  describe('the bindings', () => {
    test('are numbered from one without a gap, also when all ask at once', async () => {
      const racing = RACERS.map((racer) => requestBinding(store.kept, `m${racer}`));
      const numbers = (await Promise.all(racing)).map(({ id }) => Number(id));
      expect(numbers.toSorted((a, b) => a - b)).toEqual(RACERS.map((racer) => racer + 1));
    });

    test('are one for one cause', async () => {
      const racing = RACERS.map(() => requestBinding(store.kept, 'm1'));
      const requested = await Promise.all(racing);
      expect(new Set(requested.map(({ id }) => id))).toEqual(new Set(['1']));
      expect((await requestBinding(store.kept, 'm2')).id).toBe('2');
    });

    test('wait in the order of their numbers until they are decided', async () => {
      for (const racer of RACERS) await requestBinding(store.kept, `m${racer}`);
      const second = await store.kept(BINDINGS).get('2');
      if (second) await store.kept(BINDINGS).save({ ...second, state: 'approved' });
      const waiting = (await waitingBindings(store.kept)).map(({ id }) => Number(id));
      expect(waiting).toEqual(RACERS.map((racer) => racer + 1).filter((number) => number !== 2));
    });
  });

  describe('the extensions', () => {
    test('are numbered and are one for one cause, and wait until they are decided', async () => {
      const racing = RACERS.map((racer) => requestExtension(store.kept, `m${racer % 8}`));
      const numbers = new Set((await Promise.all(racing)).map(({ id }) => Number(id)));
      expect([...numbers].toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
      expect((await waitingExtensions(store.kept)).map(({ id }) => Number(id))).toEqual(
        [...numbers].toSorted((a, b) => a - b),
      );
    });

    test('that are approved come in the order of their approval', async () => {
      for (const cause of ['m1', 'm2', 'm3']) await requestExtension(store.kept, cause);
      const decide = async (id: string, state: 'approved' | 'refused', minute: number) => {
        const kept = await store.kept(EXTENSIONS).get(id);
        if (kept) await store.kept(EXTENSIONS).save({ ...kept, state, decidedAt: at(minute) });
      };
      await decide('3', 'approved', 1);
      await decide('1', 'approved', 2);
      await decide('2', 'refused', 3);
      expect((await approvedExtensions(store.kept)).map(({ id }) => id)).toEqual(['3', '1']);
      expect(await waitingExtensions(store.kept)).toEqual([]);
    });
  });

  describe('the drafts', () => {
    test('are replaced under the same id', async () => {
      await store.kept(DRAFTS).put(draft('m1'));
      await store.kept(DRAFTS).put(draft('m2'));
      expect((await store.kept(DRAFTS).get('wang@group'))?.cause).toBe('m2');
    });

    test('are settled by the one who is first', async () => {
      await store.kept(DRAFTS).put(draft('m1'));
      const read = await store.kept(DRAFTS).get('wang@group');
      if (!read) throw new Error('The draft is gone');
      const racing = RACERS.map((_, at) =>
        store
          .kept(DRAFTS)
          .save({ ...read, settledBy: `c${at}` })
          .then(
            () => 'saved',
            (error: unknown) => (error instanceof ConflictError ? 'too late' : error),
          ),
      );
      const ends = await Promise.all(racing);
      expect(ends.filter((one) => one === 'saved')).toHaveLength(1);
      expect(ends.filter((one) => one === 'too late')).toHaveLength(RACERS.length - 1);
    });

    test('wait in their conversation and for their unit until somebody settles them', async () => {
      await store.kept(DRAFTS).put(draft('m1'));
      expect((await draftsWaitingIn(store.kept, 'group')).map((one) => one.id)).toEqual([
        'wang@group',
      ]);
      expect((await draftsWaitingOf(store.kept, '区水务局')).length).toBe(1);
      await store.kept(DRAFTS).put({ ...draft('m1'), settledBy: 'm2' });
      expect(await draftsWaitingIn(store.kept, 'group')).toEqual([]);
      expect(await draftsWaitingOf(store.kept, '区水务局')).toEqual([]);
    });
  });

  describe('the outbox', () => {
    test('keeps a key once, whoever posts it', async () => {
      const keys = ['a', 'b', 'c'];
      const racing = RACERS.map(() =>
        postRows(
          store.kept,
          keys.map((key) => outboxRow(key)),
        ),
      );
      const counts = await Promise.all(racing);
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(3);
      expect((await outboxInOrder(store.kept)).map(({ id }) => id)).toEqual(keys);
    });

    test('gives what is due, oldest first, each to one', async () => {
      const rows = RACERS.map((racer) => outboxRow(`k${racer}`, { runAt: at(racer) }));
      await postRows(store.kept, rows);
      expect(await claimDue(store.kept, 'early', '2020-07-10T00:59:00.000Z', at(1))).toBeNull();
      expect((await claimDue(store.kept, 'me', at(9), at(30)))?.id).toBe('k0');
      const racing = RACERS.map((racer) => claimDue(store.kept, `${racer}`, at(9), at(30)));
      const taken = (await Promise.all(racing)).flatMap((row) => (row ? [row.id] : []));
      expect(taken.toSorted()).toEqual(['k1', 'k2', 'k3', 'k4', 'k5', 'k6', 'k7', 'k8', 'k9']);
    });

    test('gives a row again when the time of its sender is over, and never one that is sent', async () => {
      await postRows(store.kept, [outboxRow('a'), outboxRow('b', { state: 'sent' })]);
      await claimDue(store.kept, 'gone', at(1), at(5));
      expect(await claimDue(store.kept, 'me', at(4), at(8))).toBeNull();
      const taken = await claimDue(store.kept, 'me', at(5), at(8));
      expect(taken).toMatchObject({ id: 'a', state: 'sending', leaseOwner: 'me', version: 2 });
    });
  });

  test('the outbox knows what was posted later than a moment, unless it is being sent', async () => {
    const [late, early] = [{ runAt: at(20), postedAt: at(20) }, { runAt: at(20) }];
    await postRows(store.kept, [
      outboxRow('a', late),
      outboxRow('b', early),
      outboxRow('c', { ...late, state: 'sent' }),
      outboxRow('d', { ...late, state: 'sending', leaseUntil: at(50) }),
    ]);
    expect(await ids(outboxPostedAfter(store.kept, at(10), 9))).toEqual(['a', 'c']);
    expect(await ids(outboxPostedAfter(store.kept, at(10), 1))).toEqual(['a']);
    await store.kept(OUTBOX).remove('a');
    expect(await ids(outboxPostedAfter(store.kept, at(10), 9))).toEqual(['c']);
    expect((await claimDue(store.kept, 'me', at(1), at(2)))?.id).toBe('d');
  });

  describe('what is for one person', () => {
    test('is given in order, not from before a moment, and not what is for others', async () => {
      const to = (userid: string) => ({
        kind: 'person' as const,
        personId: personId('terminal', userid),
      });
      const rows = [3, 1, 2].map((minute) =>
        outboxRow(`k${minute}`, {
          runAt: at(minute),
          message: { key: `k${minute}`, to: to('wang'), text: '请报送', class: null },
        }),
      );
      const other = outboxRow('li', {
        message: { key: 'li', to: to('li'), text: '请报送', class: null },
      });
      await postRows(store.kept, [...rows, other]);
      const found = await outboxToPerson(store.kept, personId('terminal', 'wang'), at(2));
      expect(found.map(({ id }) => id)).toEqual(['k2', 'k3']);
    });
  });

  describe('an absence', () => {
    test('is replaced by a later one of the same person, and gone when that person is back', async () => {
      const absence = { id: 'wang', version: 0, from: '2020-07-01', until: '2020-07-08' };
      await store.kept(ABSENCES).put({ ...absence, cover: 'li' });
      await store.kept(ABSENCES).put({ ...absence, cover: 'an' });
      expect(await store.kept(ABSENCES).all()).toMatchObject([{ id: 'wang', cover: 'an' }]);
      await store.kept(ABSENCES).remove('wang');
      expect(await store.kept(ABSENCES).get('wang')).toBeNull();
    });
  });

  describe('a reminder', () => {
    const reminder = (id: string, minute: number) => ({
      id,
      version: 0,
      personId: 'wang',
      remindAt: at(minute),
      askedAt: at(0),
      about: 'nudge' as const,
      state: 'waiting' as const,
    });

    test('is kept once and waits, the earliest first, until it is done', async () => {
      await store.kept(REMINDERS).addOnce(reminder('late', 9));
      await store.kept(REMINDERS).addOnce(reminder('early', 3));
      await store.kept(REMINDERS).addOnce(reminder('early', 5));
      const waiting = await waitingReminders(store.kept, 9);
      expect(waiting.map(({ id, remindAt }) => [id, remindAt])).toEqual([
        ['early', at(3)],
        ['late', at(9)],
      ]);
      for (const one of waiting.slice(0, 1))
        await store.kept(REMINDERS).save({ ...one, state: 'done' });
      expect((await waitingReminders(store.kept, 9)).map(({ id }) => id)).toEqual(['late']);
    });
  });

  describe('a signature', () => {
    test('is the first one, however many are given at once', async () => {
      const signing = { id: 'k1', version: 0, personId: 'wang', signedAt: at(1), cause: 'm1' };
      await store.kept(SIGNINGS).addOnce(signing);
      await store.kept(SIGNINGS).addOnce({ ...signing, signedAt: at(2), cause: 'm2' });
      expect(await store.kept(SIGNINGS).get('k1')).toMatchObject({ signedAt: at(1), cause: 'm1' });
      expect(await store.kept(SIGNINGS).get('k2')).toBeNull();
    });
  });

  describe('an urging', () => {
    const urging = (id: string, minute: number, isTold: boolean) => ({
      id,
      version: 0,
      period: '2020-Q2',
      group: null,
      by: 'zhao',
      byName: '赵办',
      at: at(minute),
      urged: [],
      tellAt: at(minute + 10),
      isTold,
    });

    test('is found by its period, the latest first, and by what is still to be told', async () => {
      await store.kept(URGINGS).put(urging('a', 1, false));
      await store.kept(URGINGS).put(urging('b', 2, true));
      await store.kept(URGINGS).put(urging('c', 3, false));
      expect(await ids(urgingsOfPeriod(store.kept, '2020-Q2', 2))).toEqual(['c', 'b']);
      expect(await ids(urgingsOfPeriod(store.kept, '2020-Q3', 2))).toEqual([]);
      expect(await ids(untoldUrgings(store.kept, 9))).toEqual(['a', 'c']);
      await store.kept(URGINGS).put(urging('a', 1, true));
      expect(await ids(untoldUrgings(store.kept, 9))).toEqual(['c']);
    });
  });

  describe('the mark of a tick', () => {
    test('is moved on', async () => {
      const mark = { id: 'morning', version: 0, doneOn: '2020-07-09', at: at(0) };
      expect(await store.kept(TICK_MARKS).get('morning')).toBeNull();
      await store.kept(TICK_MARKS).put(mark);
      await store.kept(TICK_MARKS).put({ ...mark, doneOn: '2020-07-10' });
      expect(await store.kept(TICK_MARKS).get('morning')).toMatchObject({ doneOn: '2020-07-10' });
    });

    test('is found where it is for a later day, and taken away', async () => {
      await store.kept(TICK_MARKS).put({ id: 'a', version: 0, doneOn: '2020-07-10', at: at(0) });
      await store.kept(TICK_MARKS).put({ id: 'b', version: 0, doneOn: '2020-07-11', at: at(0) });
      expect(await ids(marksAfter(store.kept, '2020-07-10'))).toEqual(['b']);
      await store.kept(TICK_MARKS).remove('b');
      expect(await store.kept(TICK_MARKS).get('b')).toBeNull();
    });
  });

  describe('a lease', () => {
    test('is held by one of sixteen, and by the same one again', async () => {
      const take = (racer: number) => takeLease(store.kept, 'clock', `${racer}`, at(1), at(2));
      const taken = await Promise.all(RACERS.map(take));
      const holder = taken.indexOf(true);
      expect(taken.filter(Boolean)).toHaveLength(1);
      expect(await take(holder)).toBe(true);
      expect(await take(holder + 1)).toBe(false);
    });

    test('is taken from a holder whose time is over', async () => {
      await takeLease(store.kept, 'clock', 'gone', at(1), at(5));
      expect(await takeLease(store.kept, 'clock', 'me', at(4), at(9))).toBe(false);
      expect(await takeLease(store.kept, 'clock', 'me', at(5), at(9))).toBe(true);
      expect(await takeLease(store.kept, 'clock', 'gone', at(6), at(9))).toBe(false);
    });

    test('is none where it was taken under a clock that was ahead', async () => {
      await takeLease(store.kept, 'clock', 'ahead', at(30), at(31));
      expect(await takeLease(store.kept, 'clock', 'me', at(1), at(2))).toBe(true);
    });

    test('is free when its holder lets go, not when somebody else does', async () => {
      await takeLease(store.kept, 'clock', 'me', at(1), at(5));
      await releaseLease(store.kept, 'clock', 'other');
      expect(await takeLease(store.kept, 'clock', 'other', at(1), at(5))).toBe(false);
      await releaseLease(store.kept, 'clock', 'me');
      expect(await takeLease(store.kept, 'clock', 'other', at(1), at(5))).toBe(true);
    });
  });

  describe('work done together', () => {
    const mark = { id: 'together', version: 0, doneOn: '2020-07-09', at: at(0) };

    test('sees what it wrote, and all of it is kept when it is done', async () => {
      const seen = await store.together(async () => {
        const kept = await store.kept(TICK_MARKS).put(mark);
        await store.kept(TICK_MARKS).put({ ...kept, doneOn: '2020-07-10' });
        return store.kept(TICK_MARKS).get('together');
      });
      expect(seen).toMatchObject({ doneOn: '2020-07-10' });
      expect(await store.kept(TICK_MARKS).get('together')).toEqual(seen);
    });

    test('that breaks off leaves what it wrote before', async () => {
      const work = store.together(async () => {
        await store.kept(TICK_MARKS).put(mark);
        throw new RangeError('No further');
      });
      await expect(work).rejects.toThrow('No further');
      expect(await store.kept(TICK_MARKS).get('together')).toMatchObject({ doneOn: '2020-07-09' });
    });
  });

  test('the store answers when it is asked', async () => {
    await expect(store.ping()).resolves.toBeUndefined();
  });
}
