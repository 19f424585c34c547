import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createWecomBot } from '../../src/channels/wecom-bot/index.ts';
import { createSecondReader } from '../../src/desk/read-with-model.ts';
import { createRecognize } from '../../src/desk/recognize.ts';
import { INBOX } from '../../src/domain/inbox-row.ts';
import { later } from '../../src/domain/moment.ts';
import { type Person, personId } from '../../src/domain/person.ts';
import { submissionsOnTask } from '../../src/domain/submission.ts';
import { createOpenAiModel } from '../../src/model/openai.ts';
import { house, KINDS, type Office, openOffice } from '../../src/office.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { Store } from '../../src/store/store.ts';
import { type AppServer, startApp } from '../support/app-server.ts';
import { answering, type FakeModel, hanging, startFakeModel } from '../support/fake-model.ts';
import {
  BOT,
  type Callback,
  call,
  groupText,
  refresh,
  sealCallback,
} from '../support/fake-wecom.ts';
import { plan } from '../support/readers.ts';

const recognize = createRecognize(plan, house);
const AT = '2020-07-10T02:00:00.000Z';
const WORDS = {
  working: '正在办理',
  forgotten: '没有找到',
  noted: '已收到',
  settled: '已处理',
  notDrawn: '没有画成',
  draw: async () => null,
};
const UNCLEAR = '@小助手 那个方便的地方修好了六处，剩下的两处水电还没接上';
const ANSWER = {
  intents: [],
  items: [
    {
      task: 28,
      evidence: '方便的地方',
      progress: ['那个方便的地方修好了六处'],
      problems: ['剩下的两处水电还没接上'],
      next: [],
      experience: [],
      metrics: [
        { name: '方便的地方', value: 6, unit: '处', quote: '修好了六处', role: 'achieved' },
      ],
    },
  ],
};

const zhang: Person = {
  id: personId('wecom', 'zhangsan'),
  platform: 'wecom',
  userid: 'zhangsan',
  name: '张三',
  roles: [{ role: 'liaison', unit: '区环卫管护中心', group: null }],
};

let store: Store;
let app: AppServer | null;
let errors: unknown[];
const models: FakeModel[] = [];
beforeEach(async () => {
  store = await openStore(':memory:', KINDS);
  app = null;
  errors = [];
});
afterEach(async () => {
  await app?.close();
  for (const model of models.splice(0)) await model.close();
  await store.close();
});

const officeAt = (at: string, model: FakeModel): Office =>
  openOffice({
    plan,
    store,
    members: [zhang],
    now: () => new Date(at),
    recognize,
    secondReader: createSecondReader({
      plan,
      house,
      model: createOpenAiModel({ apiKey: 'sk-test', baseUrl: model.baseUrl, name: 'fake' }),
      onFailure: (error) => errors.push(error),
    }),
    patienceMs: 20,
    onError: (error) => errors.push(error),
  });

async function start(model: FakeModel): Promise<(callback: Callback) => ReturnType<typeof call>> {
  models.push(model);
  const channels = [createWecomBot({ ...BOT, ...WORDS, apiOrigin: 'https://wecom.invalid' })];
  const now = () => new Date(AT);
  const server = await startApp(officeAt(AT, model).desk, { channels, now });
  app = server;
  return (callback) => call(server.origin, sealCallback(callback, { at: now() }));
}

describe('a report that only the model can read', () => {
  test('is kept at once, answered in the stream, and on record after 确认', async () => {
    const held = Promise.withResolvers<void>();
    const model = await startFakeModel((response, asked) => {
      void held.promise.then(() => answering(ANSWER)(response, asked));
    });
    const send = await start(model);

    const first = await send(groupText('M1', UNCLEAR));
    expect(first.stream).toEqual({ id: 'M1', finish: false, content: '正在办理' });
    expect(await store.kept(INBOX).get('wecom-bot:M1')).toMatchObject({
      state: 'accepted',
      intent: null,
    });

    held.resolve();
    const look = async () => (await send(refresh('M1'))).stream;
    let last = await look();
    while (!last?.finish) last = await look();
    expect(last.content).toMatch(/【草稿】任务28[\s\S]*确认/u);
    expect((await send(groupText('M1', UNCLEAR))).stream).toEqual(last);
    expect(model.asked).toHaveLength(1);
    expect(await submissionsOnTask(store.kept, 28, 5)).toEqual([]);

    await send(groupText('M2', '@小助手 确认'));
    let kept = await submissionsOnTask(store.kept, 28, 5);
    while (kept.length === 0) kept = await submissionsOnTask(store.kept, 28, 5);
    expect(kept).toMatchObject([{ task: 28, unit: '区环卫管护中心', period: '2020-07' }]);
    expect(errors).toEqual([]);
  });

  test('is read after a crash by who comes next, and by nobody before', async () => {
    const stuck = await startFakeModel(hanging());
    const send = await start(stuck);
    await send(groupText('M1', UNCLEAR));
    expect(await store.kept(INBOX).get('wecom-bot:M1')).toMatchObject({
      state: 'accepted',
      intent: null,
    });

    const model = await startFakeModel(answering(ANSWER));
    models.push(model);
    expect(await officeAt(later(AT, 8_000), model).desk.resume()).toBe(0);
    expect(await officeAt(later(AT, 10_000), model).desk.resume()).toBe(1);
    expect(await store.kept(INBOX).get('wecom-bot:M1')).toMatchObject({
      state: 'done',
      intent: { kind: 'keep-draft', proposal: { reading: { items: [{ task: 28 }] } } },
    });
  });
});
