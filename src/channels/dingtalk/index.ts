import type { InboundMessage, Reply } from '../../domain/message.ts';
import { EnvelopeError } from '../../errors.ts';
import type {
  AnsweringChannel,
  Connection,
  Desk,
  FileSource,
  HttpChannel,
  Limit,
  Messenger,
  OnTrouble,
  RawResponse,
} from '../channel.ts';
import type { Addresses } from './addresses.ts';
import { createDingtalkApi } from './api.ts';
import { type Decoded, DINGTALK, decode, FILE, untilOf } from './decode.ts';
import { answerPieces, pieces } from './encode.ts';
import { checkSignature } from './signature.ts';
import { createStream } from './stream.ts';

export interface DingtalkParts {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly robotCode: string;
  readonly addresses: Addresses;
  now(): Date;
  readonly onTrouble: OnTrouble;
  /** Hears which fields of a message could not be read, by their names. */
  onDropped?(fields: readonly string[]): void;
  readonly timeoutMs?: number;
}

export interface Dingtalk {
  readonly channel: HttpChannel & AnsweringChannel;
  readonly messenger: Messenger;
  readonly files: FileSource;
  /** The same messages over a connection of our own, for a server that has no public address. */
  stream(desk: Desk): Connection;
}

/** Says nothing: every answer goes to the address that came with its message, or through the API. */
const ACCEPTED: RawResponse = {
  status: 200,
  type: 'application/json',
  body: JSON.stringify({ msgtype: 'empty' }),
};
/** The addresses of messages that say no end lived about 90 minutes. */
const USUAL_LIFE_MS = 60 * 60_000;

/** 钉钉企业内部应用机器人, in HTTP mode and in Stream mode: the same message over both is one message. */
export function createDingtalk(parts: DingtalkParts): Dingtalk {
  const api = createDingtalkApi(parts);
  return {
    channel: {
      name: DINGTALK,
      path: '/dingtalk',
      async receive(request, now, desk) {
        if (request.method !== 'POST') throw new EnvelopeError('Not a message', 400);
        checkSignature(request, parts.clientSecret, now);
        const decoded = decode(request.body, now);
        // The signature does not cover the body, so that this is all that says for whom it is.
        if (decoded.robotCode !== parts.robotCode) {
          throw new EnvelopeError('The message is for another robot');
        }
        await takeIn(decoded, desk);
        return ACCEPTED;
      },
      repliesUntil,
      replyLate: (address, piece) => api.reply(address, piece),
      pieces: answerPieces,
    },
    messenger: {
      name: 'dingtalk:openapi',
      platform: 'dingtalk',
      takesFiles: true,
      reaches: () => true,
      limits: (target) => limitsOf(target.kind === 'person' ? target.userid : target.id),
      pieces: (content, target) => pieces(content, target.kind === 'group'),
      send: (target, piece) => api.send(target, piece),
    },
    files: {
      name: DINGTALK,
      download: async ({ url }) =>
        url.startsWith(FILE) ? api.download(url.slice(FILE.length)) : { kind: 'gone' },
    },
    stream: (desk) =>
      createStream({
        ...parts,
        onMessage: (data) => void take(data, desk).catch((error) => parts.onTrouble(String(error))),
      }),
  };

  async function take(data: string, desk: Desk): Promise<void> {
    await takeIn(decode(data, parts.now()), desk);
  }

  /**
   * Every answer goes by the post, except where there is nothing that could be posted. Neither keeps the call waiting: the
   * address of the answer may be out of reach for seconds.
   */
  async function takeIn({ message, dropped }: Decoded, desk: Desk): Promise<void> {
    if (dropped.length > 0) parts.onDropped?.(dropped);
    const outcome = await desk.receive(message);
    if (outcome.state === 'failed') void apologize(message, outcome.replies);
    if (outcome.state === 'working') void postAnswer(message, desk);
  }

  async function postAnswer(message: InboundMessage, desk: Desk): Promise<void> {
    await apologize(message, await desk.post(DINGTALK, message.id));
  }

  async function apologize({ replyUrl }: InboundMessage, unsaid: readonly Reply[]): Promise<void> {
    if (replyUrl === null) return;
    for (const { text } of unsaid) await api.reply(replyUrl, { text });
  }
}

function repliesUntil({ replyUrl, at }: InboundMessage): string {
  const until = replyUrl === null ? null : untilOf(replyUrl);
  return new Date(until ?? Date.parse(at) + USUAL_LIFE_MS).toISOString();
}

/** No number is documented for one conversation; a group's custom robot is held to this one. */
const limitsOf = (id: string): readonly Limit[] => [
  { key: `dingtalk:${id}`, count: 20, perMs: 60_000 },
];
