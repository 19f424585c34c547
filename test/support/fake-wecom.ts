import { createCipheriv, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { decrypt, encrypt, getSignature } from '@wecom/crypto';
import { endedOnce } from './ended-once.ts';

export const BOT = {
  name: '小助手',
  token: 'fakeToken0001',
  aesKey: 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG',
} as const;

/** What goes into the envelope of one callback. */
export type Callback = Readonly<Record<string, unknown>> & { readonly msgid: string };

export interface Sealed {
  /** Query with signature, timestamp and nonce, percent-encoded. */
  readonly query: string;
  readonly body: string;
  readonly nonce: string;
}

export interface Stream {
  readonly id: string;
  readonly finish: boolean;
  readonly content: string;
}

/** What came back to WeCom. `opened` is the text of the reply's envelope, whose signature held. */
export interface Answer {
  readonly status: number;
  readonly body: string;
  readonly opened: string | null;
  readonly stream: Stream | null;
}

interface SealOptions {
  readonly at?: Date;
  readonly nonce?: string;
  readonly token?: string;
}

/** Seals a text the way WeCom does. */
export function seal(text: string, options: SealOptions = {}): Sealed {
  const { at = new Date(), nonce = randomBytes(8).toString('hex'), token = BOT.token } = options;
  const encrypted = encrypt(BOT.aesKey, text, '');
  const timestamp = `${Math.floor(at.getTime() / 1000)}`;
  const signature = getSignature(token, timestamp, nonce, encrypted);
  const query = new URLSearchParams({ msg_signature: signature, timestamp, nonce }).toString();
  return { query, body: JSON.stringify({ encrypt: encrypted }), nonce };
}

export const sealCallback = (callback: Callback, options: SealOptions = {}): Sealed =>
  seal(JSON.stringify(callback), options);

/** A group message to the bot, as a member writes it. */
export const groupText = (msgid: string, content: string, more: object = {}): Callback => ({
  msgid,
  aibotid: 'AIB1',
  chatid: 'wrGROUP',
  chattype: 'group',
  from: { userid: 'zhangsan' },
  msgtype: 'text',
  text: { content },
  ...more,
});

/** WeCom's next look at an answer in progress; each look has a message id of its own. */
export const refresh = (streamId: string): Callback => ({
  msgid: randomBytes(8).toString('hex'),
  aibotid: 'AIB1',
  chatid: 'wrGROUP',
  chattype: 'group',
  from: { userid: 'zhangsan' },
  msgtype: 'stream',
  stream: { id: streamId },
});

/** Posts one callback to a server and opens its answer. */
export async function call(origin: string, sealed: Sealed): Promise<Answer> {
  const response = await fetch(`${origin}/wecom/bot?${sealed.query}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: sealed.body,
  });
  return answerOf(response.status, await response.text(), sealed.nonce);
}

/** Opens the body of a reply. Throws where its signature or its nonce is not as WeCom demands. */
export function answerOf(status: number, body: string, nonce: string): Answer {
  if (status !== 200 || body === '') return { status, body, opened: null, stream: null };
  const reply = JSON.parse(body) as {
    encrypt: string;
    msgsignature: string;
    timestamp: number;
    nonce: string;
  };
  const expected = getSignature(BOT.token, `${reply.timestamp}`, nonce, reply.encrypt);
  if (reply.msgsignature !== expected || reply.nonce !== nonce) {
    throw new Error('The reply is not signed with the nonce of its request');
  }
  const opened = decrypt(BOT.aesKey, reply.encrypt).message;
  const { stream = null } = JSON.parse(opened) as { stream?: Stream };
  return { status, body, opened, stream };
}

export interface Posted {
  readonly path: string;
  readonly body: string;
}

export interface FakeApi {
  /** What WECOM_API_BASE is pointed at. */
  readonly origin: string;
  /** Late answers in the order in which they came. */
  readonly posted: readonly Posted[];
  /** An address for one late answer. */
  responseUrl(code: string): string;
  close(): Promise<void>;
}

export type ApiAnswer = (response: ServerResponse, posted: Posted) => void;

export const json =
  (value: unknown, status = 200): ApiAnswer =>
  (response) =>
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));

/** WeCom's API on loopback; answers every call as `answer` says. */
export async function startFakeApi(
  answer: ApiAnswer = json({ errcode: 0, errmsg: 'ok' }),
): Promise<FakeApi> {
  const posted: Posted[] = [];
  const server = createServer((request, response) => void take(request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    posted,
    responseUrl: (code) => `${origin}/cgi-bin/aibot/response?response_code=${code}`,
    close: endedOnce(async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    }),
  };

  async function take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    let body = '';
    for await (const chunk of request) body += String(chunk);
    const one = { path: request.url ?? '', body };
    posted.push(one);
    answer(response, one);
  }
}

/** The bytes of a file as WeCom serves them to the bot: AES-256-CBC with the bot's key, padded to blocks of 32. */
export function sealedFile(bytes: Uint8Array, aesKey: string = BOT.aesKey): Buffer {
  const key = Buffer.from(aesKey, 'base64');
  const padding = 32 - (bytes.length % 32);
  const cipher = createCipheriv('aes-256-cbc', key, key.subarray(0, 16)).setAutoPadding(false);
  const padded = Buffer.concat([bytes, Buffer.alloc(padding, padding)]);
  return Buffer.concat([cipher.update(padded), cipher.final()]);
}
