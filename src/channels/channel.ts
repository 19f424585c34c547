import type { Card } from '../domain/card.ts';
import type { Attachment, InboundMessage, Moment, Platform, Reply } from '../domain/message.ts';
import type { Trouble } from '../domain/trouble.ts';

/** An HTTP request as a channel needs it: nothing decoded, nothing trusted. */
export interface RawRequest {
  readonly method: string;
  /** The query string as it came, without the question mark. */
  readonly query: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

export interface RawResponse {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

/** What has become of a message so far. */
export type Outcome =
  | { readonly state: 'done'; readonly replies: readonly Reply[] }
  | { readonly state: 'working' }
  /** It could not be taken in, and nothing is kept of it: only whoever hears this can say these words to the sender. */
  | { readonly state: 'failed'; readonly replies: readonly Reply[] };

/** The office behind every channel. */
export interface Desk {
  /** Takes a message in; resolves with `working` when the answer is not there within the platform's patience. */
  receive(message: InboundMessage): Promise<Outcome>;
  /** What became of a message that was taken in; null for one that never was. */
  recall(channel: string, messageId: string): Promise<Outcome | null>;
  /**
   * Puts the answer to a message in the post, once it is there: nobody waits for it in a call any more. Resolves with
   * what must be said at once instead where that failed; with nothing otherwise.
   */
  post(channel: string, messageId: string): Promise<readonly Reply[]>;
}

/**
 * What happened to a message that was handed to a platform. `refused` is its no for good, `unreachable` its no to whom it
 * was for: the account is not there, or not among those that the app may write to; `busy` means that it
 * took nothing and may be asked again, `later` that it took nothing and wants to be left alone for a minute at
 * least, `unknown` that nobody can say whether it took it.
 */
export type Delivery = 'sent' | 'refused' | 'unreachable' | 'busy' | 'later' | 'unknown';

/** Hears of trouble, in words for the log, and as what the office can be told where that is known. */
export type OnTrouble = (what: string, trouble?: Trouble) => void;

/** What is to be said: words, and the card that stands for them or below them where a platform shows cards. */
export interface Content {
  /** Names the fact that it states: the same key is the same message. */
  readonly key: string;
  /** Empty where the words were said already. */
  readonly text: string;
  readonly card?: Card | undefined;
}

/** A file as it is handed to a platform. */
export interface OutgoingFile {
  /** 任务台账.xlsx. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Whether the platform shows it in the chat as a picture. */
  readonly isPicture: boolean;
}

/** A card under the name by which its platform tells it from others. */
export interface NamedCard extends Card {
  readonly id: string;
}

/** What goes in one call. The text says what the card does, for where the card is not taken; empty below words said before. */
export interface Piece {
  readonly text: string;
  readonly card?: NamedCard;
  /** It goes by itself, without words; only to what takes files. */
  readonly file?: OutgoingFile;
  /** The userid of the one who is answered in a group, where the platform does not show whom an answer is for. */
  readonly mention?: string;
}

/** A platform that calls us over HTTP. */
export interface HttpChannel {
  readonly name: string;
  readonly path: string;
  /** Answers one request at `now`. Throws `EnvelopeError` for whatever is forged, stale or damaged. */
  receive(request: RawRequest, now: Date, desk: Desk): Promise<RawResponse>;
}

/** A channel whose messages come with an address for an answer. */
export interface AnsweringChannel {
  readonly name: string;
  /** Until when the address of a message is good. */
  repliesUntil(message: InboundMessage): Moment;
  /** Sends one late answer, or piece `part` of one, to the address that came with a message. */
  replyLate(replyUrl: string, piece: Piece, part?: number): Promise<Delivery>;
  /** What the platform allows; absent where nothing is known against it. */
  limits?(message: InboundMessage): readonly Limit[];
  /** Whether a file can be sent to the address too. */
  readonly takesFiles?: true;
  /** The answer to a message in as many pieces as its address takes; none of what it cannot show. */
  pieces(content: Content, message: InboundMessage): readonly Piece[];
}

/** How a connection stands: messages come over it, or why they do not. */
export type Standing =
  | { readonly kind: 'live' }
  /** Another of our processes has it. */
  | { readonly kind: 'standby' }
  | { readonly kind: 'down'; readonly why: string };

/** Why a connection has ended for good: somebody else has taken it over, or the platform does not know our secret. */
export type CutOff = 'taken-over' | 'wrong-secret';

/** A connection that we keep to a platform, over which its messages come. */
export interface Connection {
  readonly name: string;
  standing(): Standing;
  start(): void;
  stop(): Promise<void>;
}

/** Whom a message can be sent to on a platform without having been asked. */
export type Target =
  | { readonly kind: 'person'; readonly userid: string }
  | { readonly kind: 'group'; readonly id: string };

/** At most `count` messages in any `perMs`, for whatever `key` names: a conversation, a member, a robot. */
export interface Limit {
  readonly key: string;
  readonly count: number;
  readonly perMs: number;
}

/** A platform's way to say something unasked. */
export interface Messenger {
  /** wecom-app:message. */
  readonly name: string;
  readonly platform: Platform;
  reaches(target: Target): boolean;
  /** Whether it can send a file too. */
  readonly takesFiles?: true;
  limits(target: Target): readonly Limit[];
  /** In as many pieces as the platform's longest message asks for; none of what it cannot show there. */
  pieces(content: Content, target: Target): readonly Piece[];
  send(target: Target, piece: Piece): Promise<Delivery>;
}

/**
 * What came of asking for a file that was sent along. `gone`: it cannot be had, now or later, or is none that may be
 * kept; `later`: it may be asked for again.
 */
export type Fetched =
  | { readonly kind: 'file'; readonly bytes: Uint8Array }
  | { readonly kind: 'gone' }
  | { readonly kind: 'later' };

/** A channel that can fetch what its messages came with. */
export interface FileSource {
  readonly name: string;
  download(attachment: Attachment): Promise<Fetched>;
}
