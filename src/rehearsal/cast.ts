import { conversationOf, roomOf } from '../channels/terminal.ts';
import type { Conversation } from '../domain/message.ts';
import type { Person } from '../domain/person.ts';
import type { Plan } from '../domain/plan.ts';
import { groupUnnamed, nobody } from '../wording/terminal.ts';
import type { Line } from './line.ts';
import type { ReadRole } from './role-said.ts';
import { sitting, sittingAs } from './sitting.ts';
import type { Chat } from './turn.ts';

/** Somebody who takes part. */
export interface Player {
  readonly userid: string;
  /** 区水务局联络员 王工. */
  readonly called: string;
}

/** Who takes part in a scene, and the chats in which they are seen. */
export interface Cast {
  /** Everybody whom the office knows; whoever is introduced is added. */
  readonly members: Person[];
  players(): readonly Player[];
  /** In the order in which they came into view. */
  chats(): readonly Chat[];
  /** Brings somebody and their own chat into view, by name or in a role; null where the words name nobody. */
  admit(words: string): Promise<Chat | null>;
  /** Brings a group into view. */
  gather(room: string): Chat;
  /** Takes a chat out of view; what comes into it meanwhile is not lost. */
  dismiss(key: string): void;
  /** Somebody spoke in a conversation, which comes into view with them. */
  heard(userid: string, conversation: Conversation): Chat;
  /** Something came into a conversation, whether it is in view or not. */
  reached(conversation: Conversation): Chat;
  /** Who a line is from. */
  from(userid: string): Line['from'];
}

export function openCast(listed: readonly Person[], plan: Plan, readRole: ReadRole): Cast {
  const members = [...listed];
  const players = new Map<string, Player>();
  const chats = new Map<string, Chat>();
  return {
    members,
    players: () => [...players.values()],
    chats: () => [...chats.values()],
    async admit(words) {
      const found = await sittingAs(words, members, plan, readRole);
      return found && view(enter(found.seat.userid));
    },
    gather: (room) =>
      view(conversationOf({ userid: '', chat: 'group', ...(room === '' ? {} : { room }) })),
    dismiss(key) {
      const chat = chats.get(key);
      if (chat) chats.set(key, { ...chat, isOpen: false });
    },
    heard(userid, conversation) {
      enter(userid);
      return view(conversation);
    },
    reached: (conversation) => chatOf(conversation) ?? put(conversation, false),
    from: (userid) => fromOf(userid, members),
  };

  function enter(userid: string): Conversation {
    players.set(userid, { userid, called: calledOf(userid) });
    return conversationOf({ userid, chat: 'single' });
  }

  /** Into view, and to the end of the row where it was not. */
  function view(conversation: Conversation): Chat {
    const known = chatOf(conversation);
    if (known?.isOpen) return known;
    chats.delete(keyOf(conversation));
    return put(conversation, true);
  }

  function put(conversation: Conversation, isOpen: boolean): Chat {
    const { kind, id } = conversation;
    const of = kind === 'single' ? id : roomOf(conversation);
    const called = kind === 'single' ? calledOf(id) : of === '' ? groupUnnamed() : of;
    const chat = { key: keyOf(conversation), kind, of, called, isOpen };
    chats.set(chat.key, chat);
    return chat;
  }

  function chatOf(conversation: Conversation): Chat | undefined {
    return chats.get(keyOf(conversation));
  }

  function calledOf(userid: string): string {
    const member = members.find((one) => one.userid === userid);
    return member ? sitting(member, plan).called : userid === NOBODY ? nobody() : userid;
  }
}

const NOBODY = 'guest';

const keyOf = ({ kind, id }: Conversation): string => `${kind}:${id}`;

/** With the role where it is one, so that a line can be played without the members file. */
function fromOf(userid: string, members: readonly Person[]): Line['from'] {
  const member = members.find((one) => one.userid === userid);
  if (!member) return { userid };
  const { name, roles } = member;
  const [only, ...more] = roles;
  if (!only || more.length > 0) return { userid, name };
  const { role, unit, group } = only;
  return { userid, name, role, unit, ...(group === null ? {} : { group }) };
}
