import type { Delivery, Limit } from './channels/channel.ts';
import type { Moment, OutboundMessage } from './domain/message.ts';
import { later, momentOf } from './domain/moment.ts';
import type { Person } from './domain/person.ts';
import type { InboxRow, OutboxRow } from './domain/rows.ts';
import { handOver } from './hand-over.ts';
import { createLanes } from './lanes.ts';
import type { Pace } from './pace.ts';
import type { People, Store } from './store/store.ts';

/** Who a message is for, with the facts by which a route decides whether it can reach them. */
export type Addressee =
  | { readonly kind: 'sender'; readonly of: InboxRow }
  | { readonly kind: 'person'; readonly person: Person }
  | { readonly kind: 'conversation'; readonly platform: string; readonly id: string };

export interface Errand {
  /** Names the fact that the text states; the same key is the same message. */
  readonly key: string;
  readonly text: string;
  readonly to: Addressee;
  /** Which piece of a long text it is, from 0; absent where the text goes as one. */
  readonly part?: number;
}

/** One way to people: an address that came with their message, a platform's client, a webhook. */
export interface Route {
  /** wecom-bot:response_url. */
  readonly name: string;
  canReach(to: Addressee, now: Moment): boolean;
  /** What the platform allows; nothing is known against it where this is absent. */
  limits?(to: Addressee): readonly Limit[];
  /** A text in as many pieces as the route asks for; one where this is absent. */
  parts?(text: string): readonly string[];
  send(errand: Errand): Promise<Delivery>;
}

export interface DeliveryParts {
  readonly store: Store;
  readonly people: People;
  /** In the order in which they are tried. */
  readonly routes: readonly Route[];
  /** Names this process among those that share the store. */
  readonly owner: string;
  /** Lives as long as the process. Without it nothing is held back. */
  readonly pace?: Pace;
  /**
   * Looks at a message once more before it goes: what it asked may be done, its day over, its hour quiet. The row that
   * it gives back is sent if it is still `sending`, and kept as it is otherwise. Without it everything goes.
   */
  readonly review?: (row: OutboxRow, at: Moment) => Promise<OutboxRow>;
  onError(error: unknown, key: string): void;
  /** Hears of each piece that was handed to a route. */
  onSent?(route: string, delivery: Delivery): void;
}

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
  const { leases, outbox } = parts.store;
  const at = momentOf(now);
  if (!(await leases.take(POST_LEASE, parts.owner, at, later(at, POST_LEASE_MS)))) return 0;
  const startedAt = performance.now();
  const lanes = createLanes(MOST_AT_ONCE);
  let sent = 0;
  while (performance.now() - startedAt < RUN_MS) {
    const row = await outbox.claimDue(parts.owner, at, later(at, LEASE_MS));
    if (!row) break;
    const to = await addresseeOf(row.message, parts);
    await lanes.enter(to === null ? row.id : recipientOf(to), async () => {
      const kept = await handOver(row, to, parts, at);
      if (kept?.state === 'sent') sent += 1;
    });
  }
  await lanes.empty();
  return sent;
}

/** Answers and unasked messages go different ways and do not wait for each other. */
export function recipientOf(to: Addressee): string {
  switch (to.kind) {
    case 'sender':
      return `reply:${to.of.message.platform}:${to.of.message.conversation.id}`;
    case 'person':
      return to.person.id;
    case 'conversation':
      return `${to.platform}:${to.id}`;
  }
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
      const of = await parts.store.inbox.get(to.inboxId);
      return of && { kind: 'sender', of };
    }
  }
}
