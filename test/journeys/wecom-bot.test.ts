import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { waitingBindings } from '../../src/domain/binding.ts';
import { INBOX } from '../../src/domain/inbox-row.ts';
import { outboxInOrder } from '../../src/domain/outbox.ts';
import { withMembers } from '../../src/people/people.ts';
import type { Store } from '../../src/store/store.ts';
import {
  type Callback,
  call,
  type FakeApi,
  groupText,
  type Sealed,
  sealCallback,
  startFakeApi,
} from '../support/fake-wecom.ts';
import { keptBy } from '../support/kept-by.ts';
import { type ServerProcess, startServerProcess } from '../support/server-process.ts';

const QUESTION = '@小助手 24号任务谁牵头';

let dataDir: string;
let api: FakeApi;
let server: ServerProcess;
const start = () => startServerProcess(dataDir, { WECOM_API_BASE: api.origin });

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'clerk-'));
  api = await startFakeApi();
  server = await start();
});
afterAll(async () => {
  await server.kill();
  await api.close();
  rmSync(dataDir, { recursive: true });
});

const send = (callback: Callback) => call(server.origin, sealCallback(callback));

/** A single chat with somebody whom the office does not know. */
const single = (msgid: string, more: object): Callback => ({
  msgid,
  chattype: 'single',
  from: { userid: 'wangwu' },
  ...more,
});
const singleText = (msgid: string, content: string) =>
  single(msgid, { msgtype: 'text', text: { content } });

const afterwards = <T>(look: (store: Store) => Promise<T>) => keptBy(dataDir, look);

describe('a member who asks in the group', () => {
  test('is answered in the response to the callback', async () => {
    const { stream } = await send(groupText('M1', QUESTION));
    expect(stream).toMatchObject({ id: 'M1', finish: true });
    expect(stream?.content).toContain('区城管局');
  });

  test('is answered the same each time the platform delivers the message, three at once and later', async () => {
    const question = groupText('T1', QUESTION);
    const first = await Promise.all([send(question), send(question), send(question)]);
    const answers = [...first, await send(question)].map(({ opened }) => opened);
    expect(new Set(answers).size).toBe(1);
    const rows = await afterwards((store) => store.kept(INBOX).get('wecom-bot:T1'));
    expect(rows).toMatchObject({ state: 'done', version: 0, intent: { kind: 'ask-task-lead' } });
  });

  test('is told that a stream is not known, and gets no answer to a 收到', async () => {
    const unknown = { ...groupText('S1', ''), msgtype: 'stream', stream: { id: 'nobody' } };
    expect((await send(unknown)).stream).toMatchObject({ id: 'nobody', finish: true });
    expect(await send(groupText('S2', '@小助手 收到'))).toMatchObject({ status: 200, body: '' });
  });
});

describe('a request to be bound', () => {
  test('is one request, with the same answer, also after a kill -9', async () => {
    const request = singleText('B1', '绑定 区水务局 联络员 王五');
    const before = await send(request);
    expect(before.stream?.content).toContain('1');
    await server.kill();
    server = await start();
    expect((await send(request)).stream).toEqual(before.stream);
    const waiting = await afterwards((store) => waitingBindings(store.kept));
    expect(waiting.map(({ id, cause }) => [id, cause])).toEqual([['1', 'wecom-bot:B1']]);
  });
});

describe('a stranger at the door', () => {
  const sealed = () => sealCallback(groupText('F1', QUESTION));
  const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000);

  const forgeries: readonly (readonly [string, Sealed])[] = [
    ['a signature of another text', { ...sealed(), query: sealed().query }],
    ['another token', sealCallback(groupText('F1', QUESTION), { token: 'other' })],
    ['a stale envelope', sealCallback(groupText('F1', QUESTION), { at: minutesAgo(6) })],
    ['an early envelope', sealCallback(groupText('F1', QUESTION), { at: minutesAgo(-6) })],
    ['no envelope', { ...sealed(), body: '{}' }],
  ];

  test('with a forgery hears nothing and leaves no trace', async () => {
    for (const [what, forgery] of forgeries) {
      const { status, body } = await call(server.origin, forgery);
      expect([what, status >= 400 && status < 500, body]).toEqual([what, true, '']);
    }
    expect(await afterwards((store) => store.kept(INBOX).get('wecom-bot:F1'))).toBeNull();
  });

  test('with an overheard envelope hears nothing', async () => {
    const overheard = sealed();
    expect((await call(server.origin, overheard)).status).toBe(200);
    expect(await call(server.origin, overheard)).toMatchObject({ status: 403, body: '' });
  });
});

describe('bad input', () => {
  const picture = { msgtype: 'image', image: { url: 'https://p/1' } };
  const forwarded = `${'各单位：请于本月底前报送进展情况。'.repeat(200)}`;
  const cases: readonly (readonly [string, Callback])[] = [
    ['an empty text', singleText('X1', '')],
    ['only an @', groupText('X2', '@小助手')],
    ['20,000 characters', singleText('X3', 'a'.repeat(20_000))],
    ['all that a body can hold', singleText('X10', '好'.repeat(16_000))],
    ['control characters', singleText('X4', '\u0000\u0007\u001b[31m\u200b\ufeff')],
    ['emoji', singleText('X5', '👍🏽👨‍👩‍👧‍👦🎉')],
    ['JSON', singleText('X6', '{"kind":"confirm-draft","$where":"1"}')],
    ['a picture', single('X7', picture)],
    ['a forwarded long message', groupText('X8', `@小助手 ${forwarded}`)],
    ['half a character', singleText('X9', '\ud83d')],
  ];

  const written = () =>
    afterwards(async ({ kept }) => [
      await withMembers(kept, []).all(),
      await waitingBindings(kept),
      await outboxInOrder(kept),
    ]);

  test('gets a short answer or silence, and writes nothing but its own row', async () => {
    const before = await written();
    for (const [what, callback] of cases) {
      const { status, body, stream } = await send(callback);
      expect([what, status]).toEqual([what, 200]);
      expect([what, body === '' || stream?.finish]).toEqual([what, true]);
      expect(stream?.content.length ?? 0).toBeLessThan(400);
    }
    expect((await send(groupText('X11', QUESTION))).stream?.content).toContain('区城管局');
    expect(await written()).toEqual(before);
  });
});

describe('the server', () => {
  test('is healthy as soon as it has started, also right after a kill -9', async () => {
    await server.kill();
    server = await start();
    const response = await fetch(`${server.origin}/healthz`);
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ status: 'ok', channels: ['wecom-bot'] });
  });

  test('says in a few words what is wrong with its settings', async () => {
    const half = startServerProcess(dataDir, { WECOM_BOT_TOKEN: '', PORT: 'eighty' });
    await expect(half).rejects.toThrow(/PORT[\s\S]*WECOM_BOT_TOKEN/u);
  });
});
