import type { Document } from '../../src/store/collection.ts';
import { COLLECTIONS } from '../../src/store/collections.ts';
import type { Driver } from '../../src/store/driver.ts';
import { keepStore } from '../../src/store/keep.ts';
import { at, bindingRequest, draft, inboxRow, outboxRow } from './rows.ts';

/** Leaves something in several collections, some of it saved more than once. */
export async function fill(driver: Driver): Promise<void> {
  const store = keepStore(driver);
  const { row } = await store.inbox.accept(inboxRow('1'));
  await store.inbox.save({ ...row, state: 'done', replies: [{ text: '好🙂', class: null }] });
  const binding = await store.bindings.request(bindingRequest('m1'));
  await store.bindings.save({ ...binding, state: 'approved' });
  for (const cause of ['m2', 'm3']) await store.bindings.request(bindingRequest(cause));
  await store.drafts.put(draft('m1'));
  await store.outbox.post(Array.from({ length: 450 }, (_, number) => outboxRow(`k${number}`)));
  await store.outbox.claimDue('me', at(1), at(9));
  await store.leases.take('clock', 'me', at(1), at(2));
}

/** All that is kept, by collection. */
export async function everythingIn(driver: Driver): Promise<Record<string, readonly Document[]>> {
  const kept = COLLECTIONS.map(
    async (kind) => [kind.name, await gathered(driver.collection(kind).all())] as const,
  );
  return Object.fromEntries(await Promise.all(kept));
}

export async function gathered<T>(values: AsyncIterable<T>): Promise<readonly T[]> {
  const all: T[] = [];
  for await (const value of values) all.push(value);
  return all;
}
