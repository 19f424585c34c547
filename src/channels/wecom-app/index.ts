import type { InboundMessage } from '../../domain/message.ts';
import type { Desk, HttpChannel, RawResponse } from '../channel.ts';
import { uncalled } from '../literal.ts';
import { createReplayGuard } from '../replay-guard.ts';
import { joined } from '../wecom-bot/encode.ts';
import { openCheck } from '../wecom-bot/signature.ts';
import { resultOf } from '../wecom-card.ts';
import { envelopeKeys } from '../wecom-envelope.ts';
import { createWecomApi, type WecomApiParts } from './api.ts';
import { decode, WECOM_APP } from './decode.ts';
import { type Answer, LONGEST_TEXT, sealedReply } from './encode.ts';
import { type AppSenders, appSenders } from './senders.ts';
import { openCallback } from './signature.ts';

export interface WecomAppParts extends WecomApiParts {
  readonly token: string;
  readonly aesKey: string;
  /** What stands on the buttons of a card that a press has settled. */
  readonly settled: string;
  /** Hears which fields of a message could not be read, by their names. */
  onDropped?(fields: readonly string[]): void;
}

export interface WecomApp extends AppSenders {
  readonly channel: HttpChannel;
}

const NOTHING: RawResponse = { status: 200, type: 'text/plain', body: '' };

/** 企业微信自建应用: people write to it alone, never in a group (developer site, pages 90235 to 90248). */
export function createWecomApp(parts: WecomAppParts): WecomApp {
  const keys = envelopeKeys(parts.token, parts.aesKey, parts.corpId);
  const guard = createReplayGuard();
  const api = createWecomApi(parts);

  return {
    channel: {
      name: WECOM_APP,
      path: '/wecom/app',
      async receive(request, now, desk) {
        if (request.method === 'GET') {
          const { text } = openCheck(request, keys, guard, now);
          return { status: 200, type: 'text/plain', body: text };
        }
        const { text, nonce } = openCallback(request, keys, guard, now);
        const { message, dropped } = decode(text, now);
        if (dropped.length > 0) parts.onDropped?.(dropped);
        const answer = message && (await answerTo(message, desk));
        guard.answered(nonce, now);
        return message && answer ? respond(message, answer, nonce, now) : NOTHING;
      },
    },
    ...appSenders(api),
  };

  /**
   * Null where the answer is not there yet or too long for a callback: then it goes by the post. So does whatever is
   * said to a press, whose callback can only change the card.
   */
  async function answerTo(message: InboundMessage, desk: Desk): Promise<Answer | null> {
    const outcome = await desk.receive(message);
    if (message.body.kind === 'pressed' && outcome.state === 'done') {
      const isSettled = resultOf(message.body.card, outcome) !== null;
      return isSettled ? { kind: 'settled', label: parts.settled } : null;
    }
    const text = outcome.state === 'working' ? null : uncalled(joined(outcome.replies));
    if (text === '') return null;
    if (text !== null && Buffer.byteLength(text) <= LONGEST_TEXT) return { kind: 'text', text };
    void postAnswer(message, desk);
    return null;
  }

  async function postAnswer({ id, sender }: InboundMessage, desk: Desk): Promise<void> {
    const unsaid = await desk.post(WECOM_APP, id);
    if (unsaid.length > 0) await api.sendToMember(sender.userid, { text: joined(unsaid) });
  }

  function respond(message: InboundMessage, answer: Answer, nonce: string, now: Date): RawResponse {
    const letter = { userid: message.sender.userid, corpId: parts.corpId, answer };
    return { status: 200, type: 'application/xml', body: sealedReply(keys, letter, nonce, now) };
  }
}
