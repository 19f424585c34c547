import type { Conversation, InboundMessage, Moment } from '../domain/message.ts';

/** Who sits at the terminal, and in which chat. */
export interface Seat {
  readonly userid: string;
  readonly name: string | null;
  readonly chat: 'single' | 'group';
  /** Which group chat it is, where there are several. */
  readonly room?: string;
}

const GROUP = 'terminal-group';

/** What was typed, as a message. `id` is unique in the run. */
export function fromTerminal(
  text: string,
  seat: Seat,
  id: string,
  at: Moment,
  quote: string | null = null,
): InboundMessage {
  return {
    channel: 'terminal',
    platform: 'terminal',
    id,
    at,
    sender: { userid: seat.userid, name: seat.name },
    conversation: conversationOf(seat),
    body: { kind: 'said', text, quote, attachments: [] },
    replyUrl: null,
  };
}

/** Where a seat stands. */
export const conversationOf = ({ chat, room, userid }: Omit<Seat, 'name'>): Conversation =>
  chat === 'group'
    ? { kind: 'group', id: room === undefined ? GROUP : `${GROUP}:${room}` }
    : { kind: 'single', id: userid };

/** The name of the group that a conversation is; empty for the one that has none. */
export const roomOf = ({ id }: Conversation): string => id.slice(GROUP.length + 1);
