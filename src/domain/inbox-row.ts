import { z } from 'zod';
import { Intent } from './intent.ts';
import type { Keeper, Kind } from './kept.ts';
import { InboundMessage, Moment, type OutboundMessage, Reply } from './message.ts';
import { overAt } from './wrong-clock.ts';

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

/** Nobody takes up what was said longer ago. */
const LATEST = 4;

export const INBOX: Kind<InboxRow> = {
  name: 'inbox',
  schema: InboxRow,
  indexes: [
    { paths: ['state', 'acceptedAt'] },
    { paths: ['personId', 'message.conversation.id', 'acceptedAt'] },
  ],
  newest: { among: ['personId', 'message.conversation.id'], by: 'acceptedAt', most: LATEST },
};

/** Keeps the row, or gives back the one that the same message left before. */
export async function acceptRow(
  kept: Keeper,
  row: InboxRow,
): Promise<{ readonly isNew: boolean; readonly row: InboxRow }> {
  if (await kept(INBOX).addOnce(row)) return { isNew: true, row };
  const before = await kept(INBOX).get(row.id);
  if (!before) throw new Error(`Inbox row ${row.id} was taken away while it was accepted`);
  return { isNew: false, row: before };
}

/** Takes over one accepted row that nobody works on any more; null where there is none. */
export const claimUnfinished = (
  kept: Keeper,
  leaseOwner: string,
  now: Moment,
  leaseUntil: Moment,
): Promise<InboxRow | null> =>
  kept(INBOX).claim(
    {
      where: {
        state: 'accepted',
        or: [{ leaseUntil: null }, ...overAt('leaseUntil', now, leaseUntil)],
      },
      sort: ['acceptedAt', 'id'],
    },
    { leaseOwner, leaseUntil },
  );

/** What this person said last in that conversation, not before `since`, newest first. */
export const latestInConversation = (
  kept: Keeper,
  personId: string,
  conversationId: string,
  since: Moment,
): Promise<readonly InboxRow[]> =>
  kept(INBOX).find({
    where: { personId, 'message.conversation.id': conversationId, acceptedAt: { gte: since } },
    sort: ['-acceptedAt', '-id'],
    limit: LATEST,
  });

/** What this person said in that conversation before the row of this very message; null for nothing. */
export async function latestBefore(
  kept: Keeper,
  personId: string,
  conversationId: string,
  cause: string,
): Promise<InboxRow | null> {
  const where = { personId, 'message.conversation.id': conversationId };
  const rows = await kept(INBOX).find({ where, sort: ['-acceptedAt', '-id'], limit: 2 });
  return rows.find(({ id }) => id !== cause) ?? null;
}

/** Whether a message answers the one that the row keeps. */
export const isReplyTo = ({ to }: OutboundMessage, row: InboxRow): boolean =>
  to.kind === 'reply' && to.inboxId === row.id;

/** The row with its answers, as somebody finished it. */
export function done(row: InboxRow, messages: readonly OutboundMessage[]): InboxRow {
  const replies = messages
    .filter((message) => isReplyTo(message, row))
    .map(({ text, class: answerClass, card, settles, asks, tellsOf, enclosure }) => ({
      text,
      class: answerClass,
      ...(card ? { card } : {}),
      ...(settles ? { settles } : {}),
      ...(asks ? { asks } : {}),
      ...(tellsOf === undefined ? {} : { tellsOf }),
      ...(enclosure ? { enclosure } : {}),
    }));
  return { ...row, state: 'done', replies, leaseOwner: null, leaseUntil: null };
}

/** The answers of a row as messages of their own: whoever posts them, and however often, they are the same. */
export const repliesOf = (row: InboxRow): readonly OutboundMessage[] =>
  row.replies.map((reply, index) => ({
    key: `${row.id}:reply:${index}`,
    to: { kind: 'reply', inboxId: row.id },
    ...reply,
  }));

/** The same for a platform that may still have heard some of them in its own call, and gets their cards and files by themselves. */
export const repliesInWords = (row: InboxRow): readonly OutboundMessage[] =>
  repliesOf(row).map(({ card: _, enclosure: __, ...words }) => words);

/** The cards below answers that the platform hears in its own call: they follow by the post. */
export const cardsOf = (row: InboxRow): readonly OutboundMessage[] =>
  repliesOf(row).flatMap(({ enclosure: _, ...reply }) =>
    reply.card ? [{ ...reply, key: `${reply.key}:card`, isSaid: true as const }] : [],
  );

/** The files of such answers, which follow by the post too. */
export const enclosuresOf = (row: InboxRow): readonly OutboundMessage[] =>
  repliesOf(row).flatMap(({ card: _, ...reply }) =>
    reply.enclosure ? [{ ...reply, key: `${reply.key}:file`, isSaid: true as const }] : [],
  );
