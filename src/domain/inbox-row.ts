import type { OutboundMessage } from './message.ts';
import type { InboxRow } from './rows.ts';

/** Whether a message answers the one that the row keeps. */
export const isReplyTo = ({ to }: OutboundMessage, row: InboxRow): boolean =>
  to.kind === 'reply' && to.inboxId === row.id;

/** The row with its answers, as somebody finished it. */
export function done(row: InboxRow, messages: readonly OutboundMessage[]): InboxRow {
  const replies = messages
    .filter((message) => isReplyTo(message, row))
    .map(({ text, class: answerClass, card, settles }) => ({
      text,
      class: answerClass,
      ...(card ? { card } : {}),
      ...(settles ? { settles } : {}),
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

/** The same for a platform that may still have heard some of them in its own call, and gets their cards by themselves. */
export const repliesWithoutCards = (row: InboxRow): readonly OutboundMessage[] =>
  repliesOf(row).map(({ card: _, ...words }) => words);

/** The cards below answers that the platform hears in its own call: they follow by the post. */
export const cardsOf = (row: InboxRow): readonly OutboundMessage[] =>
  repliesOf(row).flatMap((reply) =>
    reply.card ? [{ ...reply, key: `${reply.key}:card`, isSaid: true as const }] : [],
  );
