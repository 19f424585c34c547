import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createWecomBot, WECOM_BOT } from '../../src/channels/wecom-bot/index.ts';
import { deliver } from '../../src/delivery/deliver.ts';
import { replyRoute } from '../../src/delivery/reply-route.ts';
import { createRecognize } from '../../src/desk/recognize.ts';
import { acceptRow, INBOX, type InboxRow } from '../../src/domain/inbox-row.ts';
import { later } from '../../src/domain/moment.ts';
import { outboxInOrder } from '../../src/domain/outbox.ts';
import { house, KINDS, type Office, openOffice } from '../../src/office.ts';
import { withMembers } from '../../src/people/people.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { Store } from '../../src/store/store.ts';
import { type AppServer, startApp } from '../support/app-server.ts';
import { changedStore } from '../support/changed-store.ts';
import {
  BOT,
  call,
  type FakeApi,
  groupText,
  refresh,
  sealCallback,
  startFakeApi,
} from '../support/fake-wecom.ts';
import { planIn } from '../support/plan-in.ts';

const plan = planIn('plans/tianqiao-2020.yaml');
const recognize = createRecognize(plan, house);
const WORDS = {
  working: '正在办理',
  forgotten: '没有找到',
  noted: '已收到',
  settled: '已处理',
  notDrawn: '没有画成',
  draw: async () => null,
};

/** A store whose inbox keeps nothing before it is let. */
function heldUp(store: Store): { store: Store; letGo(): void } {
  const { promise, resolve } = Promise.withResolvers<void>();
  const held = changedStore(store, INBOX, (inbox) => ({
    async addOnce(row) {
      await promise;
      return inbox.addOnce(row);
    },
  }));
  return { store: held, letGo: resolve };
}

let api: FakeApi;
let store: Store;
let app: AppServer | null;
let errors: unknown[];
beforeEach(async () => {
  api = await startFakeApi();
  store = await openStore(':memory:', KINDS);
  app = null;
  errors = [];
});
afterEach(async () => {
  await app?.close();
  await api.close();
  await store.close();
});

const bot = () => createWecomBot({ ...BOT, ...WORDS, apiOrigin: api.origin });

const openAt = (now: () => Date, over: Store = store): Office =>
  openOffice({
    plan,
    store: over,
    members: [],
    now,
    recognize,
    patienceMs: 20,
    onError: (error) => errors.push(error),
  });

describe('an answer that takes longer than the platform waits', () => {
  test('begins as a stream, goes on while it is looked at, and ends with the answer', async () => {
    const slow = heldUp(store);
    const { desk } = openAt(() => new Date(), slow.store);
    app = await startApp(desk, { channels: [bot()] });
    const { origin } = app;
    const look = async () => (await call(origin, sealCallback(refresh('M1')))).stream;

    const question = groupText('M1', '@小助手 24号任务谁牵头');
    const first = await call(origin, sealCallback(question));
    expect(first.stream).toEqual({ id: 'M1', finish: false, content: '正在办理' });
    expect(await look()).toEqual(first.stream);

    slow.letGo();
    await store.kept(INBOX).get('wecom-bot:M1');
    let last = await look();
    while (!last?.finish) last = await look();
    expect(last.content).toContain('区城管局');
    expect((await call(origin, sealCallback(question))).stream).toEqual(last);
    expect(errors).toEqual([]);
  });
});

describe('an answer that comes after the platform has stopped looking', () => {
  const AT = '2020-07-10T09:00:00.000Z';
  const minutesLater = (minutes: number) => new Date(later(AT, minutes * 60_000));

  /** A message that a process took in and died over. */
  const abandoned = (replyUrl: string): InboxRow => ({
    id: 'wecom-bot:M1',
    version: 0,
    message: {
      channel: WECOM_BOT,
      platform: 'wecom',
      id: 'M1',
      at: AT,
      sender: { userid: 'zhangsan', name: null },
      conversation: { kind: 'group', id: 'wrA' },
      body: { kind: 'said', text: '24号任务谁牵头', quote: null, attachments: [] },
      replyUrl,
    },
    personId: 'wecom:zhangsan',
    intent: null,
    state: 'accepted',
    replies: [],
    acceptedAt: AT,
    leaseOwner: 'dead',
    leaseUntil: later(AT, 3_000),
  });

  async function finishLate(replyUrl: string, minutes: number): Promise<void> {
    await acceptRow(store.kept, abandoned(replyUrl));
    expect(await openAt(() => minutesLater(minutes)).desk.resume()).toBe(1);
    const routes = [replyRoute(bot())];
    const parts = {
      store,
      people: withMembers(store.kept, []),
      routes,
      owner: 'p1',
      onError: () => {},
    };
    for (const more of [0, 1, 30]) await deliver(parts, minutesLater(minutes + more));
  }

  test('goes to the address that came with the message, once', async () => {
    await finishLate(api.responseUrl('RC1'), 10);
    expect(api.posted.map(({ path }) => path)).toEqual([
      '/cgi-bin/aibot/response?response_code=RC1',
    ]);
    expect(api.posted[0]?.body).toContain('区城管局');
    expect(await outboxInOrder(store.kept)).toMatchObject([
      { state: 'sent', route: 'wecom-bot:reply_url' },
    ]);
  });

  test('does not go to an address of somebody else', async () => {
    const foreign = await startFakeApi();
    await finishLate(foreign.responseUrl('RC1'), 10);
    expect(foreign.posted).toEqual([]);
    expect(await outboxInOrder(store.kept)).toMatchObject([{ state: 'failed' }]);
    await foreign.close();
  });

  test('waits where the address is older than its hour', async () => {
    await finishLate(api.responseUrl('RC1'), 61);
    expect(api.posted).toEqual([]);
    expect(await outboxInOrder(store.kept)).toMatchObject([{ state: 'waiting' }]);
  });

  test('stays in the stream where the platform still looks', async () => {
    await finishLate(api.responseUrl('RC1'), 5);
    expect(await outboxInOrder(store.kept)).toEqual([]);
    expect(await store.kept(INBOX).get('wecom-bot:M1')).toMatchObject({ state: 'done' });
  });
});
