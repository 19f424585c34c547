import { z } from 'zod';
import type { Attachment, InboundBody, InboundMessage, Wordless } from '../../domain/message.ts';
import { EnvelopeError } from '../../errors.ts';
import { type Read, readKnown } from '../known-fields.ts';
import type { WithoutMention } from '../mention.ts';
import { readJson } from '../read-json.ts';
import { SETTLED } from '../wecom-card.ts';

const Text = z.object({ content: z.string() });
/** `aeskey` comes over the long connection only (developer site, page 101463). */
const Picture = z.object({ url: z.string(), aeskey: z.string().optional() });
type Picture = z.infer<typeof Picture>;
const Mixed = z.object({
  msg_item: z.array(z.object({ text: Text.optional(), image: Picture.optional() })),
});

/** What a link or a card shows of itself. */
const Shown = z.object({
  title: z.string().optional(),
  desc: z.string().optional(),
  description: z.string().optional(),
});
type Shown = z.infer<typeof Shown>;

/** The bodies that a message, and the message that it quotes, can have (developer site, page 100719). */
const Bodies = z.object({
  msgtype: z.string().default(''),
  text: Text.optional(),
  voice: Text.optional(),
  mixed: Mixed.optional(),
  image: Picture.optional(),
  file: Picture.optional(),
  video: Picture.optional(),
  link: Shown.optional(),
  miniprogram: Shown.optional(),
});
type Bodies = z.infer<typeof Bodies>;

const CardEvent = z.object({ event_key: z.string(), task_id: z.string().default('') });
const Callback = Bodies.extend({
  msgid: z.string().min(1).max(256),
  /** Of groups alone. */
  chatid: z.string().min(1).optional(),
  chattype: z.enum(['single', 'group']).optional(),
  from: z.object({ userid: z.string().min(1).max(256) }).optional(),
  response_url: z.string().optional(),
  quote: Bodies.optional(),
  stream: z.object({ id: z.string() }).optional(),
  event: z.object({ eventtype: z.string(), template_card_event: CardEvent.optional() }).optional(),
});
type Callback = z.infer<typeof Callback>;
/** Without them it is no message of anybody. */
const NEEDED = ['msgid', 'msgtype', 'from'];

/** What WeCom calls about: a message, the next look at an answer in progress, or nothing that concerns us. */
export type Called =
  | {
      readonly kind: 'message';
      readonly message: InboundMessage;
      /** The fields that could not be read, by their names. */
      readonly dropped: readonly string[];
    }
  | { readonly kind: 'refresh'; readonly streamId: string }
  | { readonly kind: 'nothing' };

/** Reads an opened callback. Throws `EnvelopeError` for what is no callback of a bot. */
export function decode(text: string, withoutMention: WithoutMention, now: Date): Called {
  const { value: callback, dropped } = parsed(text);
  if (callback.msgtype === 'stream') {
    return { kind: 'refresh', streamId: callback.stream?.id ?? '' };
  }
  const body = bodyOf(callback, withoutMention);
  return body
    ? { kind: 'message', message: messageOf(callback, body, now), dropped }
    : { kind: 'nothing' };
}

function parsed(text: string): Read<Callback> {
  const read = readKnown(Callback, readJson(text), NEEDED);
  if (!read) throw new EnvelopeError('The envelope holds no callback', 400);
  return read;
}

function messageOf(callback: Callback, body: InboundBody, now: Date): InboundMessage {
  const userid = callback.from?.userid;
  const kind = callback.chattype ?? (callback.chatid === undefined ? 'single' : 'group');
  const chat = kind === 'group' ? callback.chatid : userid;
  if (!userid || !chat) throw new EnvelopeError('The callback names no sender or no chat', 400);
  return {
    channel: 'wecom-bot',
    platform: 'wecom',
    id: callback.msgid,
    at: now.toISOString(),
    sender: { userid, name: null },
    conversation: { kind, id: chat },
    body,
    replyUrl: callback.response_url ?? null,
  };
}

/** Null for events that ask for nothing: a feedback, kinds to come. */
function bodyOf(callback: Callback, withoutMention: WithoutMention): InboundBody | null {
  if (callback.msgtype === 'event') return eventBody(callback);
  const wordless = wordlessOf(callback);
  const { quote } = callback;
  return {
    kind: 'said',
    text: withoutMention(wordsOf(callback)),
    quote: (quote ? quotedWords(quote) : shownWords(callback)) || null,
    attachments: [...attachmentsOf(callback), ...attachmentsOf(quote)],
    ...(wordless ? { wordless } : {}),
  };
}

/** What was sent in the place of words; null for words, and for what is kept as a file. */
function wordlessOf({ msgtype, voice }: Bodies): Wordless | null {
  if (msgtype === 'voice') return voice?.content.trim() ? null : 'voice';
  return WORDS.has(msgtype) ? null : (WORDLESS.get(msgtype) ?? 'unknown');
}

const WORDLESS = new Map<string, Wordless>([
  ['link', 'link'],
  ['miniprogram', 'card'],
  ['location', 'location'],
  ['chatrecord', 'record'],
  ['emotion', 'sticker'],
]);

const shownWords = ({ link, miniprogram }: Bodies): string =>
  [link, miniprogram].flatMap(shown).join('\n');

const shown = (one: Shown | undefined): readonly string[] =>
  [one?.title, one?.desc, one?.description].filter((words) => words !== undefined);

function eventBody({ event }: Callback): InboundBody | null {
  if (event?.eventtype === 'enter_chat') return { kind: 'entered' };
  const card = event?.template_card_event;
  if (!card || card.event_key === SETTLED) return null;
  return { kind: 'pressed', button: card.event_key, card: card.task_id };
}

/** Where the words of each kind of message stand; a voice comes as its transcript. */
const WORDS = new Map<string, (bodies: Bodies) => string | undefined>([
  ['text', ({ text }) => text?.content],
  ['voice', ({ voice }) => voice?.content],
  ['mixed', ({ mixed }) => mixed?.msg_item.map(({ text }) => text?.content ?? '').join('\n')],
  ['image', () => ''],
  ['file', () => ''],
  ['video', () => ''],
]);

const wordsOf = (bodies: Bodies): string => WORDS.get(bodies.msgtype)?.(bodies) ?? '';

/** A quotation that does not say of what kind it is has its words in one of these places. */
function quotedWords(quote: Bodies): string {
  const [words] = [...WORDS.values()].flatMap((read) => read(quote) || []);
  return WORDS.has(quote.msgtype) ? wordsOf(quote) : (words ?? shownWords(quote));
}

function attachmentsOf(bodies: Bodies | undefined): readonly Attachment[] {
  const pictures = bodies?.mixed?.msg_item.map(({ image }) => image) ?? [];
  return [
    ...attached('image', [bodies?.image, ...pictures]),
    ...attached('file', [bodies?.file]),
    ...attached('video', [bodies?.video]),
  ];
}

const attached = (
  kind: Attachment['kind'],
  found: readonly (Picture | undefined)[],
): readonly Attachment[] => found.flatMap((one) => (one ? [{ kind, name: null, ...one }] : []));
