import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  type FakeDingtalk,
  groupMessage,
  ROBOT,
  signed,
  startFakeDingtalk,
} from '../support/fake-dingtalk.ts';
import { type FakeOpenws, startFakeOpenws } from '../support/fake-openws.ts';
import { called, type FakePlatform } from '../support/fake-platform.ts';
import { APP, openXml, sealXml, startFakeQyapi, textXml } from '../support/fake-qyapi.ts';
import { type ServerProcess, startServerProcess } from '../support/server-process.ts';

const QUESTION = '24号任务谁牵头';
const ANSWER = '区城管局';
const MESSAGES = '/v1.0/im/bot/messages/get';

let folder: string;
let dingtalk: FakeDingtalk;
let qyapi: FakePlatform;
let openws: FakeOpenws;
let server: ServerProcess;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clerk-'));
  [dingtalk, qyapi, openws] = await Promise.all([
    startFakeDingtalk(),
    startFakeQyapi(),
    startFakeOpenws(),
  ]);
  server = await startServerProcess(folder, {
    WECOM_BOT_NAME: '小助手',
    WECOM_BOT_TOKEN: '',
    WECOM_BOT_AES_KEY: '',
    WECOM_BOT_ID: 'AIB1',
    WECOM_BOT_SECRET: 'botSecret',
    WECOM_BOT_WS_URL: openws.url,
    WECOM_CORP_ID: APP.corpId,
    WECOM_AGENT_ID: `${APP.agentId}`,
    WECOM_APP_SECRET: APP.secret,
    WECOM_APP_TOKEN: APP.token,
    WECOM_APP_AES_KEY: APP.aesKey,
    WECOM_API_BASE: `${qyapi.origin}/cgi-bin`,
    DINGTALK_CLIENT_ID: ROBOT.clientId,
    DINGTALK_CLIENT_SECRET: ROBOT.clientSecret,
    DINGTALK_API_BASE: dingtalk.origin,
  });
});
afterAll(async () => {
  await server.stop();
  await Promise.all([dingtalk.close(), qyapi.close(), openws.close()]);
  await rm(folder, { recursive: true, force: true });
});

const postDingtalk = (body: object, headers: Record<string, string> = signed()) =>
  fetch(`${server.origin}/dingtalk`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });

describe('the server with every platform connected', () => {
  test('answers on all of them, each message once', async () => {
    const address = dingtalk.sessionWebhook('S1');
    const message = groupMessage('D1', ` ${QUESTION}`, { sessionWebhook: address });
    await dingtalk.opened(1);
    const frame = dingtalk.frame(MESSAGES, message);
    dingtalk.sockets[0]?.send(frame);
    const [ack] = await dingtalk.heard(1);
    expect(ack).toMatchObject({ code: 200, headers: { messageId: 'f1' } });
    const [reply] = await called(dingtalk, '/robot/sendBySession', 1);
    expect(JSON.stringify(reply?.body)).toContain(ANSWER);

    // The same message again, a minute later over the connection and through the other door.
    dingtalk.sockets[0]?.send(frame);
    await dingtalk.heard(2);
    expect((await postDingtalk(message)).status).toBe(200);
    expect((await postDingtalk({ ...message, msgId: 'D2' })).status).toBe(200);
    expect((await called(dingtalk, '/robot/sendBySession', 2)).length).toBe(2);

    openws.call('aibot_msg_callback', 'R1', {
      msgid: 'W1',
      chatid: 'wrGROUP',
      chattype: 'group',
      from: { userid: 'zhangsan' },
      msgtype: 'text',
      text: { content: `@小助手 ${QUESTION}` },
    });
    const [subscription, response] = await openws.heard(2);
    expect(subscription?.body).toEqual({ bot_id: 'AIB1', secret: 'botSecret' });
    expect(response).toMatchObject({
      cmd: 'aibot_respond_msg',
      headers: { req_id: 'R1' },
      body: { msgtype: 'stream', stream: { id: 'W1', finish: true } },
    });
    expect(JSON.stringify(response?.body)).toContain(ANSWER);

    const { query, body, nonce } = sealXml(textXml('4561255354251345929', QUESTION));
    const passive = await fetch(`${server.origin}/wecom/app?${query}`, { method: 'POST', body });
    expect(openXml(await passive.text(), nonce)).toContain(ANSWER);
    expect(qyapi.callsOf('/cgi-bin/message/send')).toEqual([]);

    const page = await (await fetch(`${server.origin}/metrics`)).text();
    expect(page).toContain('clerk_deliveries_total{route="dingtalk:reply_url",delivery="sent"} 2');
    expect(page).not.toContain(QUESTION);
  });

  test('turns away what is forged, stale or for another robot, without a word', async () => {
    const before = dingtalk.callsOf('/robot/sendBySession').length;
    const message = groupMessage('D3', QUESTION);
    const hourAgo = new Date(Date.now() - 61 * 60_000);
    const answers = await Promise.all([
      postDingtalk(message, {}),
      postDingtalk(message, signed(new Date(), 'other')),
      postDingtalk(message, signed(hourAgo)),
      postDingtalk({ ...message, robotCode: 'other' }),
      postDingtalk({ nonsense: true }),
      fetch(`${server.origin}/dingtalk`),
      fetch(`${server.origin}/wecom/app?${sealXml(textXml('1', QUESTION), { token: 'x' }).query}`, {
        method: 'POST',
        body: sealXml(textXml('1', QUESTION)).body,
      }),
    ]);
    for (const answer of answers) {
      expect(answer.status).toBeGreaterThanOrEqual(400);
      expect(answer.status).toBeLessThan(500);
      expect(await answer.text()).toBe('');
    }
    expect(dingtalk.callsOf('/robot/sendBySession')).toHaveLength(before);
  });

  test('shows a connection that was taken over, while the others go on', async () => {
    await openws.heard(1);
    await dingtalk.opened(1);
    const gone = openws.left();
    openws.call('aibot_event_callback', 'E1', {
      msgtype: 'event',
      event: { eventtype: 'disconnected_event' },
    });
    await gone;
    const response = await fetch(`${server.origin}/healthz`);
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({
      status: 'ok',
      connections: { 'wecom-bot-stream': 'down', 'dingtalk:stream': 'live' },
      degraded: [expect.stringContaining('wecom-bot-stream: ')],
    });
  });
});
