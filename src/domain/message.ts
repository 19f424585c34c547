import { z } from 'zod';
import { Card } from './card.ts';
import { Enclosure } from './enclosure.ts';
import { Occasion } from './occasion.ts';

/** A moment: ISO 8601 in UTC with milliseconds, so that text order is time order. */
export const Moment = z.iso.datetime({ precision: 3 });
export type Moment = z.infer<typeof Moment>;

/** Where identities are valid: a WeCom userid is the same person in the bot and in the self-built app. */
export const Platform = z.enum(['wecom', 'dingtalk', 'terminal']);
export type Platform = z.infer<typeof Platform>;

export const Conversation = z.strictObject({
  kind: z.enum(['single', 'group']),
  /** The platform's id of the group; the sender's userid in a single chat. */
  id: z.string().min(1),
});
export type Conversation = z.infer<typeof Conversation>;

export const Attachment = z.strictObject({
  kind: z.enum(['image', 'file', 'voice', 'video']),
  url: z.string(),
  name: z.string().nullable(),
  /** Base64; where the platform gives each file a key of its own. */
  aeskey: z.string().optional(),
});
export type Attachment = z.infer<typeof Attachment>;

/** What can be sent in the place of words, and is not read: a voice among them is one that came without its transcript. */
export const Wordless = z.enum([
  'link',
  'card',
  'location',
  'record',
  'sticker',
  'voice',
  'unknown',
]);
export type Wordless = z.infer<typeof Wordless>;

/** What a person did: said something (a voice transcript is text), opened the chat, pressed a button. */
export const InboundBody = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('said'),
    /** The words alone, without the bot's own @name; empty where only a picture or a file was sent. */
    text: z.string(),
    /** The message that was quoted, as text. */
    quote: z.string().nullable(),
    attachments: z.array(Attachment),
    /** What was sent in the place of words. */
    wordless: Wordless.optional(),
  }),
  z.strictObject({ kind: z.literal('entered') }),
  z.strictObject({ kind: z.literal('pressed'), button: z.string(), card: z.string() }),
]);
export type InboundBody = z.infer<typeof InboundBody>;

/** One message as a channel hands it over. Nothing in it is trusted beyond "this sender sent it". */
export const InboundMessage = z.strictObject({
  /** The door it came through: wecom-bot, wecom-app, dingtalk, terminal. */
  channel: z.string().min(1),
  platform: Platform,
  /** The platform's id, unique in its channel. */
  id: z.string().min(1),
  at: Moment,
  sender: z.strictObject({ userid: z.string().min(1), name: z.string().nullable() }),
  conversation: Conversation,
  body: InboundBody,
  /** An address good for one late answer, where the platform gave one. */
  replyUrl: z.string().nullable(),
});
export type InboundMessage = z.infer<typeof InboundMessage>;

/** How a question was answered; null for what was no question. */
export const AnswerClass = z.enum(['answer', 'not_found', 'ambiguous', 'out_of_scope', 'refuse']);
export type AnswerClass = z.infer<typeof AnswerClass>;

/** What goes back into the conversation that the message came from. */
export const Reply = z.strictObject({
  text: z.string(),
  class: AnswerClass.nullable(),
  card: Card.optional(),
  /** It says what became of what a card asked for, so that the card's buttons give way to it. */
  settles: z.literal(true).optional(),
  /** It asks for what is missing, and nothing was done: the next words may be just that. */
  asks: z.literal(true).optional(),
  /** The only task that it tells of, where the question named none: what is asked next without its subject is asked of that. */
  tellsOf: z.int().optional(),
  /** The file that goes with it. */
  enclosure: Enclosure.optional(),
});
export type Reply = z.infer<typeof Reply>;

/** To whom a message goes: back to where a message came from, to a person, or into a conversation. */
export const Recipient = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('reply'), inboxId: z.string() }),
  z.strictObject({ kind: z.literal('person'), personId: z.string() }),
  z.strictObject({ kind: z.literal('conversation'), platform: Platform, id: z.string() }),
]);
export type Recipient = z.infer<typeof Recipient>;

/** A message of the bot. `key` names the fact that it states: posting the same key twice is the same as once. */
export const OutboundMessage = z.strictObject({
  key: z.string().min(1),
  to: Recipient,
  text: z.string().min(1),
  /** The same for platforms that show cards. */
  card: Card.optional(),
  /** The words were said in the platform's own call: only the card or the file below them is still to come. */
  isSaid: z.literal(true).optional(),
  class: AnswerClass.nullable().default(null),
  /** As in a reply. */
  settles: z.literal(true).optional(),
  asks: z.literal(true).optional(),
  tellsOf: z.int().optional(),
  enclosure: Enclosure.optional(),
  /** Why the bot speaks of its own accord; absent for an answer and for what their own act brought about. */
  occasion: Occasion.optional(),
});
export type OutboundMessage = z.infer<typeof OutboundMessage>;
