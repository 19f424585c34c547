import { INBOX } from '../domain/inbox-row.ts';
import { takeLease } from '../domain/lease.ts';
import type { OutboundMessage } from '../domain/message.ts';
import { later, momentOf } from '../domain/moment.ts';
import { claimDue, OUTBOX, waiting } from '../domain/outbox.ts';
import { handOver } from './hand-over.ts';
import { platformOf } from './letters.ts';
import { type Addressee, type DeliveryParts, recipientOf } from './route.ts';
import { createTraffic } from './traffic.ts';

/** One process at a time empties the outbox, so that order and pace are kept among several. */
export const POST_LEASE = 'post';
export const POST_LEASE_MS = 15_000;
/** Longer than any route takes; then the sender counts as dead. */
const LEASE_MS = 60_000;
/** A run ends well before the lease does. */
const RUN_MS = 5_000;
/** What finds no place is looked at again so much later. */
const NO_PLACE_PAUSE_MS = 1_000;

/**
 * Empties the outbox: every message that is due at `now` goes by the first route that takes it, several at once, in
 * order for each recipient. Resolves with how many were sent by then; none where another process does it.
 */
export async function deliver(parts: DeliveryParts, now: Date): Promise<number> {
  const { kept } = parts.store;
  const at = momentOf(now);
  if (!(await takeLease(kept, POST_LEASE, parts.owner, at, later(at, POST_LEASE_MS)))) return 0;
  const startedAt = performance.now();
  const { traffic = createTraffic() } = parts;
  const run = {};
  let sent = 0;
  while (performance.now() - startedAt < RUN_MS) {
    const row = await claimDue(kept, parts.owner, at, later(at, LEASE_MS));
    if (!row) break;
    const to = await addresseeOf(row.message, parts);
    const platform = to === null ? 'nowhere' : platformOf(to);
    const closedUntil = traffic.closedUntil(platform, now.getTime());
    if (closedUntil > 0 || !(await traffic.mayEnter(platform, run))) {
      const runAt =
        closedUntil > 0 ? momentOf(new Date(closedUntil)) : later(at, NO_PLACE_PAUSE_MS);
      // A place may come free for the next message to the same recipient, which must not overtake this one.
      if (to !== null) parts.pace?.hold(recipientOf(to), Date.parse(runAt));
      await kept(OUTBOX).save(waiting(row, runAt));
      continue;
    }
    traffic.enter(platform, to === null ? row.id : recipientOf(to), now.getTime(), async () => {
      const ended = await handOver(row, to, parts, at);
      if (ended?.state === 'sent') sent += 1;
      if (ended?.state === 'failed') parts.onFailed?.(ended);
      return ended?.state !== 'unknown' || row.route !== null;
    });
  }
  await traffic.settled();
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
