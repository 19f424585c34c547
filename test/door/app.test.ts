import { afterEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Desk } from '../../src/channels/channel.ts';
import type { AppParts } from '../../src/door/app.ts';
import { StoreUnavailableError } from '../../src/errors.ts';
import { unavailable } from '../../src/wording/misunderstandings.ts';
import { type AppServer, HEALTHY, startApp, testBot } from '../support/app-server.ts';
import { fakeDesk } from '../support/fake-desk.ts';
import { call, groupText, refresh, seal, sealCallback } from '../support/fake-wecom.ts';

const running: AppServer[] = [];
async function start(desk?: Desk, parts?: Partial<AppParts>): Promise<AppServer> {
  const server = await startApp(desk, parts);
  running.push(server);
  return server;
}
afterEach(async () => {
  for (const server of running.splice(0)) await server.close();
});

const text = () => sealCallback(groupText('M1', '@小助手 24号任务谁牵头'));
const statusAndBody = async (response: Response) => [response.status, await response.text()];

describe('the door of a platform', () => {
  test('answers a callback with a sealed 200', async () => {
    const { origin } = await start();
    const answer = await call(origin, text());
    expect(answer).toMatchObject({ status: 200, stream: { id: 'M1', content: '好的' } });
  });

  test('answers the address check', async () => {
    const { origin } = await start();
    const { query, body } = seal('4375120948345356249');
    const { encrypt } = JSON.parse(body) as { encrypt: string };
    const check = `${origin}/wecom/bot?${query}&echostr=${encodeURIComponent(encrypt)}`;
    const response = await fetch(check);
    expect(response.headers.get('content-type')).toMatch(/^text\/plain/u);
    expect(await statusAndBody(response)).toEqual([200, '4375120948345356249']);
  });

  test.each([
    ['without an envelope', 400, '', '{}'],
    ['with a forged signature', 403, `msg_signature=${'0'.repeat(40)}&timestamp=1&nonce=1`, null],
    ['without parameters', 403, '', null],
    ['with a query that cannot be decoded', 400, 'nonce=%E4%', null],
  ])('turns a request away %s, with %d and without a word', async (_, status, query, body) => {
    const desk = fakeDesk();
    const server = await start(desk);
    const response = await fetch(`${server.origin}/wecom/bot?${query}`, {
      method: 'POST',
      body: body ?? text().body,
    });
    expect(await statusAndBody(response)).toEqual([status, '']);
    expect(desk.received).toEqual([]);
    expect(server.refused.length).toBe(1);
  });

  test('reads bodies up to 64 KB and answers 413 beyond', async () => {
    const { origin } = await start();
    const post = async (bytes: number) => {
      const body = 'a'.repeat(bytes);
      const response = await fetch(`${origin}/wecom/bot`, { method: 'POST', body });
      return statusAndBody(response);
    };
    expect(await post(64 * 1024)).toEqual([400, '']);
    expect(await post(64 * 1024 + 1)).toEqual([413, '']);
  });

  test('answers 413 to a body without end as well', async () => {
    const { origin } = await start();
    const body = new ReadableStream({
      pull: (controller) => controller.enqueue(Buffer.alloc(16 * 1024, 'a')),
    });
    const response = await fetch(`${origin}/wecom/bot`, { method: 'POST', body, duplex: 'half' });
    expect(response.status).toBe(413);
  });

  test.each([
    ['a length that is no number', 'Content-Length: many\r\n\r\n{}', /^HTTP\/1\.1 400/u],
    ['two lengths', 'Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}', /^HTTP\/1\.1 400/u],
    ['less than it announced, and hangs up', 'Content-Length: 900\r\n\r\n{}', /^$/u],
  ])('outlives a caller who sends %s', async (_, rest, heard) => {
    const server = await start();
    const hangUp = rest.includes('900');
    const head = 'POST /wecom/bot HTTP/1.1\r\nHost: a\r\nConnection: close\r\n';
    expect(await server.raw(head + rest, hangUp)).toMatch(heard);
    expect((await call(server.origin, text())).status).toBe(200);
    expect(server.errors).toEqual([]);
  });

  test('gives an apology where the message cannot be kept, and hears of the reason', async () => {
    const away = new StoreUnavailableError('The store is away');
    const fail = () => Promise.reject(away);
    const server = await start({ receive: fail, recall: fail, post: fail });
    const answers = [
      await call(server.origin, text()),
      await call(server.origin, sealCallback(refresh('M1'))),
    ];
    for (const { status, stream } of answers) {
      expect(status).toBe(200);
      expect(stream).toEqual({ id: 'M1', finish: true, content: unavailable() });
    }
    expect(server.errors).toEqual([away, away]);
  });

  test('answers an empty 200 to a surprise of our own', async () => {
    const surprise = new TypeError('undefined is not a function');
    const broken = { ...testBot(), receive: () => Promise.reject(surprise) };
    const server = await start(fakeDesk(), { channels: [broken] });
    expect(await call(server.origin, text())).toMatchObject({ status: 200, body: '' });
    expect(server.errors).toEqual([surprise]);
  });

  test('never answers with a 5xx, whatever an authentic envelope holds', async () => {
    const server = await start();
    const msgtype = fc.constantFrom('text', 'mixed', 'voice', 'image', 'event', 'stream', 'odd');
    const half = fc.record(
      {
        msgid: fc.oneof(fc.string(), fc.jsonValue()),
        msgtype: fc.oneof(msgtype, fc.jsonValue()),
        chattype: fc.oneof(fc.constantFrom('single', 'group'), fc.jsonValue()),
        chatid: fc.string(),
        from: fc.oneof(fc.record({ userid: fc.string() }), fc.jsonValue()),
        text: fc.oneof(fc.record({ content: fc.string({ unit: 'binary' }) }), fc.jsonValue()),
        mixed: fc.jsonValue(),
        event: fc.jsonValue(),
        stream: fc.jsonValue(),
        quote: fc.jsonValue(),
      },
      { requiredKeys: [] },
    );
    const inside = fc.oneof(
      fc.string(),
      fc.json(),
      half.map((value) => JSON.stringify(value)),
    );
    await fc.assert(
      fc.asyncProperty(inside, async (content) => {
        const { status, body } = await call(server.origin, seal(content));
        expect(status).toBeLessThan(500);
        if (status !== 200) expect(body).toBe('');
      }),
    );
    expect(server.errors).toEqual([]);
  });
});

describe('the health page', () => {
  test('is a 200 with what the office knows of itself', async () => {
    const { origin } = await start();
    const response = await fetch(`${origin}/healthz`);
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual(HEALTHY);
  });

  test('is a 503 while the store is away', async () => {
    const ill = { ...HEALTHY, status: 'unavailable', store: 'unavailable', outbox: null } as const;
    const { origin } = await start(fakeDesk(), { health: async () => ill });
    const response = await fetch(`${origin}/healthz`);
    expect(response.status).toBe(503);
    expect(await response.json()).toEqual(ill);
  });
});

describe('a surprise behind the health page', () => {
  test('is a 500', async () => {
    const health = () => Promise.reject(new Error('no idea'));
    const { origin } = await start(fakeDesk(), { health });
    expect(await statusAndBody(await fetch(`${origin}/healthz`))).toEqual([500, '']);
  });
});

describe('every answer', () => {
  test.each(['/healthz', '/wecom/bot', '/nowhere'])(
    'at %s is kept by nobody and framed nowhere',
    async (path) => {
      const { origin } = await start();
      const { headers } = await fetch(`${origin}${path}`);
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('x-frame-options')).toBe('DENY');
    },
  );

  test.each([
    ['GET', '/nowhere', 404],
    ['POST', '/wecom/app', 404],
    ['DELETE', '/wecom/bot', 405],
    ['PROPFIND', '/wecom/bot', 405],
    ['POST', '/healthz', 405],
  ])('to %s %s is an empty %d', async (method, path, status) => {
    const { origin } = await start();
    expect(await statusAndBody(await fetch(`${origin}${path}`, { method }))).toEqual([status, '']);
  });
});

describe('the door of a platform that is not configured', () => {
  test('does not exist', async () => {
    const { origin } = await start(fakeDesk(), { channels: [] });
    expect((await call(origin, text())).status).toBe(404);
  });
});
