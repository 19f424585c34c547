import type { InboundMessage, Reply } from '../../domain/message.ts';
import type {
  AnsweringChannel,
  Connection,
  Delivery,
  Desk,
  Limit,
  Messenger,
  Outcome,
  OutgoingFile,
  Piece,
  Target,
} from '../channel.ts';
import { type WithoutMention, withoutMentionOf } from '../mention.ts';
import { firstThatFits, type Verdict } from '../pieces.ts';
import { decode } from '../wecom-bot/decode.ts';
import { resultOf, settledCard } from '../wecom-card.ts';
import { verdictOf } from '../wecom-errcode.ts';
import { type ConnectionParts, createConnection } from './connection.ts';
import { cardBody, fileBody, markdownBody, pieces, streamBody, welcomeBody } from './encode.ts';
import type { Frame } from './frame.ts';
import { readAddress, writeAddress } from './reply-address.ts';
import type { Acknowledged } from './requests.ts';
import { upload } from './upload.ts';

export interface WecomBotStreamParts extends Omit<ConnectionParts, 'onCallback'> {
  /** As members write it after the @; null where it is not known. */
  readonly name: string | null;
  /** What stands in an answer that is still being worked on. */
  readonly working: string;
  /** What stands on a card that a press has settled. */
  readonly settled: string;
  readonly desk: Desk;
  now(): Date;
  /** Hears which fields of a message could not be read, by their names. */
  onDropped?(fields: readonly string[]): void;
}

export interface WecomBotStream {
  readonly connection: Connection;
  readonly channel: AnsweringChannel;
  readonly messenger: Messenger;
}

export const WECOM_BOT_STREAM = 'wecom-bot-stream';
/** A message can be answered for a day, a welcome is due in five seconds (developer site, page 101463). */
const ANSWER_MS = 24 * 60 * 60_000;
const WELCOME_MS = 5_000;

/** 企业微信智能机器人 over the long connection, for a server without a public address. */
export function createWecomBotStream(parts: WecomBotStreamParts): WecomBotStream {
  const withoutMention = parts.name === null ? leadingMention : withoutMentionOf(parts.name);
  const connection = createConnection({
    ...parts,
    onCallback: (called) => void take(called).catch((error) => parts.onTrouble(String(error))),
  });

  return {
    connection,
    channel: {
      name: WECOM_BOT_STREAM,
      repliesUntil({ at, body }) {
        const lifeMs = body.kind === 'entered' ? WELCOME_MS : ANSWER_MS;
        return new Date(Date.parse(at) + lifeMs).toISOString();
      },
      replyLate: (replyUrl, piece, part = 0) => reply(replyUrl, piece, part),
      takesFiles: true,
      limits: ({ conversation }) => limitsOf(conversation.id),
      pieces,
    },
    messenger: {
      name: 'wecom-bot-stream:push',
      platform: 'wecom',
      takesFiles: true,
      reaches: () => connection.isLive(),
      limits: (target) => limitsOf(idOf(target)),
      pieces,
      send(target, { text, card, file }) {
        const to = { chatid: idOf(target), chat_type: target.kind === 'person' ? 1 : 2 };
        if (file)
          return sendFile(file, (body) => connection.request('aibot_send_msg', { ...to, ...body }));
        const forms = [...(card ? [cardBody(card)] : []), ...(text ? [markdownBody(text)] : [])];
        return firstThatFits(forms, async (form) =>
          verdictAfter(await connection.request('aibot_send_msg', { ...to, ...form })),
        );
      },
    },
  };

  async function take({ body, headers }: Frame): Promise<void> {
    const called = decode(JSON.stringify(body ?? {}), withoutMention, parts.now());
    if (called.kind !== 'message') return;
    if (called.dropped.length > 0) parts.onDropped?.(called.dropped);
    const message = overStream(called.message, headers.req_id);
    const outcome = await parts.desk.receive(message);
    if (message.body.kind === 'pressed') {
      await updateCard(message.body.card, outcome, headers.req_id);
    }
    if (outcome.state === 'failed') await apologize(message, outcome.replies);
    if (outcome.state !== 'working') return;
    if (message.body.kind === 'said') {
      await connection.request(
        'aibot_respond_msg',
        streamBody(message.id, false, parts.working),
        headers.req_id,
      );
    }
    await apologize(message, await parts.desk.post(WECOM_BOT_STREAM, message.id));
  }

  /** Within five seconds of the press, or not at all. */
  async function updateCard(id: string, outcome: Outcome, reqId: string): Promise<void> {
    const result = resultOf(id, outcome);
    if (result === null) return;
    await connection.request(
      'aibot_respond_update_msg',
      {
        response_type: 'update_template_card',
        template_card: settledCard(id, result, parts.settled),
      },
      reqId,
    );
  }

  /** Every answer goes by the post, except where there is nothing that could be posted. */
  async function apologize(message: InboundMessage, unsaid: readonly Reply[]): Promise<void> {
    for (const [part, { text }] of unsaid.entries()) {
      if (message.replyUrl !== null) await reply(message.replyUrl, { text }, part);
      else
        await connection.request('aibot_send_msg', {
          ...toConversation(message),
          ...markdownBody(text),
        });
    }
  }

  /** A press leaves no address for words. */
  function toConversation({ conversation }: InboundMessage) {
    return { chatid: conversation.id, chat_type: conversation.kind === 'group' ? 2 : 1 };
  }

  async function reply(replyUrl: string, piece: Piece, part: number): Promise<Delivery> {
    const address = readAddress(replyUrl);
    if (!address) return 'refused';
    const { cmd, reqId, streamId } = address;
    const id = part === 0 ? streamId : `${streamId}-${part}`;
    const { text, card, file } = piece;
    if (file) {
      // A welcome is words or a card.
      if (cmd !== 'aibot_respond_msg') return 'refused';
      return sendFile(file, (body) => connection.request(cmd, body, reqId));
    }
    const words = cmd === 'aibot_respond_msg' ? streamBody(id, true, text) : welcomeBody(text);
    const forms = [...(card ? [cardBody(card)] : []), ...(text ? [words] : [])];
    return firstThatFits(forms, async (body) =>
      verdictAfter(await connection.request(cmd, body, reqId)),
    );
  }

  async function sendFile(
    file: OutgoingFile,
    send: (body: object) => Promise<Acknowledged>,
  ): Promise<Delivery> {
    const uploaded = await upload(file, (cmd, body) => connection.request(cmd, body));
    const verdict =
      'failed' in uploaded
        ? uploaded.failed
        : verdictAfter(await send(fileBody(file, uploaded.mediaId)));
    return verdict === 'unfit' ? 'refused' : verdict;
  }
}

/** A press may only change its card, so that its answer goes unasked. */
function overStream(message: InboundMessage, reqId: string): InboundMessage {
  const cmd = message.body.kind === 'entered' ? 'aibot_respond_welcome_msg' : 'aibot_respond_msg';
  const address = writeAddress({ cmd, reqId, streamId: message.id });
  return {
    ...message,
    channel: WECOM_BOT_STREAM,
    replyUrl: message.body.kind === 'pressed' ? null : address,
  };
}

const verdictAfter = (answer: Acknowledged): Verdict => {
  if (answer === 'unsent') return 'busy';
  return answer === 'silent' ? 'unknown' : verdictOf(answer);
};

/** Answers and pushes together: 30 a minute and 1000 an hour in one conversation. */
const limitsOf = (conversation: string): readonly Limit[] => [
  { key: `wecom-bot:${conversation}`, count: 30, perMs: 60_000 },
  { key: `wecom-bot:${conversation}`, count: 1_000, perMs: 3_600_000 },
];

const idOf = (target: Target): string => (target.kind === 'person' ? target.userid : target.id);

/** Without a name the first word behind an @ is taken for it. */
const leadingMention: WithoutMention = (text) => text.trim().replace(/^[@＠]\S+\s+/u, '');
