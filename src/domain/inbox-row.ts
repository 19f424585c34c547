import type { OutboundMessage } from './message.ts';
import type { InboxRow } from './rows.ts';

/** Whether a message answers the one that the row keeps. */
export const isReplyTo = ({ to }: OutboundMessage, row: InboxRow): boolean =>
  to.kind === 'reply' && to.inboxId === row.id;

/** The row with its answers, as somebody finished it. */
export function done(row: InboxRow, messages: readonly OutboundMessage[]): InboxRow {
  const replies = messages
    .filter((message) => isReplyTo(message, row))
    .map(({ text, class: answerClass }) => ({ text, class: answerClass }));
  return { ...row, state: 'done', replies, leaseOwner: null, leaseUntil: null };
}

/** The answers of a row as messages of their own: whoever posts them, and however often, they are the same. */
export const repliesOf = (row: InboxRow): readonly OutboundMessage[] =>
  row.replies.map(({ text, class: answerClass }, index) => ({
    key: `${row.id}:reply:${index}`,
    to: { kind: 'reply', inboxId: row.id },
    text,
    class: answerClass,
  }));
