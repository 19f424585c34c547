import { z } from 'zod';
import { Intent, Proposal } from './intent.ts';
import { InboundMessage, Moment, OutboundMessage, Reply } from './message.ts';

/** One inbound message and what became of it. */
export const InboxRow = z.strictObject({
  /** `${channel}:${message id}`. */
  id: z.string().min(1),
  version: z.int().nonnegative(),
  message: InboundMessage,
  /** Who spoke, as a person id, known to the office or not. */
  personId: z.string(),
  /** What was understood, written before it is acted on; null as long as it was not read. */
  intent: Intent.nullable(),
  state: z.enum(['accepted', 'done']),
  replies: z.array(Reply),
  acceptedAt: Moment,
  /** While a process works on the row: who, and until when nobody else takes it over. */
  leaseOwner: z.string().nullable(),
  leaseUntil: Moment.nullable(),
});
export type InboxRow = z.infer<typeof InboxRow>;

/** What was understood and waits for a 确认. One for each person and conversation. */
export const Draft = z.strictObject({
  /** `${person id}@${conversation id}`. */
  id: z.string().min(1),
  version: z.int().nonnegative(),
  personId: z.string(),
  conversationId: z.string(),
  /** The unit that it reports for, so that a colleague in the same chat may confirm it; null for none. */
  unit: z.string().nullable(),
  proposal: Proposal,
  createdAt: Moment,
  /** The inbox row that it was read from. */
  cause: z.string(),
  /** The inbox row that confirmed or cancelled it; null as long as it waits. */
  settledBy: z.string().nullable(),
});
export type Draft = z.infer<typeof Draft>;

/** One message that the bot owes somebody. */
export const OutboxRow = z.strictObject({
  /** The message's key. */
  id: z.string().min(1),
  version: z.int().nonnegative(),
  message: OutboundMessage,
  /**
   * `unknown`: handed to a platform that did not say whether it took it; never resent blindly. `settled`: not sent, for
   * what it asked was done meanwhile, or its words were said and there was no way to show buttons below them. `stale`: not sent, for its day was over.
   */
  state: z.enum(['waiting', 'sending', 'sent', 'unknown', 'failed', 'settled', 'stale']),
  tries: z.int().nonnegative(),
  /** Not before this moment. */
  runAt: Moment,
  postedAt: Moment,
  leaseOwner: z.string().nullable(),
  leaseUntil: Moment.nullable(),
  /** The route that took it: wecom-bot:response_url. */
  route: z.string().nullable(),
  /** Where a long text goes in several pieces: by which route, and how many of them have gone. */
  underWay: z.strictObject({ route: z.string(), parts: z.int().positive() }).optional(),
  /** The inbox row with which the office had an `unknown` message sent again, or said that it arrived. */
  settledBy: z.string().optional(),
});
export type OutboxRow = z.infer<typeof OutboxRow>;

/** A name that at most one process holds at a time. */
export const Lease = z.strictObject({
  id: z.string().min(1),
  version: z.int().nonnegative(),
  owner: z.string(),
  until: Moment,
});
export type Lease = z.infer<typeof Lease>;
