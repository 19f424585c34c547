import { createCipheriv, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { FileSource } from '../../../src/channels/channel.ts';
import { createWecomBotFiles } from '../../../src/channels/wecom-bot/download.ts';
import { endedOnce } from '../../support/ended-once.ts';
import { BOT, sealedFile } from '../../support/fake-wecom.ts';

const PICTURE = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), randomBytes(1_000)]);

let server: Server;
let close: () => Promise<void>;
let origin: string;
let asked: string[];
let answer: (response: ServerResponse) => void;
let files: FileSource;

beforeEach(async () => {
  asked = [];
  server = createServer((request, response) => {
    asked.push(request.url ?? '');
    answer(response);
  });
  close = endedOnce(async () => {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  files = createWecomBotFiles({ name: 'wecom-bot', aesKey: BOT.aesKey, apiOrigin: origin });
});
afterEach(() => close());

const download = (url = `${origin}/file`) => files.download({ kind: 'image', url, name: null });
const sends = (bytes: Uint8Array, status = 200) => {
  answer = (response) => response.writeHead(status).end(bytes);
};

describe('a file of the bot', () => {
  test.each([0, 1, 15, 16, 17, 31, 32, 1_003])('of %i bytes is opened whole', async (length) => {
    const bytes = PICTURE.subarray(0, length);
    sends(sealedFile(bytes));
    const fetched = await download();
    expect(fetched.kind).toBe('file');
    expect(fetched.kind === 'file' && Buffer.from(fetched.bytes).equals(bytes)).toBe(true);
  });

  test.each([403, 404, 410])('that the platform no longer has (%i) is gone', async (status) => {
    sends(Buffer.alloc(0), status);
    expect(await download()).toEqual({ kind: 'gone' });
  });

  test('that lies elsewhere by now is gone: no redirection is followed', async () => {
    answer = (response) => response.writeHead(302, { location: `${origin}/elsewhere` }).end();
    expect(await download()).toEqual({ kind: 'gone' });
    expect(asked).toEqual(['/file']);
  });

  test.each([429, 500, 503])('is asked for again after a %i', async (status) => {
    sends(Buffer.alloc(0), status);
    expect(await download()).toEqual({ kind: 'later' });
  });

  test('is asked for again after a broken connection', async () => {
    answer = (response) => response.destroy();
    expect(await download()).toEqual({ kind: 'later' });
  });

  test.each([
    ['nothing', Buffer.alloc(0)],
    ['half a block', randomBytes(24)],
    ['noise', withoutPadding()],
  ])('that does not open is of no use: %s', async (_, bytes) => {
    sends(bytes);
    expect(await download()).toEqual({ kind: 'gone' });
  });

  test('beyond 20 MB is not read to its end', async () => {
    const piece = Buffer.alloc(1024 * 1024);
    answer = (response) => {
      response.on('drain', () => response.write(piece));
      response.on('error', () => undefined);
      while (response.write(piece));
    };
    expect(await download()).toEqual({ kind: 'gone' });
  });
});

describe('a file of the long connection', () => {
  test('is opened with the key that came with it, and with no other', async () => {
    const aeskey = randomBytes(32).toString('base64');
    sends(sealedFile(PICTURE, aeskey));
    const own = createWecomBotFiles({ name: 'stream', aesKey: null, apiOrigin: origin });
    const file = { kind: 'image' as const, url: `${origin}/file`, name: null };
    expect(await own.download({ ...file, aeskey })).toMatchObject({ kind: 'file' });
    expect(await own.download(file)).toEqual({ kind: 'gone' });
    expect(await own.download({ ...file, aeskey: 'c2hvcnQ=' })).toEqual({ kind: 'gone' });
  });
});

describe('an address that is not the platform’s', () => {
  test.each([
    'http://127.0.0.1:1/x',
    'http://169.254.169.254/latest/meta-data',
    'https://localhost/x',
    'https://evil.example/x',
    'https://qq.com.evil.example/x',
    'https://evilqq.com/x',
    'http://wework.qpic.cn/x',
    'https://wework.qpic.cn:8443/x',
    'file:///etc/passwd',
    'not a url',
    '',
  ])('is never asked: %s', async (url) => {
    expect(await download(url)).toEqual({ kind: 'gone' });
    expect(asked).toEqual([]);
  });
});

/** Whole blocks under the right key, whose last byte is no padding. */
function withoutPadding(): Buffer {
  const key = Buffer.from(BOT.aesKey, 'base64');
  const cipher = createCipheriv('aes-256-cbc', key, key.subarray(0, 16)).setAutoPadding(false);
  return Buffer.concat([cipher.update(Buffer.alloc(64, 0xee)), cipher.final()]);
}
