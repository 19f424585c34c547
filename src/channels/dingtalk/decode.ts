import { z } from 'zod';
import type { Attachment, InboundBody, InboundMessage, Wordless } from '../../domain/message.ts';
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
    title: z.string().optional(),
    /** What a forwarded record shows of itself, and all that was said in it, as JSON. */
    summary: z.string().optional(),
    chatRecord: z.string().optional(),
    richText: z.array(Part.extend({ content: z.string().optional() })).optional(),
  }),
);
type Content = z.infer<typeof Content>;
const Text = z.object({
  content: z.string().optional(),
  isReplyMsg: z.boolean().optional(),
  /** The message that this one quotes. */
  repliedMsg: z.object({ content: Content.optional() }).optional(),
});
const Records = z.array(z.object({ content: Content.optional().catch(undefined) }));
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
  readonly message: InboundMessage;
  /** The fields that could not be read, by their names. */
  readonly dropped: readonly string[];
}

/** Reads a message to the robot. Throws `EnvelopeError` for what is none. */
export function decode(text: string, now: Date): Decoded {
  const { value: callback, dropped } = parsed(text);
  const body = bodyOf(callback);
  return {
    robotCode: callback.robotCode ?? null,
    message: messageOf(callback, body, now),
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

function bodyOf(callback: Callback): InboundBody {
  const words = wordsOf(callback);
  const text = callback.conversationType === '2' ? withoutMention(words, callback) : words.trim();
  const wordless = wordlessOf(callback, text);
  return {
    kind: 'said',
    text,
    quote: quoteOf(callback) || null,
    attachments: [...attachmentsOf(callback)],
    ...(wordless ? { wordless } : {}),
  };
}

function wordsOf({ msgtype, text, content = {}, conversationType }: Callback): string {
  switch (msgtype) {
    case 'text':
      return text?.content ?? content.content ?? '';
    case 'richText':
      return wordsOfParts(content.richText ?? [], conversationType === '2');
    case 'audio':
      return content.recognition ?? '';
    default:
      return '';
  }
}

/** What was sent in the place of words; null for words, and for what is kept as a file. */
function wordlessOf({ msgtype, text, content }: Callback, words: string): Wordless | null {
  switch (msgtype) {
    // Without its words, because the robot is over its quota.
    case 'text':
      return text || content ? null : 'unknown';
    case 'richText':
      return null;
    case 'audio':
      return words === '' ? 'voice' : null;
    default:
      return ATTACHMENTS.has(msgtype) ? null : (WORDLESS.get(msgtype) ?? 'unknown');
  }
}

const WORDLESS = new Map<string, Wordless>([
  ['link', 'link'],
  ['interactiveCard', 'card'],
  ['location', 'location'],
  ['chatRecord', 'record'],
  ['emoji', 'sticker'],
  ['sticker', 'sticker'],
]);

/** In a group the first part is the robot's @name where it begins with one, whatever stands behind it. */
function wordsOfParts(parts: readonly Part[], isGroup: boolean): string {
  const isCall = ({ text = '' }: Part) => isGroup && /^\s*[@＠]\S+\s*$/u.test(text);
  const words = parts.filter((part, index) => index > 0 || !isCall(part));
  return words.map(({ text }) => text ?? '').join('');
}

/** The words of what was quoted, or of a record, link or card that was passed on; empty where it has none. */
const quoteOf = ({ msgtype, text, content }: Callback): string =>
  quotedWords(text?.repliedMsg?.content ?? (WORDLESS.has(msgtype) ? content : undefined));

/** A text, the parts of one, the transcript of a voice, a record, what a card shows of itself. */
function quotedWords(quoted: Content | undefined): string {
  if (!quoted) return '';
  const parts = (quoted.richText ?? []).map((part) => part.text ?? part.content ?? '').join('');
  const shown = [quoted.title, quoted.summary].filter((words) => words !== undefined).join('\n');
  const words = quoted.text ?? quoted.content ?? quoted.recognition ?? parts;
  return (words || recorded(quoted.chatRecord) || shown).trim();
}

/** What was said in a forwarded record, a line each. */
function recorded(chatRecord = ''): string {
  const read = Records.safeParse(readJson(chatRecord));
  const said = read.success ? read.data : [];
  return said.map(({ content }) => quotedWords(content)).join('\n');
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
