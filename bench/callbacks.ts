import { randomBytes } from 'node:crypto';
import { encrypt, getSignature } from '@wecom/crypto';

export const TOKEN = 'benchmark-token';
export const AES_KEY = randomBytes(32).toString('base64').slice(0, 43);

/** What is said, by whom and where; somebody unknown in one group where nothing is told. */
export interface Saying {
  readonly id: string;
  readonly text: string;
  readonly userid?: string;
  readonly chatid?: string;
}

/** What is posted to the bot's door for one group message. */
export interface Callback {
  readonly path: string;
  readonly body: string;
}

/** Seals a group message to the bot, said at some time. */
export function sealed(
  { id, text, userid = 'user', chatid = 'wrBENCH' }: Saying,
  at = new Date(),
): Callback {
  const message = {
    msgid: id,
    aibotid: 'BOT',
    chatid,
    chattype: 'group',
    from: { userid },
    msgtype: 'text',
    text: { content: `@小助手 ${text}` },
  };
  const envelope = encrypt(AES_KEY, JSON.stringify(message), '');
  const timestamp = Math.floor(at.getTime() / 1000).toString();
  const signature = getSignature(TOKEN, timestamp, id, envelope);
  const query = new URLSearchParams({ msg_signature: signature, timestamp, nonce: id });
  return { path: `/wecom/bot?${query}`, body: JSON.stringify({ encrypt: envelope }) };
}

/** One sealed group message to the bot as a complete HTTP request, ready to be written to a socket. */
export function callbackRequest(saying: Saying, port: number): Buffer {
  const { path, body } = sealed(saying);
  return Buffer.from(
    [
      `POST ${path} HTTP/1.1`,
      `Host: 127.0.0.1:${port}`,
      'Content-Type: application/json',
      `Content-Length: ${Buffer.byteLength(body)}`,
      '',
      body,
    ].join('\r\n'),
  );
}
