import { createHash } from 'node:crypto';
import type { Reply } from '../../domain/message.ts';
import { literal } from '../literal.ts';
import { fitted } from '../reply-text.ts';
import { type EnvelopeKeys, sealEnvelope } from '../wecom-envelope.ts';

/** The longest text of one answer, in bytes of UTF-8 (developer site, page 101031). */
export const LONGEST_CONTENT = 20_480;

/**
 * An answer to a message or a refresh: the whole text so far. The stream carries the id of the message
 * that it answers, so that a repeated callback gets the same stream.
 */
export const stream = (
  messageId: string,
  finish: boolean,
  content: string,
  pictures: readonly Uint8Array[] = [],
): string =>
  JSON.stringify({
    msgtype: 'stream',
    stream: {
      id: messageId,
      finish,
      content: fitted(literal(content), LONGEST_CONTENT),
      ...(pictures.length > 0 ? { msg_item: pictures.map(pictureItem) } : {}),
    },
  });

/** Only in an answer that is finished: .png up to 10 MB before base64, ten of them (developer site, page 101031). */
const pictureItem = (bytes: Uint8Array) => ({
  msgtype: 'image',
  image: {
    base64: Buffer.from(bytes).toString('base64'),
    md5: createHash('md5').update(bytes).digest('hex'),
  },
});

/** The welcome to somebody who opens the chat: the one place where plain text is taken. */
export const welcome = (content: string): string =>
  JSON.stringify({ msgtype: 'text', text: { content: fitted(content, LONGEST_CONTENT) } });

/** The answer to a press: the card that takes the place of the one that was pressed. */
export const cardUpdate = (card: unknown): string =>
  JSON.stringify({ response_type: 'update_template_card', template_card: card });

export const joined = (replies: readonly Reply[]): string =>
  replies.map((reply) => reply.text).join('\n\n');

/** The HTTP body around an answer, signed with the nonce of the request (developer site, page 101033). */
export function sealed(keys: EnvelopeKeys, text: string, nonce: string, now: Date): string {
  const seconds = Math.floor(now.getTime() / 1000);
  const { encrypted, signature } = sealEnvelope(keys, text, `${seconds}`, nonce);
  return JSON.stringify({
    encrypt: encrypted,
    msgsignature: signature,
    timestamp: seconds,
    nonce,
  });
}
