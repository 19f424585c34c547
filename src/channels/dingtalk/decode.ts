import { z } from 'zod';
import type { Attachment, InboundBody, InboundMessage } from '../../domain/message.ts';
import { EnvelopeError } from '../../errors.ts';
import { type Read, readKnown } from '../known-fields.ts';
import { readJson } from '../read-json.ts';

export const DINGTALK = 'dingtalk';
/** What stands before a file's code: it has no address before it is asked for. */
export const FILE = 'dingtalk-file:';

const Part = z.object({
  type: z.string().optional(),
  text: z.string().optional(),
  downloadCode: z.string().optional(),
});
type Part = z.infer<typeof Part>;
/** Where a message is no more than words, they may stand here by themselves. */
const Content = z.preprocess(
  (content) => (typeof content === 'string' ? { content } : content),
  Part.extend({
    content: z.string().optional(),
    recognition: z.string().optional(),
    fileName: z.string().optional(),
    richText: z.array(Part.extend({ content: z.string().optional() })).optional(),
  }),
);
const Text = z.object({
  content: z.string().optional(),
  isReplyMsg: z.boolean().optional(),
  /** The message that this one quotes. */
  repliedMsg: z.object({ content: Content.optional() }).optional(),
});
/** Milliseconds. */
const Until = z.number().or(
  z
    .string()
    .regex(/^\d{13}$/u)
    .transform(Number),
);

/** The body of a message to the robot; identifiers are strings, times milliseconds (developer site, 0699 and 0078). */
const Callback = z.object({
  msgId: z.string().min(1).max(256),
  msgtype: z.string(),
  text: Text.optional(),
  content: Content.optional(),
  conversationId: z.string().min(1),
  conversationType: z.enum(['1', '2']),
  senderId: z.string().min(1).max(256),
  senderStaffId: z.string().max(256).optional(),
  senderNick: z.string().optional(),
  robotCode: z.string().optional(),
  atUsers: z.array(z.unknown()).optional(),
  sessionWebhook: z.string().optional(),
  sessionWebhookExpiredTime: Until.optional(),
});
type Callback = z.infer<typeof Callback>;
/** Without them it is no message of anybody, or nobody knows who can read the answer. */
const NEEDED = ['msgId', 'msgtype', 'conversationId', 'conversationType', 'senderId'];

export interface Decoded {
  /** The robot that the message names; null where it names none. */
  readonly robotCode: string | null;
  /** Null for kinds of message that ask for nothing. */
  readonly message: InboundMessage | null;
  /** The fields that could not be read, by their names. */
  readonly dropped: readonly string[];
}

/** Reads a message to the robot. Throws `EnvelopeError` for what is none. */
export function decode(text: string, now: Date): Decoded {
  const { value: callback, dropped } = parsed(text);
  const body = bodyOf(callback);
  return {
    robotCode: callback.robotCode ?? null,
    message: body && messageOf(callback, body, now),
    dropped,
  };
}

function parsed(text: string): Read<Callback> {
  const read = readKnown(Callback, readJson(text), NEEDED);
  if (!read) throw new EnvelopeError('The request holds no message', 400);
  return read;
}

/** The staff id is empty for somebody from outside, whose name proves nothing. */
function messageOf(callback: Callback, body: InboundBody, now: Date): InboundMessage {
  const userid = callback.senderStaffId || callback.senderId;
  const isGroup = callback.conversationType === '2';
  return {
    channel: DINGTALK,
    platform: 'dingtalk',
    id: callback.msgId,
    at: now.toISOString(),
    sender: { userid, name: callback.senderNick || null },
    conversation: isGroup
      ? { kind: 'group', id: callback.conversationId }
      : { kind: 'single', id: userid },
    body,
    replyUrl: replyUrlOf(callback),
  };
}

/** The address with the moment of its end behind it, in the fragment, which is never sent. */
function replyUrlOf({ sessionWebhook: url, sessionWebhookExpiredTime: until }: Callback) {
  if (!url || !URL.canParse(url)) return null;
  const address = new URL(url);
  address.hash = until === undefined ? '' : `until=${until}`;
  return address.href;
}

/** When the address of a message ends: milliseconds; null where it does not say. */
export function untilOf(replyUrl: string): number | null {
  const until = /#until=(\d{13})$/u.exec(replyUrl)?.[1];
  return until === undefined ? null : Number(until);
}

function bodyOf(callback: Callback): InboundBody | null {
  const words = wordsOf(callback);
  if (words === null) return null;
  const text = callback.conversationType === '2' ? withoutMention(words, callback) : words.trim();
  return {
    kind: 'said',
    text,
    quote: quoteOf(callback),
    attachments: [...attachmentsOf(callback)],
  };
}

/** Null for kinds to come, and for a message without its words because the robot is over its quota. */
function wordsOf({ msgtype, text, content = {}, conversationType }: Callback): string | null {
  switch (msgtype) {
    case 'text':
      return text ? (text.content ?? '') : (content.content ?? null);
    case 'richText':
      return wordsOfParts(content.richText ?? [], conversationType === '2');
    case 'audio':
      return content.recognition ?? '';
    case 'picture':
    case 'file':
    case 'video':
      return '';
    default:
      return null;
  }
}

/** In a group the first part is the robot's @name where it begins with one, whatever stands behind it. */
function wordsOfParts(parts: readonly Part[], isGroup: boolean): string {
  const isCall = ({ text = '' }: Part) => isGroup && /^\s*[@＠]\S+\s*$/u.test(text);
  const words = parts.filter((part, index) => index > 0 || !isCall(part));
  return words.map(({ text }) => text ?? '').join('');
}

/** The words of what was quoted: a text, the parts of one, a card's content, the transcript of a voice. */
function quoteOf({ text }: Callback): string | null {
  const quoted = text?.repliedMsg?.content;
  if (!quoted) return null;
  const parts = (quoted.richText ?? []).map((part) => part.text ?? part.content ?? '');
  const words = quoted.text ?? quoted.content ?? quoted.recognition ?? parts.join('');
  return words.trim() || null;
}

/** The server takes the robot's "@name" out; where a client leaves it and nobody else was called, it goes here. */
const withoutMention = (text: string, { atUsers = [] }: Callback): string =>
  atUsers.length <= 1 ? text.trim().replace(/^[@＠]\S+\s+/u, '') : text.trim();

const ATTACHMENTS = new Map<string, Attachment['kind']>([
  ['picture', 'image'],
  ['file', 'file'],
  ['video', 'video'],
]);

function attachmentsOf({ msgtype, content }: Callback): readonly Attachment[] {
  if (content === undefined) return [];
  const kind = ATTACHMENTS.get(msgtype);
  if (kind) return attached(kind, content.downloadCode, content.fileName ?? null);
  return (content.richText ?? []).flatMap((part) => attached('image', part.downloadCode, null));
}

const attached = (
  kind: Attachment['kind'],
  code: string | undefined,
  name: string | null,
): readonly Attachment[] => (code ? [{ kind, url: `${FILE}${code}`, name }] : []);
