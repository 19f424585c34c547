import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { addressesOf } from '../../../src/channels/dingtalk/addresses.ts';
import { createDingtalk, type Dingtalk } from '../../../src/channels/dingtalk/index.ts';
import { robotSignature } from '../../../src/channels/dingtalk/signature.ts';
import { createDingtalkWebhook } from '../../../src/channels/dingtalk/webhook.ts';
import type { InboundMessage } from '../../../src/domain/message.ts';
import { DRAFT_CARD } from '../../support/draft-card.ts';
import { fakeDesk } from '../../support/fake-desk.ts';
import {
  type FakeDingtalk,
  groupMessage,
  ROBOT,
  signed,
  startFakeDingtalk,
} from '../../support/fake-dingtalk.ts';
import type { Answer } from '../../support/fake-platform.ts';

const NOW = new Date('2020-07-10T01:00:00.000Z');
const TOKEN = '/v1.0/oauth2/accessToken';

let fake: FakeDingtalk;
let robot: Dingtalk;
let now: Date;
beforeEach(async () => {
  fake = await startFakeDingtalk();
  now = NOW;
  const addresses = addressesOf(fake.origin);
  robot = createDingtalk({ ...ROBOT, addresses, now: () => now, onTrouble: () => {} });
});
afterEach(() => fake.close());

const request = (body: object, headers: Record<string, string> = signed(NOW)) => ({
  method: 'POST',
  query: '',
  headers,
  body: JSON.stringify(body),
});
const receive = (body: object, headers?: Record<string, string>, desk = fakeDesk()) =>
  robot.channel.receive(request(body, headers), NOW, desk);
const hour = (hours: number) => new Date(NOW.getTime() + hours * 3_600_000);

describe('the DingTalk door', () => {
  test('takes a signed message and says nothing in its answer', async () => {
    const desk = fakeDesk();
    const answer = await receive(groupMessage('D1', '你好'), signed(NOW), desk);
    expect(answer).toMatchObject({ status: 200, body: '{"msgtype":"empty"}' });
    expect(desk.received.map(({ id }) => id)).toEqual(['D1']);
  });

  test.each([
    ['no headers', {}],
    ['another secret', signed(NOW, 'other')],
    ['a time of an hour ago', signed(hour(-1.01))],
    ['a time of an hour ahead', signed(hour(1.01))],
    ['a time in seconds', { ...signed(NOW), timestamp: '1594342800' }],
    ['a shorter signature', { ...signed(NOW), sign: signed(NOW).sign.slice(1) }],
  ])('turns away a message with %s', async (_, headers) => {
    const desk = fakeDesk();
    await expect(receive(groupMessage('D1', '你好'), headers, desk)).rejects.toMatchObject({
      name: 'EnvelopeError',
      status: 403,
    });
    expect(desk.received).toEqual([]);
  });

  test('takes a time within the hour', async () => {
    expect((await receive(groupMessage('D1', '你好'), signed(hour(-0.99)))).status).toBe(200);
  });

  test('turns away a body for another robot behind headers that hold', async () => {
    for (const robotCode of ['dingapp2', '', null, undefined]) {
      const forged = groupMessage('D1', '你好', { robotCode });
      await expect(receive(forged)).rejects.toMatchObject({ status: 403 });
    }
  });
});

describe('an answer at the address of a message', () => {
  test('is posted there as text', async () => {
    const address = fake.sessionWebhook('S1');
    expect(
      await robot.channel.replyLate(`${address}#until=1763805405000`, { text: '已登记' }),
    ).toBe('sent');
    expect(fake.calls).toMatchObject([
      { path: '/robot/sendBySession', body: { msgtype: 'text', text: { content: '已登记' } } },
    ]);
    expect(fake.calls[0]?.query.get('session')).toBe('S1');
  });

  const piecesOf = async (message: object) => {
    const desk = fakeDesk();
    await receive(message, signed(NOW), desk);
    const [received] = desk.received;
    if (!received) throw new Error('Nothing was received');
    return robot.channel.pieces({ key: 'k', text: '已登记', card: DRAFT_CARD }, received);
  };

  test('calls the one who asked in a group, and shows no buttons there', async () => {
    const [piece, ...others] = await piecesOf(groupMessage('D1', '任务28'));
    expect([piece, others]).toEqual([{ text: '已登记', mention: 'user001' }, []]);
    await robot.channel.replyLate(fake.sessionWebhook('S1'), piece ?? { text: '' });
    expect(fake.calls.at(-1)?.body).toEqual({
      msgtype: 'text',
      text: { content: '@user001\n已登记' },
      at: { atUserIds: ['user001'], isAtAll: false },
    });
  });

  test('calls nobody from outside, whom the platform knows by no staff id', async () => {
    const [piece] = await piecesOf(groupMessage('D1', '任务28', { senderStaffId: '' }));
    expect(piece).toEqual({ text: '已登记' });
  });

  test('brings in a single chat buttons that say their words', async () => {
    const [piece] = await piecesOf(groupMessage('D1', '任务28', { conversationType: '1' }));
    await robot.channel.replyLate(fake.sessionWebhook('S1'), piece ?? { text: '' });
    expect(fake.calls.at(-1)?.body).toEqual({
      msgtype: 'actionCard',
      actionCard: {
        title: '已登记',
        text: '已登记',
        btnOrientation: '1',
        btns: [
          {
            title: '确认',
            actionURL: `dtmd://dingtalkclient/sendMessage?content=${encodeURIComponent('确认482193')}`,
          },
        ],
      },
    });
  });

  test('goes without buttons where Markdown would change what was written', async () => {
    const message = { conversation: { kind: 'single', id: 'user001' } } as InboundMessage;
    const content = { key: 'k', text: '长*宽*高共3处', card: DRAFT_CARD };
    const [piece] = robot.channel.pieces(content, message);
    await robot.channel.replyLate(fake.sessionWebhook('S1'), piece ?? { text: '' });
    expect(fake.calls.at(-1)?.body).toEqual({ msgtype: 'text', text: { content: content.text } });
  });

  test('is refused when the address has expired', async () => {
    fake.behave(() => ({ json: { errcode: 300_001, errmsg: 'session 不存在' } }));
    expect(await robot.channel.replyLate(fake.sessionWebhook('S1'), { text: '已登记' })).toBe(
      'refused',
    );
  });

  test('never goes to a foreign host', async () => {
    const foreign = await startFakeDingtalk();
    expect(await robot.channel.replyLate(foreign.sessionWebhook('S1'), { text: '已登记' })).toBe(
      'refused',
    );
    expect(foreign.calls).toEqual([]);
    await foreign.close();
  });

  test('may be given until the moment that the message names', async () => {
    const desk = fakeDesk();
    const end = NOW.getTime() + 90 * 60_000;
    const more = { sessionWebhook: fake.sessionWebhook('S1'), sessionWebhookExpiredTime: end };
    await receive(groupMessage('D1', '你好', more), signed(NOW), desk);
    const [message] = desk.received;
    if (!message) throw new Error('Nothing was received');
    expect(robot.channel.repliesUntil(message)).toBe(new Date(end).toISOString());
  });
});

describe('a message that cannot be taken in', () => {
  const apology = [{ text: '请稍后再发', class: null }];
  const message = () => groupMessage('D1', '你好', { sessionWebhook: fake.sessionWebhook('S1') });

  const failing = () => fakeDesk(() => ({ state: 'failed', replies: apology }));
  /** What is said at the address of the message, which answers with this. */
  const heardAt = (answer?: Answer) => {
    const { promise, resolve } = Promise.withResolvers<unknown>();
    fake.behave(({ path, body }) => {
      if (path !== '/robot/sendBySession') return undefined;
      resolve(body);
      return answer;
    });
    return promise;
  };

  test('is answered with an apology at its own address', async () => {
    const heard = heardAt();
    await receive(message(), signed(NOW), failing());
    expect(await heard).toEqual({ msgtype: 'text', text: { content: '请稍后再发' } });
  });

  test('keeps the call of the platform no longer where that address never answers', async () => {
    const heard = heardAt('hang');
    expect(await receive(message(), signed(NOW), failing())).toMatchObject({ status: 200 });
    await heard;
  });

  test('is answered so too when that shows only later', async () => {
    const heard = heardAt();
    const desk = fakeDesk(
      () => ({ state: 'working' }),
      () => null,
      () => apology,
    );
    await receive(message(), signed(NOW), desk);
    expect(await heard).toEqual({ msgtype: 'text', text: { content: '请稍后再发' } });
  });
});

describe('the access token', () => {
  const send = () =>
    robot.messenger.send({ kind: 'person', userid: 'user001' }, { text: '请报送' });

  test('is fetched once for twenty messages at once, and kept', async () => {
    const outcomes = await Promise.all(Array.from({ length: 20 }, send));
    expect(outcomes).toEqual(Array(20).fill('sent'));
    await send();
    expect(fake.callsOf(TOKEN).length).toBe(1);
    expect(fake.calls.at(-1)?.headers['x-acs-dingtalk-access-token']).toBe('A1');
  });

  test('is fetched anew before its time is over', async () => {
    await send();
    now = new Date(NOW.getTime() + 6_901_000);
    await send();
    expect(fake.callsOf(TOKEN).length).toBe(2);
  });

  test('is fetched anew once where the platform does not take it', async () => {
    let refusals = 0;
    fake.behave(({ path }) =>
      path.startsWith('/v1.0/robot') && ++refusals === 1
        ? { json: { code: 'InvalidAuthentication', message: 'token' }, status: 401 }
        : undefined,
    );
    expect(await send()).toBe('sent');
    expect(fake.callsOf(TOKEN).length).toBe(2);
  });
});

describe('a message through the OpenAPI', () => {
  test('to a person names the robot and carries its words as JSON in a string', async () => {
    await robot.messenger.send({ kind: 'person', userid: 'user001' }, { text: '请报送' });
    expect(fake.calls.at(-1)).toMatchObject({
      path: '/v1.0/robot/oToMessages/batchSend',
      body: {
        robotCode: ROBOT.robotCode,
        userIds: ['user001'],
        msgKey: 'sampleText',
        msgParam: '{"content":"请报送"}',
      },
    });
  });

  test('into a group names the conversation, and draws nothing of what people wrote', async () => {
    const content = '## 通报\n[区水务局](https://a.cn/b)已报送';
    await robot.messenger.send({ kind: 'group', id: 'cidGROUP' }, { text: content });
    const { body } = fake.calls.at(-1) ?? {};
    expect(body).toMatchObject({ openConversationId: 'cidGROUP', msgKey: 'sampleText' });
    expect(JSON.parse(String(body?.msgParam))).toEqual({ content });
  });

  test.each([
    ['invalidStaffIdList', 'unreachable'],
    ['flowControlledStaffIdList', 'later'],
  ])('is not sent where the only person stands in the %s', async (list, delivery) => {
    fake.behave(({ path }) =>
      path === TOKEN ? undefined : { json: { processQueryKey: 'q', [list]: ['user001'] } },
    );
    expect(
      await robot.messenger.send({ kind: 'person', userid: 'user001' }, { text: '请报送' }),
    ).toBe(delivery);
  });

  test('waits where the caller was shut out for too many calls', async () => {
    fake.behave(({ path }) =>
      path === TOKEN ? undefined : { json: { status: 1111, wait: 5, punish: 'deny' } },
    );
    expect(await robot.messenger.send({ kind: 'group', id: 'c' }, { text: '请报送' })).toBe(
      'later',
    );
  });
});

describe('the custom robot of a group', () => {
  test('signs each message with its own time', async () => {
    const addresses = addressesOf(fake.origin);
    const webhook = createDingtalkWebhook({
      token: 'T',
      secret: 'SEC1',
      addresses,
      now: () => now,
    });
    for (const at of [NOW, hour(2)]) {
      now = at;
      await webhook.send({ kind: 'group', id: 'any' }, { text: '请报送' });
      const query = fake.calls.at(-1)?.query;
      expect(query?.get('timestamp')).toBe(`${at.getTime()}`);
      expect(query?.get('sign')).toBe(robotSignature(`${at.getTime()}`, 'SEC1'));
      expect(query?.get('access_token')).toBe('T');
    }
  });
});

describe('a file that was sent to the DingTalk robot', () => {
  const download = (url: string) => robot.files.download({ kind: 'image', url, name: null });
  const DOWNLOAD = '/v1.0/robot/messageFiles/download';

  test('is fetched from the address that the API gives for its code', async () => {
    fake.behave(({ path }) => {
      if (path === DOWNLOAD) return { json: { downloadUrl: `${fake.origin}/file` } };
      return path === '/file' ? { html: 'PNG…' } : undefined;
    });
    const fetched = await download('dingtalk-file:c1');
    expect(fetched.kind === 'file' && Buffer.from(fetched.bytes).toString()).toBe('PNG…');
    expect(fake.callsOf(DOWNLOAD)[0]?.body).toEqual({
      downloadCode: 'c1',
      robotCode: ROBOT.robotCode,
    });
  });

  test.each([
    ['whose code has expired', { code: 'invalidParameter.robotCode.downloadCode' }, 400, 'gone'],
    ['at an address that is not safe', { downloadUrl: 'http://169.254.169.254/x' }, 200, 'gone'],
    ['while the platform is away', {}, 503, 'later'],
  ])('%s is not there (%s)', async (_, json, status, kind) => {
    fake.behave(({ path }) => (path === DOWNLOAD ? { json, status } : undefined));
    expect(await download('dingtalk-file:c1')).toEqual({ kind });
  });
});
