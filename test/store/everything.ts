import { BINDINGS } from '../../src/domain/binding.ts';
import { DRAFTS } from '../../src/domain/draft.ts';
import { acceptRow, INBOX } from '../../src/domain/inbox-row.ts';
import type { Document } from '../../src/domain/kept.ts';
import { takeLease } from '../../src/domain/lease.ts';
import { claimDue, postRows } from '../../src/domain/outbox.ts';
import { KINDS } from '../../src/office.ts';
import type { Driver } from '../../src/store/driver.ts';
import { keepStore } from '../../src/store/store.ts';
import { at, draft, inboxRow, outboxRow, requestBinding } from './rows.ts';

/** Leaves something in several collections, some of it saved more than once. */
export async function fill(driver: Driver): Promise<void> {
  const store = keepStore(driver);
  const { row } = await acceptRow(store.kept, inboxRow('1'));
  await store.kept(INBOX).save({ ...row, state: 'done', replies: [{ text: '好🙂', class: null }] });
  const binding = await requestBinding(store.kept, 'm1');
  await store.kept(BINDINGS).save({ ...binding, state: 'approved' });
  for (const cause of ['m2', 'm3']) await requestBinding(store.kept, cause);
  await store.kept(DRAFTS).put(draft('m1'));
  const rows = Array.from({ length: 450 }, (_, number) => outboxRow(`k${number}`));
  await postRows(store.kept, rows);
  await claimDue(store.kept, 'me', at(1), at(9));
  await takeLease(store.kept, 'clock', 'me', at(1), at(2));
}

/** All that is kept, by collection. */
export async function everythingIn(driver: Driver): Promise<Record<string, readonly Document[]>> {
  const kept = KINDS.map(
    async (kind) => [kind.name, await gathered(driver.collection(kind).all())] as const,
  );
  return Object.fromEntries(await Promise.all(kept));
}

export async function gathered<T>(values: AsyncIterable<T>): Promise<readonly T[]> {
  const all: T[] = [];
  for await (const value of values) all.push(value);
  return all;
}
