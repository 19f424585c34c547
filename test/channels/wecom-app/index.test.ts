import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createWecomApp, type WecomApp } from '../../../src/channels/wecom-app/index.ts';
import { EnvelopeError } from '../../../src/errors.ts';
import { doneWith, fakeDesk, settledWith } from '../../support/fake-desk.ts';
import type { FakePlatform } from '../../support/fake-platform.ts';
import {
  APP,
  errcode,
  openXml,
  sealXml,
  startFakeQyapi,
  textXml,
} from '../../support/fake-qyapi.ts';

const NOW = new Date('2020-07-10T01:00:00.000Z');
const SEND = '/cgi-bin/message/send';
const TOKEN = '/cgi-bin/gettoken';

let fake: FakePlatform & { expireToken(): void };
let app: WecomApp;
let troubles: string[];
beforeEach(async () => {
  fake = await startFakeQyapi();
  troubles = [];
  app = createWecomApp({
    ...APP,
    apiOrigin: fake.origin,
    now: () => NOW,
    onTrouble: (what) => troubles.push(what),
  });
});
afterEach(() => fake.close());

const post = (query: string, body: string, desk = fakeDesk(), method = 'POST') =>
  app.channel.receive({ method, query, headers: {}, body }, NOW, desk);
const sealed = (xml: string, options: object = {}) => sealXml(xml, { at: NOW, ...options });
const contentIn = (body: string, nonce: string): string =>
  /<Content><!\[CDATA\[(.*)\]\]><\/Content>/su.exec(openXml(body, nonce))?.[1] ?? '';

describe('the door of the WeCom app', () => {
  test('answers in the callback itself, to who wrote, from the corporation', async () => {
    const { query, body, nonce } = sealed(textXml('4561255354251345929', '24号任务谁牵头'));
    const desk = fakeDesk(() => doneWith('区城管局'));
    const answer = await post(query, body, desk);
    expect(answer).toMatchObject({ status: 200, type: 'application/xml' });
    const xml = openXml(answer.body, nonce);
    expect(xml).toContain('<ToUserName><![CDATA[zhangsan]]></ToUserName>');
    expect(xml).toContain(`<FromUserName><![CDATA[${APP.corpId}]]></FromUserName>`);
    expect(contentIn(answer.body, nonce)).toBe('区城管局');
    expect(desk.received).toEqual([
      {
        channel: 'wecom-app',
        platform: 'wecom',
        id: '4561255354251345929',
        at: NOW.toISOString(),
        sender: { userid: 'zhangsan', name: null },
        conversation: { kind: 'single', id: 'zhangsan' },
        body: { kind: 'said', text: '24号任务谁牵头', quote: null, attachments: [] },
        replyUrl: null,
      },
    ]);
  });

  test('apologizes in the callback where the message cannot be taken in', async () => {
    const { query, body, nonce } = sealed(textXml('1', '问'));
    const replies = [{ text: '请稍后再发', class: null }];
    const answer = await post(
      query,
      body,
      fakeDesk(() => ({ state: 'failed', replies })),
    );
    expect(contentIn(answer.body, nonce)).toBe('请稍后再发');
  });

  test('apologizes to the member by itself where that shows only later', async () => {
    const { promise: heard, resolve: hear } = Promise.withResolvers<unknown>();
    fake.behave(({ path, body }) => {
      if (path === SEND) hear(body);
      return undefined;
    });
    const { query, body } = sealed(textXml('1', '问'));
    const desk = fakeDesk(
      () => ({ state: 'working' }),
      () => null,
      () => [{ text: '请稍后再发', class: null }],
    );
    expect(await post(query, body, desk)).toMatchObject({ body: '' });
    expect(await heard).toMatchObject({ touser: 'zhangsan', text: { content: '请稍后再发' } });
  });

  test('settles the card of a press in the callback, and says nothing else there', async () => {
    const press = (key: string, card: string, at: number) =>
      sealed(
        `<xml><FromUserName>zhangsan</FromUserName><CreateTime>${at}</CreateTime><MsgType>event</MsgType><Event>template_card_event</Event><EventKey><![CDATA[${key}]]></EventKey><TaskId>${card}</TaskId></xml>`,
      );
    const desk = fakeDesk(() => settledWith('已登记任务28。'));
    const { query, body, nonce } = press('确认482193', 'once-1', 1);
    const xml = openXml((await post(query, body, desk)).body, nonce);
    expect(xml).toContain('<MsgType><![CDATA[update_button]]></MsgType>');
    expect(xml).toContain('<Button><ReplaceName><![CDATA[已处理]]></ReplaceName></Button>');
    const open = press('签收482193', 'open-1', 2);
    expect(await post(open.query, open.body, desk)).toMatchObject({ status: 200, body: '' });
    expect(desk.posted).toEqual([]);
    expect(desk.received.map(({ body: pressed }) => pressed)).toEqual([
      { kind: 'pressed', button: '确认482193', card: 'once-1' },
      { kind: 'pressed', button: '签收482193', card: 'open-1' },
    ]);
  });

  test('keeps an answer whole that holds the end of its own section', async () => {
    const { query, body, nonce } = sealed(textXml('1', '问'));
    const answer = await post(
      query,
      body,
      fakeDesk(() => doneWith('a]]>b<c>&amp;')),
    );
    expect(openXml(answer.body, nonce)).toContain('<![CDATA[a]]]]><![CDATA[>b<c>&amp;]]>');
  });

  test.each([
    ['is longer than a callback takes', doneWith('很'.repeat(683))],
    ['is not there yet', { state: 'working' } as const],
  ])('puts an answer in the post that %s', async (_, outcome) => {
    const desk = fakeDesk(() => outcome);
    const { query, body } = sealed(textXml('1', '问'));
    expect(await post(query, body, desk)).toMatchObject({ status: 200, body: '' });
    expect(desk.posted).toEqual(['1']);
  });

  test('answers the address check with its text', async () => {
    const { query, encrypted } = sealed('1616140317555161061');
    const check = `${query}&echostr=${encodeURIComponent(encrypted)}`;
    expect((await post(check, '', fakeDesk(), 'GET')).body).toBe('1616140317555161061');
  });

  test.each([
    ['for another corporation', () => sealed(textXml('1', '问'), { receiveId: 'ww1' })],
    ['for nobody', () => sealed(textXml('1', '问'), { receiveId: '' })],
    ['with another token', () => sealed(textXml('1', '问'), { token: 'other' })],
    ['of ten minutes ago', () => sealed(textXml('1', '问'), { at: new Date(+NOW - 600_000) })],
    ['without a message', () => sealed('<xml><a></xml>')],
    ['with a document type', () => sealed(`<!DOCTYPE x [<!ENTITY e "x">]>${textXml('1', '&e;')}`)],
    ['in plain text', () => ({ ...sealed(textXml('1', '问')), body: 'hello' })],
    ['with an open tag', () => ({ ...sealed(textXml('1', '问')), body: '<xml><Encrypt></xml>' })],
    ['in JSON', () => ({ ...sealed(textXml('1', '问')), body: '{"encrypt":"x"}' })],
  ])('turns away an envelope %s', async (_, seal) => {
    const desk = fakeDesk();
    const { query, body } = seal();
    await expect(post(query, body, desk)).rejects.toThrow(EnvelopeError);
    expect(desk.received).toEqual([]);
  });

  test('turns away the same envelope the second time', async () => {
    const { query, body } = sealed(textXml('1', '问'));
    await post(query, body);
    await expect(post(query, body)).rejects.toThrow(EnvelopeError);
  });
});

describe('a message of the WeCom app to a member', () => {
  const send = (text = '请报送') =>
    app.toMembers.send({ kind: 'person', userid: 'zhangsan' }, { text });

  test('names the app and the member', async () => {
    expect(await send()).toBe('sent');
    expect(fake.callsOf(SEND)[0]?.body).toEqual({
      touser: 'zhangsan',
      agentid: APP.agentId,
      safe: 0,
      msgtype: 'text',
      text: { content: '请报送' },
    });
  });

  test('is sent again with a new token when the old one has ended before its time', async () => {
    await send();
    fake.expireToken();
    expect(await send()).toBe('sent');
    expect(fake.callsOf(TOKEN).length).toBe(2);
    expect(fake.callsOf(SEND).map(({ query }) => query.get('access_token'))).toEqual([
      'T1',
      'T1',
      'T2',
    ]);
  });

  test('asks for a new token once only', async () => {
    fake.behave(errcode(40_014, 'invalid access_token'));
    expect(await send()).toBe('refused');
    expect(fake.callsOf(SEND).length).toBe(2);
  });

  test('shares one token among twenty callers', async () => {
    await Promise.all(Array.from({ length: 20 }, () => send()));
    expect(fake.callsOf(TOKEN).length).toBe(1);
  });

  test('has failed where the member is among those not reached', async () => {
    fake.behave(({ path }) =>
      path === SEND ? { json: { errcode: 0, errmsg: 'ok', invaliduser: 'zhangsan' } } : undefined,
    );
    expect(await send()).toBe('unreachable');
  });

  test.each([81_013, 60_011, 40_003])(
    'does not reach a member whom %d keeps from it',
    async (code) => {
      fake.behave(errcode(code));
      expect(await send()).toBe('unreachable');
    },
  );

  test('tells the operator which address is not trusted, and waits', async () => {
    fake.behave(errcode(60_020, 'not allow to access from your ip, from ip: 203.0.113.7'));
    expect(await send()).toBe('later');
    expect(troubles).toEqual([expect.stringContaining('from ip: 203.0.113.7')]);
  });

  test('tells the operator of a wrong secret without saying it, and leaves the platform alone', async () => {
    fake.behave(({ path }) =>
      path === TOKEN ? { json: { errcode: 40_001, errmsg: 'invalid credential' } } : undefined,
    );
    expect([await send(), await send()]).toEqual(['busy', 'busy']);
    expect(fake.callsOf(TOKEN).length).toBe(1);
    expect(troubles).toEqual([expect.stringContaining('40001 invalid credential')]);
    expect(troubles.join()).not.toContain(APP.secret);
  });

  test('draws nothing of what people wrote, and calls nobody', async () => {
    const text = '**已报**，见[附件](https://a.cn/b)，请<@all>看';
    const target = { kind: 'person', userid: 'zhangsan' } as const;
    const [piece] = app.toMembers.pieces({ key: 'k', text }, target);
    await app.toMembers.send(target, piece ?? { text: '' });
    expect(fake.calls.at(-1)?.body).toMatchObject({
      msgtype: 'text',
      text: { content: '**已报**，见[附件](https://a.cn/b)，请＜@all>看' },
    });
  });
});

describe('a file that was sent to the WeCom app', () => {
  const download = (url: string) => app.files.download({ kind: 'image', url, name: null });
  const MEDIA = '/cgi-bin/media/get';

  test('is fetched by its media id', async () => {
    fake.behave(({ path }) => (path === MEDIA ? { html: 'PNG…' } : undefined));
    expect(await download('wecom-media:m1')).toMatchObject({ kind: 'file' });
    expect(fake.callsOf(MEDIA)[0]?.query.get('media_id')).toBe('m1');
  });

  test.each([
    [40_007, 'gone'],
    [42_001, 'later'],
  ])('in whose place errcode %i comes is %s', async (code, kind) => {
    fake.behave(errcode(code));
    expect(await download('wecom-media:m1')).toEqual({ kind });
  });

  test('is never fetched from an address', async () => {
    expect(await download(`${fake.origin}/secret`)).toEqual({ kind: 'gone' });
    expect(fake.calls).toEqual([]);
  });
});
