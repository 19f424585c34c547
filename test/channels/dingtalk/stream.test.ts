import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Connection, Standing } from '../../../src/channels/channel.ts';
import { addressesOf } from '../../../src/channels/dingtalk/addresses.ts';
import { createStream, type StreamParts } from '../../../src/channels/dingtalk/stream.ts';
import { endedOnce } from '../../support/ended-once.ts';
import { type FakeDingtalk, ROBOT, startFakeDingtalk } from '../../support/fake-dingtalk.ts';

const MESSAGES = '/v1.0/im/bot/messages/get';
const OPEN = '/v1.0/gateway/connections/open';

let fake: FakeDingtalk;
let stream: Connection;
let stop: () => Promise<void>;
let taken: string[];
let troubles: string[];
beforeEach(async () => {
  fake = await startFakeDingtalk();
  taken = [];
  troubles = [];
});
afterEach(async () => {
  await stop();
  await fake.close();
});

function open(more: Partial<StreamParts> = {}): Connection {
  stream = createStream({
    ...ROBOT,
    addresses: addressesOf(fake.origin),
    onMessage: (data) => taken.push(data),
    onTrouble: (what) => troubles.push(what),
    backoff: { firstMs: 5, longestMs: 20 },
    ...more,
  });
  stream.start();
  stop = endedOnce(() => stream.stop());
  return stream;
}

describe('the Stream connection', () => {
  test('is asked for in JSON and opened with its ticket, whatever signs that has', async () => {
    open();
    await fake.opened(1);
    const [call] = fake.callsOf(OPEN);
    expect(call?.headers.accept).toBe('application/json');
    expect(call?.body).toMatchObject({
      clientId: ROBOT.clientId,
      clientSecret: ROBOT.clientSecret,
      subscriptions: [{ type: 'CALLBACK', topic: MESSAGES }, { type: 'CALLBACK' }],
    });
  });

  test('acknowledges a message before it is worked on, also one that comes again', async () => {
    const { promise: worked, resolve } = Promise.withResolvers<number>();
    open({ onMessage: () => void setImmediate(() => resolve(fake.frames.length)) });
    await fake.opened(1);
    fake.sockets[0]?.send(fake.frame(MESSAGES, { msgId: 'D1' }, 'CALLBACK', 'f7'));
    const [ack] = await fake.heard(1);
    expect(ack).toEqual({
      code: 200,
      headers: { messageId: 'f7', contentType: 'application/json' },
      message: 'OK',
      data: '{"response":null}',
    });
    await worked;
  });

  test('gives a ping its data back', async () => {
    open();
    await fake.opened(1);
    fake.sockets[0]?.send(fake.frame('ping', { opaque: 'o1' }, 'SYSTEM', 'p1'));
    const [pong] = await fake.heard(1);
    expect(pong).toMatchObject({
      code: 200,
      headers: { messageId: 'p1' },
      data: '{"opaque":"o1"}',
    });
    expect(taken).toEqual([]);
  });

  test('acknowledges events and cards, ignores nonsense, and lives on', async () => {
    open();
    await fake.opened(1);
    fake.sockets[0]?.send('no frame');
    fake.sockets[0]?.send(fake.frame('*', {}, 'EVENT', 'e1'));
    fake.sockets[0]?.send(fake.frame('/v1.0/card/instances/callback', {}, 'CALLBACK', 'c1'));
    const [event, card] = await fake.heard(2);
    expect(JSON.parse(event?.data ?? '')).toMatchObject({ status: 'SUCCESS' });
    expect(card?.headers.messageId).toBe('c1');
    expect(taken).toEqual([]);
  });

  test('is replaced at once when the platform says that it will disconnect', async () => {
    open({ backoff: { firstMs: 60_000, longestMs: 60_000 } });
    await fake.opened(1);
    const [old] = fake.sockets;
    const gone = new Promise((resolve) => old?.once('close', resolve));
    old?.send(fake.frame('disconnect', { reason: 'maintenance' }, 'SYSTEM'));
    await fake.opened(2);
    await gone;
    expect(fake.frames).toEqual([]);
    fake.sockets[0]?.send(fake.frame(MESSAGES, { msgId: 'D1' }));
    await fake.heard(1);
    expect(fake.callsOf(OPEN).length).toBe(2);
  });

  test('comes back after it broke, each time with a ticket of its own', async () => {
    open();
    for (const count of [1, 2, 3]) {
      await fake.opened(count);
      fake.sockets[0]?.terminate();
    }
    await fake.opened(4);
    expect(fake.callsOf(OPEN).length).toBe(4);
  });

  test('is asked for again, with a word to the operator, where the gateway refuses', async () => {
    let refusals = 0;
    const standings: Standing[] = [];
    fake.behave(({ path }) => {
      if (path !== OPEN) return undefined;
      standings.push(stream.standing());
      if (++refusals > 2) return undefined;
      return { json: { code: 'invalidClientIdOrSecret', message: 'wrong secret' }, status: 401 };
    });
    open();
    await fake.opened(1);
    expect(standings.at(-1)).toEqual({
      kind: 'down',
      why: 'DingTalk opens no Stream connection: invalidClientIdOrSecret wrong secret',
    });
    expect(troubles).toEqual(
      Array(2).fill(expect.stringContaining('invalidClientIdOrSecret wrong secret')),
    );
    expect(troubles.join()).not.toContain(ROBOT.clientSecret);
  });

  test('is cut and opened anew when the other end does not answer a ping', async () => {
    open({ beat: { everyMs: 10, patienceMs: 1 } });
    await fake.opened(1);
    fake.sockets[0]?.removeAllListeners('ping');
    const [socket] = fake.sockets;
    if (socket) socket.pong = () => undefined;
    await fake.opened(2);
  });

  test('stays closed once it was stopped', async () => {
    const connection = open();
    await fake.opened(1);
    const gone = new Promise((resolve) => fake.sockets[0]?.once('close', resolve));
    await connection.stop();
    await gone;
    expect(fake.callsOf(OPEN).length).toBe(1);
  });
});
