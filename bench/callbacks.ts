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

/** One sealed group message to the bot as a complete HTTP request, ready to be written to a socket. */
export function callbackRequest(
  { id, text, userid = 'user', chatid = 'wrBENCH' }: Saying,
  port: number,
): Buffer {
  const message = {
    msgid: id,
    aibotid: 'BOT',
    chatid,
    chattype: 'group',
    from: { userid },
    msgtype: 'text',
    text: { content: `@小助手 ${text}` },
  };
  const sealed = encrypt(AES_KEY, JSON.stringify(message), '');
  const timestamp = Math.floor(Date.now() / 1000).toString();
  const nonce = id;
  const signature = getSignature(TOKEN, timestamp, nonce, sealed);
  const body = JSON.stringify({ encrypt: sealed });
  const query = new URLSearchParams({ msg_signature: signature, timestamp, nonce });
  return Buffer.from(
    [
      `POST /wecom/bot?${query} HTTP/1.1`,
      `Host: 127.0.0.1:${port}`,
      'Content-Type: application/json',
      `Content-Length: ${Buffer.byteLength(body)}`,
      '',
      body,
    ].join('\r\n'),
  );
}
