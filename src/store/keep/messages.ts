import type { InboxRow, OutboxRow } from '../../domain/rows.ts';
import { ConflictError } from '../../errors.ts';
import type { Collection, Query } from '../collection.ts';
import type { Inbox, Outbox } from '../store.ts';
import { overAt } from './over-at.ts';
import { isNew } from './writing.ts';

export function keepInbox(rows: Collection<InboxRow>): Inbox {
  return {
    async accept(row) {
      if (await isNew(rows.insert(row))) return { isNew: true, row };
      const kept = await rows.get(row.id);
      if (!kept)
        throw new ConflictError(`Inbox row ${row.id} was taken away while it was accepted`);
      return { isNew: false, row: kept };
    },
    get: (id) => rows.get(id),
    save: (row) => rows.save(row),
    claimUnfinished: (leaseOwner, now, leaseUntil) =>
      rows.claim(
        {
          where: {
            state: 'accepted',
            or: [{ leaseUntil: null }, ...overAt('leaseUntil', now, leaseUntil)],
          },
          sort: ['acceptedAt', 'id'],
        },
        { leaseOwner, leaseUntil },
      ),
    async latest(personId, conversationId, since) {
      const where = {
        personId,
        'message.conversation.id': conversationId,
        acceptedAt: { gte: since },
      };
      const [row] = await rows.find({ where, sort: ['-acceptedAt', '-id'], limit: 1 });
      return row ?? null;
    },
  };
}

/** All but those that are being sent. */
const SETTLED_OR_WAITING = ['waiting', 'sent', 'unknown', 'failed', 'settled', 'stale'] as const;

export function keepOutbox(rows: Collection<OutboxRow>): Outbox {
  const oldestFirst = ['runAt', 'postedAt', 'id'];
  const dueAt = (now: string): Query => ({
    where: { state: 'waiting', runAt: { lte: now } },
    sort: oldestFirst,
  });
  /** Their sender's time is over: the process that took them has died. */
  const leftAt = (now: string, until: string): Query => ({
    where: { state: 'sending', or: overAt('leaseUntil', now, until) },
    sort: oldestFirst,
  });
  return {
    async post(fresh) {
      const kept = await Promise.all(fresh.map((row) => isNew(rows.insert(row))));
      return kept.filter(Boolean).length;
    },
    get: (id) => rows.get(id),
    save: (row) => rows.save(row),
    async claimDue(leaseOwner, now, leaseUntil) {
      const change = { state: 'sending', leaseOwner, leaseUntil } as const;
      return (await rows.claim(leftAt(now, leaseUntil), change)) ?? rows.claim(dueAt(now), change);
    },
    toPerson: (personId, since) =>
      rows.find({
        where: { 'message.to.personId': personId, runAt: { gte: since } },
        sort: ['runAt', 'postedAt', 'id'],
      }),
    inState: (state, limit) => rows.find({ where: { state }, sort: oldestFirst, limit }),
    postedAfter: (moment, limit) =>
      rows.find({
        where: {
          state: { in: SETTLED_OR_WAITING },
          runAt: { gt: moment },
          postedAt: { gt: moment },
        },
        sort: oldestFirst,
        limit,
      }),
    remove: (id) => rows.remove(id),
    all: () => rows.find({ where: {}, sort: ['postedAt', 'id'] }),
  };
}
