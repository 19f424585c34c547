import { createHash } from 'node:crypto';
import { afterAll, afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { readConfig } from '../../src/config.ts';
import { deliver } from '../../src/delivery/deliver.ts';
import { createEnclosures } from '../../src/delivery/enclosures.ts';
import { connectPlatforms, type Platforms } from '../../src/delivery/platforms.ts';
import type { Enclosures } from '../../src/delivery/route.ts';
import { createTraffic } from '../../src/delivery/traffic.ts';
import { acceptRow } from '../../src/domain/inbox-row.ts';
import type { InboundMessage, Recipient } from '../../src/domain/message.ts';
import { later } from '../../src/domain/moment.ts';
import { OUTBOX, outboxInOrder, outboxInState, postRows, rowOf } from '../../src/domain/outbox.ts';
import { PAPERS } from '../../src/domain/paper.ts';
import type { Person } from '../../src/domain/person.ts';
import { workbookOf } from '../../src/domain/sheet.ts';
import { createPress } from '../../src/exports/press.ts';
import { openedBy } from '../../src/ledger/tickets.ts';
import { KINDS } from '../../src/office.ts';
import { withMembers } from '../../src/people/people.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { Store } from '../../src/store/store.ts';
import { fakeDesk } from '../support/fake-desk.ts';
import { ROBOT, startFakeDingtalk } from '../support/fake-dingtalk.ts';
import { startFakeOpenws } from '../support/fake-openws.ts';
import type { FakePlatform } from '../support/fake-platform.ts';
import { APP, startFakeQyapi } from '../support/fake-qyapi.ts';

const AT = '2020-07-10T01:00:00.000Z';
const NAME = '任务台账.xlsx';
const ENCLOSURE = { paper: 'm1:任务台账', name: NAME };

const person = (platform: 'wecom' | 'dingtalk', userid: string, office = false): Person => ({
  id: `${platform}:${userid}`,
  platform,
  userid,
  name: userid,
  roles: [{ role: office ? 'office' : 'liaison', unit: null, group: null }],
});
const PEOPLE = [person('wecom', 'li'), person('dingtalk', 'li'), person('wecom', 'office', true)];

const press = createPress();
afterAll(() => press.close());

let store: Store;
let errors: unknown[];
let ends: (() => Promise<unknown>)[];
beforeEach(async () => {
  store = await openStore(':memory:', KINDS);
  errors = [];
  ends = [() => store.close()];
  const content = workbookOf({
    title: '任务台账',
    note: null,
    columns: [{ title: '序号', kind: 'number' }],
    sections: [{ title: null, rows: [[1]] }],
    foot: [],
  });
  await store
    .kept(PAPERS)
    .add({ id: ENCLOSURE.paper, version: 0, name: NAME, content, madeAt: AT });
});
afterEach(async () => {
  for (const end of ends.toReversed()) await end();
});

async function fakeOf<T extends { close(): Promise<unknown> }>(starting: Promise<T>): Promise<T> {
  const fake = await starting;
  ends.push(() => fake.close());
  return fake;
}

function platforms(env: Record<string, string>): Platforms {
  const connected = connectPlatforms({
    config: readConfig(env),
    desk: fakeDesk(),
    lease: { take: async () => true },
    words: {
      working: '',
      forgotten: '',
      noted: '',
      settled: '',
      aside: '群里发不出',
      notDrawn: '',
    },
    draw: async () => null,
    now: () => new Date(AT),
    onTrouble: () => {},
    onCutOff: () => {},
  });
  ends.push(async () => {
    for (const one of connected.connections) await one.stop();
  });
  return connected;
}

const appOf = ({ origin }: FakePlatform) => ({
  WECOM_CORP_ID: APP.corpId,
  WECOM_AGENT_ID: `${APP.agentId}`,
  WECOM_APP_SECRET: APP.secret,
  WECOM_APP_TOKEN: APP.token,
  WECOM_APP_AES_KEY: APP.aesKey,
  WECOM_API_BASE: origin,
});

const people = () => withMembers(store.kept, PEOPLE);
const enclosures = (publicUrl: string | null): Enclosures =>
  createEnclosures({ kept: store.kept, people: people(), press, publicUrl });

async function send(
  { routes }: Platforms,
  {
    to = { kind: 'person', personId: 'wecom:li' } as Recipient,
    publicUrl = null as string | null,
    text = '台账共37项。',
    tries = 0,
  } = {},
) {
  const row = rowOf({ key: 'k1', to, text, class: null, enclosure: ENCLOSURE }, AT);
  await postRows(store.kept, [{ ...row, tries }]);
  const onError = (error: unknown) => errors.push(error);
  const traffic = createTraffic();
  const parts = {
    store,
    traffic,
    people: people(),
    routes,
    owner: 'p1',
    onError,
    enclosures: enclosures(publicUrl),
  };
  await deliver(parts, new Date(AT));
  while ((await outboxInState(store.kept, 'sending', 1)).length > 0) await traffic.settled();
  expect(errors).toEqual([]);
  return store.kept(OUTBOX).get('k1');
}

/** Every .xlsx is a zip. */
const isZip = (bytes: Uint8Array | undefined) =>
  bytes?.[0] === 0x50 && bytes[1] === 0x4b && bytes.length > 2_000;

describe('a file', () => {
  test('goes by the self-built app: uploaded, sent by its id, the words behind it', async () => {
    const fake = await fakeOf(startFakeQyapi());
    const row = await send(platforms(appOf(fake)));
    expect(row).toMatchObject({ state: 'sent', route: 'wecom-app:message' });
    const [upload] = fake.callsOf('/cgi-bin/media/upload');
    expect(upload?.query.get('type')).toBe('file');
    expect(upload?.media?.name).toBe(NAME);
    expect(isZip(upload?.media?.bytes)).toBe(true);
    expect(fake.callsOf('/cgi-bin/message/send').map(({ body }) => body)).toEqual([
      expect.objectContaining({ touser: 'li', msgtype: 'file', file: { media_id: 'M1' } }),
      expect.objectContaining({ touser: 'li', msgtype: 'text', text: { content: '台账共37项。' } }),
    ]);
  });

  test('is uploaded once more with a new token where the old one has ended', async () => {
    const fake = await fakeOf(startFakeQyapi());
    const connected = platforms(appOf(fake));
    await send(connected);
    fake.expireToken();
    await postRows(store.kept, [
      rowOf(
        {
          key: 'k2',
          to: { kind: 'person', personId: 'wecom:li' },
          text: '再发',
          class: null,
          enclosure: ENCLOSURE,
        },
        AT,
      ),
    ]);
    await send(connected);
    expect((await store.kept(OUTBOX).get('k2'))?.state).toBe('sent');
  });

  test('goes over the long connection in parts of which each is taken', async () => {
    const fake = await fakeOf(startFakeOpenws());
    const connected = platforms({
      WECOM_BOT_ID: 'AIB1',
      WECOM_BOT_SECRET: 's',
      WECOM_BOT_WS_URL: fake.url,
    });
    for (const one of connected.connections) one.start();
    await fake.heard(1);
    while (connected.connections.some((one) => one.standing().kind !== 'live')) {
      await new Promise((resolve) => setImmediate(resolve));
    }
    const row = await send(connected);
    expect(row).toMatchObject({ state: 'sent', route: 'wecom-bot-stream:push' });
    const said = fake.said.slice(1);
    expect(said.map(({ cmd }) => cmd)).toEqual([
      'aibot_upload_media_init',
      'aibot_upload_media_chunk',
      'aibot_upload_media_finish',
      'aibot_send_msg',
      'aibot_send_msg',
    ]);
    const bytes = Buffer.from(String(said[1]?.body?.base64_data), 'base64');
    expect(isZip(bytes)).toBe(true);
    expect(said[0]?.body).toEqual({
      type: 'file',
      filename: NAME,
      total_size: bytes.length,
      total_chunks: 1,
      md5: createHash('md5').update(bytes).digest('hex'),
    });
    expect(said[3]?.body).toMatchObject({
      chatid: 'li',
      msgtype: 'file',
      file: { media_id: 'M1' },
    });
  });

  test('goes to DingTalk as a message of its own kind', async () => {
    const fake = await fakeOf(startFakeDingtalk());
    const connected = platforms({
      DINGTALK_CLIENT_ID: ROBOT.clientId,
      DINGTALK_CLIENT_SECRET: ROBOT.clientSecret,
      DINGTALK_API_BASE: fake.origin,
    });
    const row = await send(connected, { to: { kind: 'person', personId: 'dingtalk:li' } });
    expect(row).toMatchObject({ state: 'sent', route: 'dingtalk:openapi' });
    const [upload] = fake.callsOf('/media/upload');
    expect([upload?.query.get('type'), upload?.media?.name]).toEqual(['file', NAME]);
    const [sent] = fake.callsOf('/v1.0/robot/oToMessages/batchSend');
    expect(sent?.body).toMatchObject({
      userIds: ['li'],
      msgKey: 'sampleFile',
      msgParam: JSON.stringify({ mediaId: '@M1', fileName: NAME, fileType: 'xlsx' }),
    });
  });

  test('goes as a link for this person where the app does not take it', async () => {
    const fake = await fakeOf(startFakeQyapi());
    fake.behave(({ path }) =>
      path === '/cgi-bin/media/upload'
        ? { json: { errcode: 40_004, errmsg: 'bad type' } }
        : undefined,
    );
    const row = await send(platforms(appOf(fake)), { publicUrl: 'https://clerk.example/bot/' });
    expect(row?.state).toBe('sent');
    const [words] = fake.callsOf('/cgi-bin/message/send');
    const content = JSON.stringify(words?.body);
    expect(content).toContain('台账共37项。');
    const secret = /https:\/\/clerk\.example\/bot\/files\/([\w-]{32})/u.exec(content)?.[1] ?? '';
    const parts = { kept: store.kept, people: people() };
    expect(await openedBy(secret, later(AT, 23 * 3_600_000), parts)).toEqual(ENCLOSURE);
    expect(await openedBy(secret, later(AT, 24 * 3_600_000), parts)).toBeNull();
    expect(await openedBy(`${secret}x`, AT, parts)).toBeNull();
    const without = { kept: store.kept, people: withMembers(store.kept, []) };
    expect(await openedBy(secret, AT, without)).toBeNull();
  });

  test('waits for a way that has no time at present', async () => {
    const fake = await fakeOf(startFakeQyapi());
    fake.behave(({ path }) =>
      path === '/cgi-bin/media/upload'
        ? { json: { errcode: 45_009, errmsg: 'too many' } }
        : undefined,
    );
    const row = await send(platforms(appOf(fake)));
    expect(row).toMatchObject({ state: 'waiting', tries: 1 });
    expect(fake.callsOf('/cgi-bin/message/send')).toEqual([]);
  });

  test('is told of in words where the way had no time to the last', async () => {
    const fake = await fakeOf(startFakeQyapi());
    fake.behave(({ path }) =>
      path === '/cgi-bin/media/upload'
        ? { json: { errcode: 45_009, errmsg: 'too many' } }
        : undefined,
    );
    const row = await send(platforms(appOf(fake)), { tries: 7 });
    expect(row?.state).toBe('sent');
    const [words] = fake.callsOf('/cgi-bin/message/send');
    expect(JSON.stringify(words?.body)).toContain('平台没有收下');
  });

  test('is not sent blindly once more where nobody can say whether it was taken', async () => {
    const fake = await fakeOf(startFakeQyapi());
    fake.behave(({ path }) => (path === '/cgi-bin/message/send' ? 'break' : undefined));
    expect((await send(platforms(appOf(fake))))?.state).toBe('unknown');
  });

  test('that no platform can bring is told of in words, and the office hears how to change it, once a day', async () => {
    const fake = await fakeOf(startFakeQyapi());
    const connected = platforms({
      WECOM_BOT_NAME: '小助手',
      WECOM_BOT_TOKEN: 't',
      WECOM_BOT_AES_KEY: APP.aesKey,
      WECOM_API_BASE: fake.origin,
    });
    const message: InboundMessage = {
      channel: 'wecom-bot',
      platform: 'wecom',
      id: 'm1',
      at: AT,
      sender: { userid: 'li', name: null },
      conversation: { kind: 'single', id: 'li' },
      body: { kind: 'said', text: '导出任务台账', quote: null, attachments: [] },
      replyUrl: `${fake.origin}/cgi-bin/aibot/response?response_code=1`,
    };
    await acceptRow(store.kept, {
      id: 'wecom-bot:m1',
      version: 0,
      message,
      personId: 'wecom:li',
      intent: null,
      state: 'done',
      replies: [],
      acceptedAt: AT,
      leaseOwner: null,
      leaseUntil: null,
    });
    fake.behave(({ path }) => (path.endsWith('response') ? { json: { errcode: 0 } } : undefined));
    const row = await send(connected, { to: { kind: 'reply', inboxId: 'wecom-bot:m1' } });
    expect(row?.state).toBe('sent');
    const [reply] = fake.callsOf('/cgi-bin/aibot/response');
    expect(JSON.stringify(reply?.body)).toContain('目前没有能发文件的通道');
    const notices = (await outboxInOrder(store.kept)).filter(({ id }) =>
      id.startsWith('office-notice:'),
    );
    expect(notices.map(({ message: { to, text } }) => [to, text.includes('PUBLIC_URL')])).toEqual([
      [{ kind: 'person', personId: 'wecom:office' }, true],
    ]);
  });

  test('that every way refuses is told of in words, and the office hears what to look at', async () => {
    const fake = await fakeOf(startFakeQyapi());
    fake.behave(({ path }) =>
      path === '/cgi-bin/media/upload'
        ? { json: { errcode: 40_006, errmsg: 'invalid file size' } }
        : undefined,
    );
    expect((await send(platforms(appOf(fake))))?.state).toBe('sent');
    const [words] = fake.callsOf('/cgi-bin/message/send');
    const content = JSON.stringify(words?.body);
    expect(content).toContain('台账共37项。');
    expect(content).toContain('平台没有收下');
    const notices = (await outboxInOrder(store.kept)).filter(({ id }) =>
      id.startsWith('office-notice:'),
    );
    expect(notices.map(({ message: { text } }) => text)).toEqual([
      expect.stringMatching(/企业微信拒收.*PUBLIC_URL/su),
    ]);
  });

  test('whose paper is gone is asked for anew', async () => {
    const fake = await fakeOf(startFakeQyapi());
    await store.kept(PAPERS).remove(ENCLOSURE.paper);
    expect((await send(platforms(appOf(fake))))?.state).toBe('sent');
    const [words] = fake.callsOf('/cgi-bin/message/send');
    expect(JSON.stringify(words?.body)).toContain('已过期，请再要一次');
  });
});
