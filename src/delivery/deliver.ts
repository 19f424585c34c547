import { INBOX } from '../domain/inbox-row.ts';
import { takeLease } from '../domain/lease.ts';
import type { OutboundMessage } from '../domain/message.ts';
import { later, momentOf } from '../domain/moment.ts';
import { claimDue } from '../domain/outbox.ts';
import { handOver } from './hand-over.ts';
import { createLanes } from './lanes.ts';
import { type Addressee, type DeliveryParts, recipientOf } from './route.ts';

/** One process at a time empties the outbox, so that order and pace are kept among several. */
export const POST_LEASE = 'post';
export const POST_LEASE_MS = 15_000;
/** Longer than any route takes; then the sender counts as dead. */
const LEASE_MS = 60_000;
/** A run ends well before the lease does. */
const RUN_MS = 5_000;
/** So that a platform that says nothing holds up few others. */
const MOST_AT_ONCE = 8;

/**
 * Empties the outbox: every message that is due at `now` goes by the first route that takes it, several at once, in
 * order for each recipient. Resolves with how many were sent; none where another process does it.
 */
export async function deliver(parts: DeliveryParts, now: Date): Promise<number> {
  const { kept } = parts.store;
  const at = momentOf(now);
  if (!(await takeLease(kept, POST_LEASE, parts.owner, at, later(at, POST_LEASE_MS)))) return 0;
  const startedAt = performance.now();
  const lanes = createLanes(MOST_AT_ONCE);
  let sent = 0;
  while (performance.now() - startedAt < RUN_MS) {
    const row = await claimDue(kept, parts.owner, at, later(at, LEASE_MS));
    if (!row) break;
    const to = await addresseeOf(row.message, parts);
    await lanes.enter(to === null ? row.id : recipientOf(to), async () => {
      const kept = await handOver(row, to, parts, at);
      if (kept?.state === 'sent') sent += 1;
      if (kept?.state === 'failed') parts.onFailed?.(kept);
    });
  }
  await lanes.empty();
  return sent;
}

async function addresseeOf(
  message: OutboundMessage,
  parts: DeliveryParts,
): Promise<Addressee | null> {
  const { to } = message;
  switch (to.kind) {
    case 'conversation':
      return to;
    case 'person': {
      const person = await parts.people.get(to.personId);
      return person && { kind: 'person', person };
    }
    case 'reply': {
      const of = await parts.store.kept(INBOX).get(to.inboxId);
      return of && { kind: 'sender', of };
    }
  }
}
