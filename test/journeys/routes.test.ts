import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { addressesOf } from '../../src/channels/dingtalk/addresses.ts';
import { createDingtalk } from '../../src/channels/dingtalk/index.ts';
import { createWecomApp } from '../../src/channels/wecom-app/index.ts';
import { createWecomWebhook } from '../../src/channels/wecom-webhook/index.ts';
import { deliver } from '../../src/delivery/deliver.ts';
import { announceRoute, messengerRoute } from '../../src/delivery/messenger-route.ts';
import { createPace } from '../../src/delivery/pace.ts';
import { createPostman } from '../../src/delivery/postman.ts';
import { replyRoute } from '../../src/delivery/reply-route.ts';
import type { Route } from '../../src/delivery/route.ts';
import { createRecognize } from '../../src/desk/recognize.ts';
import { waitingBindings } from '../../src/domain/binding.ts';
import { acceptRow, INBOX, type InboxRow } from '../../src/domain/inbox-row.ts';
import type { InboundMessage, Recipient } from '../../src/domain/message.ts';
import { later } from '../../src/domain/moment.ts';
import { OUTBOX, outboxInOrder, postRows, rowOf } from '../../src/domain/outbox.ts';
import { house, KINDS, openOffice } from '../../src/office.ts';
import { withMembers } from '../../src/people/people.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { Store } from '../../src/store/store.ts';
import { changedStore } from '../support/changed-store.ts';
import {
  type FakeDingtalk,
  groupMessage,
  ROBOT,
  signed,
  startFakeDingtalk,
} from '../support/fake-dingtalk.ts';
import type { FakePlatform } from '../support/fake-platform.ts';
import { APP, errcode, sealXml, startFakeQyapi, textXml } from '../support/fake-qyapi.ts';
import { planIn } from '../support/plan-in.ts';

const plan = planIn('plans/tianqiao-2020.yaml');
const recognize = createRecognize(plan, house);
const AT = '2020-07-10T01:00:00.000Z';
const QUESTION = '24号任务谁牵头';
const SESSION = '/robot/sendBySession';
const GROUP_SEND = '/v1.0/robot/groupMessages/send';

let store: Store;
let dingtalk: FakeDingtalk;
let qyapi: FakePlatform;
let now: Date;
beforeEach(async () => {
  store = await openStore(':memory:', KINDS);
  [dingtalk, qyapi] = await Promise.all([startFakeDingtalk(), startFakeQyapi()]);
  now = new Date(AT);
});
afterEach(async () => {
  await Promise.all([dingtalk.close(), qyapi.close()]);
  await store.close();
});

const office = (over: Store = store, patienceMs = 1_500) =>
  openOffice({
    plan,
    store: over,
    members: [],
    now: () => now,
    recognize,
    patienceMs,
    onError: (error) => {
      throw error;
    },
  });

function connected() {
  const onTrouble = () => {};
  const robot = createDingtalk({
    ...ROBOT,
    addresses: addressesOf(dingtalk.origin),
    now: () => now,
    onTrouble,
    timeoutMs: 100,
  });
  const apiOrigin = qyapi.origin;
  const app = createWecomApp({ ...APP, apiOrigin, now: () => now, onTrouble, timeoutMs: 100 });
  const webhook = createWecomWebhook({ key: 'K', apiOrigin, onTrouble, timeoutMs: 100 });
  const routes: readonly Route[] = [
    replyRoute(robot.channel),
    messengerRoute(app.toMembers),
    announceRoute(app.toChats, null),
    announceRoute(webhook, 'wrA'),
    messengerRoute(robot.messenger),
  ];
  return { robot, app, routes };
}

const partsWith = (routes: readonly Route[]) => ({
  store,
  people: withMembers(store.kept, []),
  routes,
  owner: 'p1',
  pace: createPace(),
  onError: () => {},
});

/** Delivers now and again for as many seconds. */
async function deliverFor(seconds: number, routes = connected().routes): Promise<void> {
  const parts = partsWith(routes);
  for (let second = 0; second <= seconds; second += 2) {
    await deliver(parts, new Date(later(now.toISOString(), second * 1000)));
  }
}

async function ask(message: object): Promise<void> {
  const { robot } = connected();
  const body = JSON.stringify(message);
  const request = { method: 'POST', query: '', headers: signed(now), body };
  await robot.channel.receive(request, now, office().desk);
}

describe('an answer to a DingTalk group', () => {
  const sessionWebhook = () => dingtalk.sessionWebhook('S1');

  test('goes to the address of its message', async () => {
    await ask(groupMessage('D1', QUESTION, { sessionWebhook: sessionWebhook() }));
    await deliverFor(60);
    expect(dingtalk.callsOf(SESSION).length).toBe(1);
    expect(JSON.stringify(dingtalk.callsOf(SESSION)[0]?.body)).toContain('区城管局');
    expect(dingtalk.callsOf(GROUP_SEND)).toEqual([]);
  });

  test('goes there too when the message changes something', async () => {
    const more = { sessionWebhook: sessionWebhook(), conversationType: '1' };
    await ask(groupMessage('D1', '绑定 区水务局 联络员 张三', more));
    await deliverFor(60);
    expect(dingtalk.callsOf(SESSION).length).toBe(1);
    expect((await waitingBindings(store.kept)).length).toBe(1);
  });

  test('goes through the API when the platform says that the address has expired', async () => {
    dingtalk.behave(({ path }) =>
      path === SESSION ? { json: { errcode: 300_001, errmsg: 'session 不存在' } } : undefined,
    );
    await ask(groupMessage('D1', QUESTION, { sessionWebhook: sessionWebhook() }));
    await deliverFor(60);
    expect(dingtalk.callsOf(SESSION).length).toBe(1);
    expect(dingtalk.callsOf(GROUP_SEND).map(({ body }) => body?.openConversationId)).toEqual([
      'cidGROUP',
    ]);
  });

  test('goes through the API at once when the message names an end that is past', async () => {
    const end = now.getTime() - 1;
    const more = { sessionWebhook: sessionWebhook(), sessionWebhookExpiredTime: end };
    await ask(groupMessage('D1', QUESTION, more));
    await deliverFor(2);
    expect([dingtalk.callsOf(SESSION).length, dingtalk.callsOf(GROUP_SEND).length]).toEqual([0, 1]);
  });

  test('never goes to a foreign address, and arrives all the same', async () => {
    const foreign = await startFakeDingtalk();
    const more = { sessionWebhook: foreign.sessionWebhook('S1') };
    await ask(groupMessage('D1', QUESTION, more));
    await deliverFor(2);
    expect(foreign.calls).toEqual([]);
    expect(dingtalk.callsOf(GROUP_SEND).length).toBe(1);
    await foreign.close();
  });

  test('is given once, however often and late its message comes again', async () => {
    const message = groupMessage('D1', QUESTION, { sessionWebhook: sessionWebhook() });
    await ask(message);
    await deliverFor(2);
    now = new Date(later(AT, 61_000));
    await Promise.all([ask(message), ask(message)]);
    await deliverFor(60);
    expect(dingtalk.callsOf(SESSION).length).toBe(1);
  });

  test('is unknown, and not said again, when the platform says nothing about it', async () => {
    dingtalk.behave(({ path }) => (path === SESSION ? 'hang' : undefined));
    await ask(groupMessage('D1', QUESTION, { sessionWebhook: sessionWebhook() }));
    await deliverFor(10);
    expect(dingtalk.callsOf(GROUP_SEND)).toEqual([]);
    expect(await outboxInOrder(store.kept)).toMatchObject([
      { state: 'unknown', route: 'dingtalk:reply_url' },
    ]);
  });

  test('comes from the next process when the first died over the message', async () => {
    await acceptRow(store.kept, abandoned(sessionWebhook()));
    now = new Date(later(AT, 4_000));
    expect(await office().desk.resume()).toBe(1);
    await deliverFor(2);
    expect(dingtalk.callsOf(SESSION).length).toBe(1);
  });
});

function abandoned(replyUrl: string): InboxRow {
  const message: InboundMessage = {
    channel: 'dingtalk',
    platform: 'dingtalk',
    id: 'D1',
    at: AT,
    sender: { userid: 'user001', name: null },
    conversation: { kind: 'group', id: 'cidGROUP' },
    body: { kind: 'said', text: QUESTION, quote: null, attachments: [] },
    replyUrl,
  };
  return {
    id: 'dingtalk:D1',
    version: 0,
    message,
    personId: 'dingtalk:user001',
    intent: null,
    state: 'accepted',
    replies: [],
    acceptedAt: AT,
    leaseOwner: 'dead',
    leaseUntil: later(AT, 3_000),
  };
}

describe('an answer of the WeCom app that takes longer than a callback', () => {
  test('is sent to the member by itself, once', async () => {
    const { promise: held, resolve: letGo } = Promise.withResolvers<void>();
    const heldUp = changedStore(store, INBOX, (inbox) => ({
      async addOnce(row) {
        await held;
        return inbox.addOnce(row);
      },
    }));
    const { app, routes } = connected();
    const postman = createPostman(partsWith(routes), () => now);
    const { desk } = office(heldUp, 20);
    const { promise: posted, resolve: isPosted } = Promise.withResolvers<void>();
    const watched = {
      ...desk,
      post: (channel: string, id: string) => desk.post(channel, id).finally(isPosted),
    };
    const { query, body } = sealXml(textXml('M1', QUESTION), { at: now });
    const request = { method: 'POST', query, headers: {}, body };
    const answer = await app.channel.receive(request, now, postman.prompted(watched));
    expect(answer).toMatchObject({ status: 200, body: '' });

    letGo();
    await posted;
    await postman.run();
    await postman.run();
    const sent = qyapi.callsOf('/cgi-bin/message/send').map((call) => call.body);
    expect(sent).toMatchObject([{ touser: 'zhangsan', msgtype: 'text' }]);
    expect(JSON.stringify(sent)).toContain('区城管局');
  });
});

describe('a message of the clerk to a WeCom group', () => {
  const GROUP: Recipient = { kind: 'conversation', platform: 'wecom', id: 'wrA' };

  async function post(): Promise<void> {
    const message = { key: 'k1', to: GROUP, text: '请于10日前报送', class: null };
    await postRows(store.kept, [rowOf(message, AT)]);
  }

  test('goes by the webhook where the app does not know the chat, once', async () => {
    qyapi.behave(({ path }) =>
      path === '/cgi-bin/appchat/send'
        ? { json: { errcode: 86_003, errmsg: 'chat not exist' } }
        : undefined,
    );
    await post();
    await deliverFor(10);
    expect(qyapi.callsOf('/cgi-bin/appchat/send').length).toBe(1);
    expect(qyapi.callsOf('/cgi-bin/webhook/send').length).toBe(1);
    expect(await store.kept(OUTBOX).get('k1')).toMatchObject({
      state: 'sent',
      route: 'wecom-webhook',
    });
  });

  test('waits for its minute and arrives when every route has had enough', async () => {
    qyapi.behave(errcode(45_009, 'reach max api minute limit'));
    await post();
    await deliverFor(0);
    expect(await store.kept(OUTBOX).get('k1')).toMatchObject({ state: 'waiting', tries: 1 });
    qyapi.behave(() => undefined);
    now = new Date(later(AT, 60_000));
    await deliverFor(0);
    expect(await store.kept(OUTBOX).get('k1')).toMatchObject({ state: 'sent' });
  });
});
