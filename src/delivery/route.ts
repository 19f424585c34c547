import type { Content, Delivery, Limit, Piece } from '../channels/channel.ts';
import type { Enclosure } from '../domain/enclosure.ts';
import type { InboxRow } from '../domain/inbox-row.ts';
import type { Moment } from '../domain/message.ts';
import type { OutboxRow } from '../domain/outbox.ts';
import type { Person } from '../domain/person.ts';
import type { People } from '../people/people.ts';
import type { Store } from '../store/store.ts';
import type { Pace } from './pace.ts';
import type { Traffic } from './traffic.ts';

/** Who a message is for, with the facts by which a route decides whether it can reach them. */
export type Addressee =
  | { readonly kind: 'sender'; readonly of: InboxRow }
  | { readonly kind: 'person'; readonly person: Person }
  | { readonly kind: 'conversation'; readonly platform: string; readonly id: string };

export interface Errand extends Piece {
  /** Names the fact that the text states; the same key is the same message. */
  readonly key: string;
  readonly to: Addressee;
  /** Which piece of a long text it is, from 0; absent where the text goes as one. */
  readonly part?: number;
}

/** One way to people: an address that came with their message, a platform's client, a webhook. */
export interface Route {
  /** wecom-bot:response_url. */
  readonly name: string;
  canReach(to: Addressee, now: Moment): boolean;
  /** Whether it can bring a file there; it cannot where this is absent. */
  takesFiles?(to: Addressee): boolean;
  /** What the platform allows; nothing is known against it where this is absent. */
  limits?(to: Addressee): readonly Limit[];
  /** A message in as many pieces as the route asks for, none of what it cannot show; its words in one where this is absent. */
  pieces?(content: Content, to: Addressee): readonly Piece[];
  send(errand: Errand): Promise<Delivery>;
}

/** What the files that go with messages need. */
export interface Enclosures {
  /** The bytes of the file; null where its paper was taken away. Rejects where it cannot be made. */
  print(enclosure: Enclosure): Promise<Uint8Array | null>;
  /** The address at which this person finds it for a day; null where the settings name no public address. */
  link(enclosure: Enclosure, personId: string, at: Moment): Promise<string | null>;
  /** Hears that a file could not be brought to anybody of that platform: there was no way at all, or none that took it. */
  onNoWay(platform: string, why: 'none' | 'refused', at: Moment): Promise<void>;
}

export interface DeliveryParts {
  readonly store: Store;
  readonly people: People;
  /** In the order in which they are tried. */
  readonly routes: readonly Route[];
  /** Without it no file goes with a message. */
  readonly enclosures?: Enclosures;
  /** Names this process among those that share the store. */
  readonly owner: string;
  /** Lives as long as the process. Without it nothing is held back. */
  readonly pace?: Pace;
  /** Lives as long as the process. Without it a run knows only what it has begun itself. */
  readonly traffic?: Traffic;
  /**
   * Looks at a message once more before it goes: what it asked may be done, its day over, its hour quiet. The row that
   * it gives back is sent if it is still `sending`, and kept as it is otherwise. Without it everything goes.
   */
  readonly review?: (row: OutboxRow, at: Moment) => Promise<OutboxRow>;
  onError(error: unknown, key: string): void;
  /** Hears of each message that no route could bring to whom it was for. */
  onFailed?(row: OutboxRow): void;
  /** Hears of each piece that was handed to a route. */
  onSent?(route: string, delivery: Delivery): void;
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
