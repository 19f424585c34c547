import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { outboxInOrder } from '../../src/domain/outbox.ts';
import { SIGNINGS } from '../../src/domain/signing.ts';
import { submissionsOfPeriod } from '../../src/domain/submission.ts';
import type { Store } from '../../src/store/store.ts';
import { type FakeDingtalk, ROBOT, startFakeDingtalk } from '../support/fake-dingtalk.ts';
import { type FakeOpenws, startFakeOpenws } from '../support/fake-openws.ts';
import { type Call, called, type FakePlatform } from '../support/fake-platform.ts';
import { APP, sealXml, startFakeQyapi } from '../support/fake-qyapi.ts';
import { BOT, type Callback, call, groupText, sealCallback } from '../support/fake-wecom.ts';
import { keptBy } from '../support/kept-by.ts';
import { type ServerProcess, startServerProcess } from '../support/server-process.ts';

const MEMBERS = `
- {channel: wecom, userid: hw, name: 赵环, unit: 区环卫管护中心, role: liaison}
- {channel: wecom, userid: hw2, name: 钱环, unit: 区环卫管护中心, role: unit-leader}
- {channel: wecom, userid: yl, name: 孙园, unit: 区园林绿化服务中心, role: liaison}
- {channel: dingtalk, userid: user001, name: 李水, unit: 区水务局, role: liaison}
- {channel: wecom, userid: bgs, name: 张办, role: office}
`;
/** Two working days before the reports of the second quarter are due, a minute before the nudges. */
const STARTS_AT = '2020-07-08T08:59:58+08:00';
const MESSAGE = '/cgi-bin/message/send';
const RESPONSE = '/cgi-bin/aibot/response';
const TO_ONE = '/v1.0/robot/oToMessages/batchSend';

let folder: string;
let qyapi: FakePlatform;
let dingtalk: FakeDingtalk;
let openws: FakeOpenws;
/** The office with its bot in callback mode and every messenger. */
let server: ServerProcess;
/** Another one, with its bot in a long connection. */
let streaming: ServerProcess;
let offset: number;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'clerk-'));
  writeFileSync(join(folder, 'members.yaml'), MEMBERS);
  [qyapi, dingtalk, openws] = await Promise.all([
    startFakeQyapi(),
    startFakeDingtalk(),
    startFakeOpenws(),
  ]);
  qyapi.behave(({ path }) => (path === RESPONSE ? { json: { errcode: 0 } } : undefined));
  [server, streaming] = await Promise.all([
    start('callbacks', { ...APP_ENV, ...DINGTALK_ENV, DINGTALK_API_BASE: dingtalk.origin }),
    start('stream', { ...STREAM_ENV, WECOM_BOT_WS_URL: openws.url }),
  ]);
  offset = Date.parse(STARTS_AT) - Date.now();
});
afterAll(async () => {
  await Promise.all([server.kill(), streaming.kill()]);
  await Promise.all([qyapi.close(), dingtalk.close(), openws.close()]);
  rmSync(folder, { recursive: true });
});

const start = (name: string, env: Readonly<Record<string, string>>): Promise<ServerProcess> =>
  startServerProcess(join(folder, name), {
    MEMBERS_FILE: join(folder, 'members.yaml'),
    NODE_OPTIONS: `--import ${join(import.meta.dirname, '../support/shifted-clock.js')}`,
    CLOCK_STARTS_AT: STARTS_AT,
    WECOM_API_BASE: qyapi.origin,
    ...env,
  });

const now = () => new Date(Date.now() + offset);
const APP_ENV = {
  WECOM_CORP_ID: APP.corpId,
  WECOM_AGENT_ID: `${APP.agentId}`,
  WECOM_APP_SECRET: APP.secret,
  WECOM_APP_TOKEN: APP.token,
  WECOM_APP_AES_KEY: APP.aesKey,
};
const DINGTALK_ENV = {
  DINGTALK_CLIENT_ID: ROBOT.clientId,
  DINGTALK_CLIENT_SECRET: ROBOT.clientSecret,
};
const STREAM_ENV = {
  WECOM_BOT_NAME: BOT.name,
  WECOM_BOT_TOKEN: '',
  WECOM_BOT_AES_KEY: '',
  WECOM_BOT_ID: 'AIB1',
  WECOM_BOT_SECRET: 'botSecret',
};

interface Shown {
  readonly task_id: string;
  readonly main_title: { readonly title: string };
  readonly button_list: readonly { readonly text: string; readonly key: string }[];
}
const cardIn = ({ body }: Pick<Call, 'body'>): Shown => body?.template_card as Shown;
const keyOf = (card: Shown, label: string): string =>
  card.button_list.find(({ text }) => text === label)?.key ?? '';

const say = (who: string, text: string, msgid: string) => {
  const response_url = `${qyapi.origin}${RESPONSE}?response_code=${msgid}`;
  const callback = groupText(msgid, `@小助手 ${text}`, { from: { userid: who }, response_url });
  return call(server.origin, sealCallback(callback, { at: now() }));
};

const pressed = (who: string, card: Shown, label: string, msgid: string): Callback => ({
  msgid,
  chattype: 'group',
  chatid: 'wrGROUP',
  from: { userid: who },
  msgtype: 'event',
  response_url: `${qyapi.origin}${RESPONSE}?response_code=${msgid}`,
  event: {
    eventtype: 'template_card_event',
    template_card_event: { event_key: keyOf(card, label), task_id: card.task_id },
  },
});
const press = (...given: Parameters<typeof pressed>) =>
  call(server.origin, sealCallback(pressed(...given), { at: now() }));
const words = ({ body }: Call): string =>
  (body as { markdown: { content: string } }).markdown.content;

const afterwards = <T>(look: (store: Store) => Promise<T>) =>
  keptBy(join(folder, 'callbacks'), look);
const versions = () =>
  afterwards(async ({ kept }) =>
    (await submissionsOfPeriod(kept, '2020-06')).flatMap((one) => one.versions),
  );

/** What is said at the addresses for late answers from now on: each time the next one. */
function saidLate(): () => Promise<Call> {
  let count = qyapi.callsOf(RESPONSE).length;
  return async () => {
    count += 1;
    return (await called(qyapi, RESPONSE, count))[count - 1] as Call;
  };
}

describe('a draft in the WeCom group', () => {
  test('is confirmed by a press of its own unit, once, and by nobody else’s', async () => {
    const next = saidLate();
    const { stream } = await say('hw', '任务28，6月，公厕完成了六座', 'M1');
    expect(stream?.content).toContain('核对无误请回复“确认”');
    const card = cardIn(await next());
    expect(card.main_title.title).toContain('【草稿】任务28');
    expect(card.button_list.map(({ text }) => text)).toEqual(['确认', '取消']);

    const stranger = await press('yl', card, '确认', 'P1');
    expect(stranger).toMatchObject({ status: 200, body: '' });
    expect(words(await next())).toContain('不是您或您单位的');

    const colleague = await press('hw2', card, '确认', 'P2');
    expect(JSON.parse(colleague.opened ?? '')).toMatchObject({
      response_type: 'update_template_card',
      template_card: { task_id: card.task_id, button_list: [{ text: '已处理', key: 'settled' }] },
    });
    expect(words(await next())).toContain('任务28');
    expect((await press('hw2', card, '确认', 'P2')).opened).toBe(colleague.opened);

    expect(await press('hw', card, '确认', 'P3')).toMatchObject({ body: '' });
    expect(words(await next())).toContain('没有再次登记');
    expect((await versions()).map(({ byName }) => byName)).toEqual(['钱环']);
  });

  test('that a newer one has replaced is not confirmed by its button, and neither is the newer one', async () => {
    const [next, before] = [saidLate(), await versions()];
    await say('hw', '任务28，6月，公厕完成了五座', 'N1');
    const old = cardIn(await next());
    await say('hw', '任务28，6月，公厕完成了七座', 'N2');
    const fresh = cardIn(await next());
    expect(keyOf(fresh, '确认')).not.toBe(keyOf(old, '确认'));
    expect(await press('hw', old, '确认', 'Q1')).toMatchObject({ body: '' });
    expect(words(await next())).toContain('以最新的一份为准');

    const cancelled = await press('hw', fresh, '取消', 'Q2');
    expect(cancelled.opened).toContain('已取消');
    expect(await versions()).toEqual(before);
  });
});

describe('a nudge', () => {
  test('comes as one card in the WeCom app, which is signed for by a press and stays', async () => {
    const sends = await called(qyapi, MESSAGE, 2);
    const toLiaison = sends.find(({ body }) => body?.touser === 'hw') as Call;
    expect(toLiaison.body).toMatchObject({
      msgtype: 'template_card',
      template_card: {
        main_title: { title: '2020年二季度完成情况' },
        horizontal_content_list: expect.arrayContaining([
          { keyname: '截止', value: '7月12日（周日）24时' },
        ]),
      },
    });
    const card = cardIn(toLiaison);
    const xml = `<xml><FromUserName>hw</FromUserName><CreateTime>1594170000</CreateTime><MsgType>event</MsgType><Event>template_card_event</Event><EventKey><![CDATA[${keyOf(card, '签收')}]]></EventKey><TaskId>${card.task_id}</TaskId></xml>`;
    const { query, body } = sealXml(xml, { at: now() });
    const answer = await fetch(`${server.origin}/wecom/app?${query}`, { method: 'POST', body });
    expect([answer.status, await answer.text()]).toEqual([200, '']);
    const isReceipt = ({ body: sent }: Call) => JSON.stringify(sent).includes('已登记签收');
    for (let count = 2; !qyapi.calls.some(isReceipt); count += 1) {
      await called(qyapi, MESSAGE, count);
    }
    expect(qyapi.calls.find(isReceipt)?.body).toMatchObject({ touser: 'hw' });
    const signed = await afterwards(async ({ kept }) => {
      const rows = (await outboxInOrder(kept)).filter(({ id }) => id.includes('区环卫管护中心'));
      return Promise.all(rows.map(({ id }) => kept(SIGNINGS).get(id)));
    });
    expect(signed.filter((one) => one !== null)).toMatchObject([{ personId: 'wecom:hw' }]);
  });

  test('says all its words in DingTalk, with buttons that say theirs', async () => {
    const [sent] = await called(dingtalk, TO_ONE, 1);
    expect(sent?.body).toMatchObject({ userIds: ['user001'], msgKey: 'sampleActionCard2' });
    const param = JSON.parse(String(sent?.body?.msgParam)) as Record<string, string>;
    expect(param.text).toContain('区水务局还有');
    expect(param.text).toContain('收到请回复“签收”');
    expect(new URL(param.actionURL1 ?? '').searchParams.get('content')).toMatch(/^签收\d{6}$/u);
  });
});

describe('a card over the long connection', () => {
  test('follows the words of a draft, and gives way to what a press came to', async () => {
    await openws.heard(1);
    const message = groupText('M1', '@小助手 任务28，6月，公厕完成了六座', {
      from: { userid: 'hw' },
    });
    openws.call('aibot_msg_callback', 'R1', message);
    const offer = await heard(({ body }) => body?.msgtype === 'template_card' && !body.chatid);
    expect(offer).toMatchObject({ cmd: 'aibot_respond_msg', headers: { req_id: 'R1' } });
    const card = cardIn({ body: offer.body ?? null });
    openws.call('aibot_event_callback', 'R2', pressed('hw', card, '确认', 'P1'));
    expect(await heard(({ cmd }) => cmd === 'aibot_respond_update_msg')).toMatchObject({
      headers: { req_id: 'R2' },
      body: { template_card: { task_id: card.task_id } },
    });
    const receipt = await heard(({ body }) => body?.chatid === 'wrGROUP');
    expect(receipt).toMatchObject({ cmd: 'aibot_send_msg', body: { chat_type: 2 } });
  });

  async function heard(isMeant: (one: FakeOpenws['said'][number]) => boolean) {
    for (let count = 1; ; count += 1) {
      const said = await openws.heard(count);
      const found = said.find(isMeant);
      if (found) return found;
    }
  }
});
