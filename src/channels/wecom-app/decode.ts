import { z } from 'zod';
import type { Attachment, InboundBody, InboundMessage, Wordless } from '../../domain/message.ts';
import { EnvelopeError } from '../../errors.ts';
import { readKnown } from '../known-fields.ts';
import { SETTLED } from '../wecom-card.ts';
import { readXml } from './xml.ts';

export const WECOM_APP = 'wecom-app';
/** What stands before a file's media id: it has no address of its own. */
export const MEDIA = 'wecom-media:';

/** A message or an event of a self-built app (developer site, pages 90239 and 90240). */
const Callback = z.object({
  FromUserName: z.string().trim().min(1).max(256),
  CreateTime: z.string().trim(),
  MsgType: z.string().trim(),
  MsgId: z.string().trim().min(1).max(64).optional(),
  Content: z.string().optional(),
  MediaId: z.string().optional(),
  FileName: z.string().optional(),
  /** What was said, where the console has speech turned into text. */
  Recognition: z.string().optional(),
  /** Of a link. */
  Title: z.string().optional(),
  Description: z.string().optional(),
  Event: z.string().trim().optional(),
  EventKey: z.string().default(''),
  TaskId: z.string().default(''),
});
type Callback = z.infer<typeof Callback>;

/** Without them it is no message of anybody, or nobody can tell it from another. */
const NEEDED = ['FromUserName', 'CreateTime', 'MsgType', 'MsgId', 'Event'];

export interface Decoded {
  /** Null for what asks for nothing. */
  readonly message: InboundMessage | null;
  /** The fields that could not be read, by their names. */
  readonly dropped: readonly string[];
}

/** Reads an opened callback. Throws `EnvelopeError` for what is no message. */
export function decode(text: string, now: Date): Decoded {
  const read = readKnown(Callback, readXml(text), NEEDED);
  if (!read) throw new EnvelopeError('The envelope holds no message', 400);
  const body = bodyOf(read.value);
  return { message: body && messageOf(read.value, body, now), dropped: read.dropped };
}

function messageOf(callback: Callback, body: InboundBody, now: Date): InboundMessage {
  const userid = callback.FromUserName;
  return {
    channel: WECOM_APP,
    platform: 'wecom',
    id: idOf(callback),
    at: now.toISOString(),
    sender: { userid, name: null },
    conversation: { kind: 'single', id: userid },
    body,
    replyUrl: null,
  };
}

/** An event has no id of its own. */
const idOf = ({ MsgId, FromUserName, CreateTime, Event, EventKey, TaskId }: Callback): string =>
  MsgId ?? [FromUserName, CreateTime, Event, EventKey, TaskId].join(':');

function bodyOf(callback: Callback): InboundBody | null {
  switch (callback.MsgType) {
    case 'text':
      return said(callback.Content?.trim() ?? '');
    case 'image':
      return said('', attached('image', callback));
    case 'voice':
      return callback.Recognition?.trim() ? said(callback.Recognition.trim()) : unread('voice');
    case 'link':
      return unread('link', callback);
    case 'location':
      return unread('location');
    case 'video':
      return said('', attached('video', callback));
    case 'file':
      return said('', attached('file', callback));
    case 'event':
      return eventBody(callback);
    default:
      return unread('unknown');
  }
}

const said = (text: string, attachments: Attachment[] = []): InboundBody => ({
  kind: 'said',
  text,
  quote: null,
  attachments,
});

const unread = (wordless: Wordless, { Title, Description }: Shown = {}): InboundBody => ({
  kind: 'said',
  text: '',
  quote: [Title, Description].filter((words) => words?.trim()).join('\n') || null,
  attachments: [],
  wordless,
});

type Shown = Partial<Pick<Callback, 'Title' | 'Description'>>;

function eventBody({ Event, EventKey, TaskId }: Callback): InboundBody | null {
  if (Event === 'subscribe') return { kind: 'entered' };
  if (Event === 'click' && EventKey !== '') return said(EventKey);
  if (Event === 'template_card_event' && EventKey !== SETTLED) {
    return { kind: 'pressed', button: EventKey, card: TaskId };
  }
  return null;
}

function attached(kind: Attachment['kind'], { MediaId, FileName }: Callback): Attachment[] {
  return MediaId ? [{ kind, url: `${MEDIA}${MediaId.trim()}`, name: FileName ?? null }] : [];
}
