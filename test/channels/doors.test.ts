import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { HttpChannel } from '../../src/channels/channel.ts';
import { addressesOf } from '../../src/channels/dingtalk/addresses.ts';
import { createDingtalk } from '../../src/channels/dingtalk/index.ts';
import { createWecomApp } from '../../src/channels/wecom-app/index.ts';
import { type AppServer, startApp, testBot } from '../support/app-server.ts';
import { type FakeDesk, fakeDesk } from '../support/fake-desk.ts';
import { groupMessage, ROBOT, signed } from '../support/fake-dingtalk.ts';
import { APP, sealXml, textXml } from '../support/fake-qyapi.ts';
import { groupText, sealCallback } from '../support/fake-wecom.ts';

interface Letter {
  readonly query: string;
  readonly body: string;
  readonly headers?: Record<string, string>;
}

interface Door {
  readonly channel: () => HttpChannel;
  /** A message as the platform posts it, at that time and with our secret or another. */
  letter(id: string, at: Date, isOurs: boolean): Letter;
  /** For so long a message is taken, in minutes. */
  readonly windowMinutes: number;
}

const parts = { now: () => new Date(), onTrouble: () => {} };

const DOORS: Readonly<Record<string, Door>> = {
  'the WeCom bot': {
    channel: testBot,
    letter: (id, at, isOurs) =>
      sealCallback(groupText(id, '@小助手 在吗'), isOurs ? { at } : { at, token: 'other' }),
    windowMinutes: 5,
  },
  'the WeCom app': {
    channel: () => createWecomApp({ ...APP, ...parts, apiOrigin: 'http://127.0.0.1:9' }).channel,
    letter: (id, at, isOurs) =>
      sealXml(textXml(id, '在吗'), isOurs ? { at } : { at, token: 'other' }),
    windowMinutes: 5,
  },
  'the DingTalk robot': {
    channel: () => createDingtalk({ ...ROBOT, ...parts, addresses: addressesOf(null) }).channel,
    letter: (id, at, isOurs) => ({
      query: '',
      body: JSON.stringify(groupMessage(id, '在吗')),
      headers: signed(at, isOurs ? ROBOT.clientSecret : 'other'),
    }),
    windowMinutes: 60,
  },
};

const minutesAway = (minutes: number) => new Date(Date.now() + minutes * 60_000);

describe.each(Object.entries(DOORS))('the door of %s', (_, door) => {
  let desk: FakeDesk;
  let server: AppServer;
  let path: string;
  beforeEach(async () => {
    desk = fakeDesk();
    const channel = door.channel();
    path = channel.path;
    server = await startApp(desk, { channels: [channel] });
  });
  afterEach(() => server.close());

  const post = ({ query, body, headers = {} }: Letter) =>
    fetch(`${server.origin}${path}?${query}`, { method: 'POST', body, headers });

  async function isTurnedAway(letter: Letter): Promise<void> {
    const answer = await post(letter);
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
    expect(await answer.text()).toBe('');
    expect(desk.received).toEqual([]);
    expect(server.errors).toEqual([]);
  }

  test('takes a message of now and gives it to the desk', async () => {
    expect((await post(door.letter('1001', new Date(), true))).status).toBe(200);
    expect(desk.received).toMatchObject([{ id: '1001', body: { kind: 'said', text: '在吗' } }]);
  });

  test('turns away what is signed with another secret', () =>
    isTurnedAway(door.letter('1001', new Date(), false)));

  test('turns away what is stale, and what is ahead of its time', async () => {
    await isTurnedAway(door.letter('1001', minutesAway(-door.windowMinutes - 1), true));
    await isTurnedAway(door.letter('1001', minutesAway(door.windowMinutes + 1), true));
  });

  test('takes what is old but within its window', async () => {
    const letter = door.letter('1001', minutesAway(1 - door.windowMinutes), true);
    expect((await post(letter)).status).toBe(200);
  });

  test.each(['', 'hello', '{}', '[]', '<xml></xml>', '{"encrypt":1}', '\u0000'])(
    'turns away the body %j behind a signature that holds',
    (body) => isTurnedAway({ ...door.letter('1001', new Date(), true), body }),
  );

  test('turns away an address check that nobody signed, and other methods', async () => {
    for (const method of ['GET', 'PUT', 'DELETE']) {
      const answer = await fetch(`${server.origin}${path}?echostr=x`, { method });
      expect(answer.status).toBeGreaterThanOrEqual(400);
      expect(answer.status).toBeLessThan(500);
      expect(await answer.text()).toBe('');
    }
  });
});
