import type { Enclosure } from '../../domain/enclosure.ts';
import type { InboundMessage, Reply } from '../../domain/message.ts';
import type {
  AnsweringChannel,
  Content,
  Desk,
  HttpChannel,
  Outcome,
  Piece,
  RawRequest,
  RawResponse,
} from '../channel.ts';
import { withoutMentionOf } from '../mention.ts';
import { piecesWithCard } from '../pieces.ts';
import { createReplayGuard } from '../replay-guard.ts';
import { resultOf, settledCard } from '../wecom-card.ts';
import { envelopeKeys } from '../wecom-envelope.ts';
import { postReply } from './api.ts';
import { decode } from './decode.ts';
import { cardUpdate, joined, sealed, stream, welcome } from './encode.ts';
import { createPictureBoard } from './pictures.ts';
import { openCallback, openCheck } from './signature.ts';

export interface WecomBotParts {
  /** As members write it after the @. */
  readonly name: string;
  readonly token: string;
  readonly aesKey: string;
  /** The only origin on which late answers are posted. */
  readonly apiOrigin: string;
  /** What stands in an answer that is still being worked on. */
  readonly working: string;
  /** What stands in an answer to a message that nobody knows. */
  readonly forgotten: string;
  /** What stands in an answer that was being worked on and needed no words in the end. */
  readonly noted: string;
  /** What stands on a card that a press has settled. */
  readonly settled: string;
  /** What stands in the place of a picture that could not be drawn. */
  readonly notDrawn: string;
  /** The bytes of a picture that is shown in an answer; null where there are none any more. */
  draw(enclosure: Enclosure): Promise<Uint8Array | null>;
  /** Hears which fields of a message could not be read, by their names. */
  onDropped?(fields: readonly string[]): void;
}

export const WECOM_BOT = 'wecom-bot';
/** An address for a late answer is good for one hour (developer site, page 101138). */
const REPLY_URL_LIFE_MS = 60 * 60_000;
const NOTHING: RawResponse = { status: 200, type: 'text/plain', body: '' };

/** 企业微信智能机器人 in callback mode (developer site, pages 100719, 101031, 101033). */
export function createWecomBot(parts: WecomBotParts): HttpChannel & AnsweringChannel {
  const keys = envelopeKeys(parts.token, parts.aesKey, '');
  const guard = createReplayGuard();
  const withoutMention = withoutMentionOf(parts.name);
  const board = createPictureBoard((enclosure) => parts.draw(enclosure));

  return {
    name: WECOM_BOT,
    path: '/wecom/bot',
    async receive(request, now, desk) {
      if (request.method === 'GET') return plain(openCheck(request, keys, guard, now).text);
      return receiveCallback(request, now, desk);
    },
    repliesUntil: ({ at }) => new Date(Date.parse(at) + REPLY_URL_LIFE_MS).toISOString(),
    pieces: inOnePiece,
    replyLate: (replyUrl, piece) => postReply(replyUrl, piece, parts.apiOrigin),
  };

  async function receiveCallback(request: RawRequest, now: Date, desk: Desk): Promise<RawResponse> {
    const { text, nonce } = openCallback(request, keys, guard, now);
    const called = decode(text, withoutMention, now);
    const answer = await answerTo(called, desk);
    guard.answered(nonce, now);
    return answer === null ? NOTHING : plain(sealed(keys, answer, nonce, now));
  }

  async function answerTo(called: ReturnType<typeof decode>, desk: Desk): Promise<string | null> {
    switch (called.kind) {
      case 'message':
        if (called.dropped.length > 0) parts.onDropped?.(called.dropped);
        return answerToMessage(called.message, await desk.receive(called.message));
      case 'refresh':
        return answerToRefresh(called.streamId, await desk.recall(WECOM_BOT, called.streamId));
      case 'nothing':
        return null;
    }
  }

  function answerToMessage(message: InboundMessage, outcome: Outcome): string | null {
    const { id, body } = message;
    if (body.kind === 'pressed') return answerToPress(body.card, message, outcome);
    if (outcome.state === 'working') {
      return body.kind === 'entered' ? null : stream(id, false, parts.working);
    }
    const text = joined(outcome.replies);
    if (text === '') return null;
    return body.kind === 'entered' ? welcome(text) : finished(id, text, outcome.replies);
  }

  /** An answer with pictures goes on until they are drawn: they are shown only in one that is finished. */
  function finished(id: string, text: string, replies: readonly Reply[]): string {
    const pictures = board.of(id, replies);
    switch (pictures.state) {
      case 'drawing':
        return stream(id, false, text);
      case 'drawn':
        return stream(id, true, text, pictures.pictures);
      case 'failed':
        return stream(id, true, `${text}\n${parts.notDrawn}`);
    }
  }

  /** A press may only change its card: what there is to say goes by the post. */
  function answerToPress(
    card: string,
    { replyUrl }: InboundMessage,
    outcome: Outcome,
  ): string | null {
    if (outcome.state === 'failed' && replyUrl !== null) {
      void postReply(replyUrl, { text: joined(outcome.replies) }, parts.apiOrigin);
    }
    const result = resultOf(card, outcome);
    return result === null ? null : cardUpdate(settledCard(card, result, parts.settled));
  }

  /** A stream must be finished with some text, otherwise it turns for six minutes. */
  function answerToRefresh(id: string, outcome: Outcome | null): string {
    if (outcome === null) return stream(id, true, parts.forgotten);
    if (outcome.state === 'working') return stream(id, false, parts.working);
    return finished(id, joined(outcome.replies) || parts.noted, outcome.replies);
  }
}

/** The address takes one call: the words, or the card below words that were said in the callback. */
const inOnePiece = (content: Content): readonly Piece[] =>
  content.text === '' ? piecesWithCard(content, (text) => [text]) : [{ text: content.text }];

const plain = (body: string): RawResponse => ({ status: 200, type: 'text/plain', body });
