import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { BINDINGS } from '../../src/domain/binding.ts';
import { DRAFTS } from '../../src/domain/draft.ts';
import { failed, OUTBOX, rowOf } from '../../src/domain/outbox.ts';
import { startApp } from '../support/app-server.ts';
import { type ConsoleOffice, NOW, startConsoleOffice } from '../support/console-office.ts';
import { startServerProcess } from '../support/server-process.ts';

let office: ConsoleOffice;

beforeEach(async () => {
  office = await startConsoleOffice({
    channels: ['wecom-app', 'wecom-bot-stream'],
    connections: [
      { name: 'wecom-bot-stream', standing: () => ({ kind: 'down', why: 'away' }) },
      { name: 'dingtalk:stream', standing: () => ({ kind: 'live' }) },
    ],
    seen: () => [
      { direction: 'in', by: 'wecom-app', at: '2020-06-20T01:00:00.000Z' },
      { direction: 'out', by: 'wecom-app:message', at: '2020-06-20T01:30:00.000Z' },
      { direction: 'in', by: 'dingtalk', at: '2020-06-20T01:40:00.000Z' },
    ],
  });
});
afterEach(async () => {
  expect(office.server.errors).toEqual([]);
  expect(office.stage()?.errors ?? []).toEqual([]);
  await office.close();
});

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${office.origin}${path}`, { headers });
const pageAt = async (path: string) => (await get(path)).text();

/** What a form of the page carries without being seen: the fields of the first one to that address that has all of these. */
function hiddenIn(markup: string, action: string, having = ''): Record<string, string> {
  const forms = markup.match(/<form[\s\S]*?<\/form>/gu) ?? [];
  const form =
    forms.find((one) => one.includes(`action="${action}"`) && one.includes(having)) ?? '';
  return Object.fromEntries(
    [...form.matchAll(/<input type="hidden" name="(\w+)" value="([^"]*)">/gu)].map(
      ([, name = '', value = '']) => [name, value],
    ),
  );
}

/** Sends a form as a browser does that runs no script, and looks where it leads. */
async function send(path: string, fields: Record<string, string>, having = ''): Promise<string> {
  const hidden = hiddenIn(
    await pageAt(path.includes('operator') ? '/console/operator' : '/console'),
    path,
    having,
  );
  const answer = await post(path, { ...hidden, ...fields });
  expect(answer.status).toBe(303);
  return pageAt(answer.headers.get('location') ?? '');
}

const post = (
  path: string,
  fields: Record<string, string>,
  headers: Record<string, string> = { origin: office.origin },
) =>
  fetch(`${office.origin}${path}`, {
    method: 'POST',
    body: new URLSearchParams(fields),
    headers,
    redirect: 'manual',
  });

const statusAndBody = async (answer: Response) => [answer.status, await answer.text()];

/** What a reader sees of a page. */
const seen = (markup: string) => markup.replace(/<[^>]+>/gu, ' ').replace(/\s+/gu, ' ');

describe('the console', () => {
  test('is off where the server has none', async () => {
    const { origin, close } = await startApp();
    for (const path of ['/console', '/console/operator', '/console/style.css'])
      expect(await statusAndBody(await fetch(`${origin}${path}`))).toEqual([404, '']);
    const say = { method: 'POST', body: 'text=1', headers: { origin } };
    expect(await statusAndBody(await fetch(`${origin}/console/say`, say))).toEqual([404, '']);
    await close();
  });

  test.each([
    ['not', 404, {}],
    ['there where it is asked for', 200, { CONSOLE: 'on' }],
  ])('is %s beside a platform', async (_, status, env) => {
    const folder = mkdtempSync(join(tmpdir(), 'clerk-console-'));
    const server = await startServerProcess(folder, env);
    expect((await fetch(`${server.origin}/console`)).status).toBe(status);
    await server.kill();
    rmSync(folder, { recursive: true });
  });

  test('comes with everything that it needs, under a policy that lets nothing else in', async () => {
    for (const path of ['/console', '/console/operator']) {
      const answer = await get(path);
      const markup = await answer.text();
      expect(answer.headers.get('content-security-policy')).toMatch(
        /^default-src 'none'; style-src 'self'; script-src 'self';.*frame-ancestors 'none'$/u,
      );
      expect(markup).not.toMatch(
        /<script(?! src="\/console\/script\.js" defer><)|style="|\son\w+=|https?:\/\//u,
      );
      const own = [...markup.matchAll(/(?:href|src)="(\/[^"#]+)"/gu)].map(([, to = '']) => to);
      expect(own.length).toBeGreaterThan(3);
      for (const to of own) expect([to, (await get(to)).status]).toEqual([to, 200]);
    }
    expect(await pageAt('/console/style.css')).not.toMatch(/url\(|@import/u);
  });

  test.each([
    ['another name', '/console', 'Host: clerk.example\r\n', 404],
    [
      'a name that only begins like this machine',
      '/console',
      'Host: localhost.evil.example\r\n',
      404,
    ],
    ['a proxy', '/console/operator', 'Host: localhost\r\nX-Forwarded-For: 127.0.0.1\r\n', 404],
    [
      'a page of another site',
      '/console',
      'Host: localhost\r\nSec-Fetch-Site: cross-site\r\n',
      403,
    ],
  ])('is nothing to %s', async (_, path, headers, status) => {
    const answer = await office.server.raw(
      `GET ${path} HTTP/1.1\r\n${headers}Connection: close\r\n\r\n`,
    );
    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `, 'u'));
    expect(answer).toMatch(/\r\n\r\n$/u);
    expect(office.server.refused.length).toBe(1);
  });

  test('is nothing to a proxy of the old kind', async () => {
    const answer = await office.server.raw('GET /console HTTP/1.0\r\nHost: 127.0.0.1\r\n\r\n');
    expect(answer).toMatch(/^HTTP\/1.1 404 /u);
  });

  test('takes a form from its own page alone, each with its own token', async () => {
    const markup = await pageAt('/console');
    const fields = { ...hiddenIn(markup, '/console/say'), text: '24号任务谁牵头' };
    const other = hiddenIn(markup, '/console/clock');
    const refused = [
      await post('/console/say', fields, {}),
      await post('/console/say', fields, { origin: 'http://evil.example' }),
      await post('/console/say', fields, { origin: 'null' }),
      await post('/console/say', { ...fields, token: '' }),
      await post('/console/say', { ...fields, token: other.token ?? '' }),
      await post('/console/operator/test', { person: 'terminal:zzh', token: other.token ?? '' }),
    ];
    for (const answer of refused) expect(await statusAndBody(answer)).toEqual([403, '']);
    expect(office.stage()?.scene().turns()).toEqual([]);
    expect(await office.store.kept(OUTBOX).count()).toBe(0);
    expect((await post('/console/say', fields)).status).toBe(303);
  });

  test.each(['/console/nothing', '/console/files/99', '/console/files/x', '/console/say'])(
    'has nothing at %s',
    async (path) => {
      expect(await statusAndBody(await get(path))).toEqual([404, '']);
    },
  );

  test('has no other doors', async () => {
    for (const method of ['PUT', 'DELETE']) {
      const headers = { origin: office.origin };
      const answer = await fetch(`${office.origin}/console`, { method, headers });
      expect(await statusAndBody(answer)).toEqual([404, '']);
    }
    expect(await statusAndBody(await post('/console/nothing', {}))).toEqual([404, '']);
  });
});

describe('the rehearsal without script', () => {
  const sayAs = (chat: string, text: string) =>
    send('/console/say', { text }, `value="single:${chat}"`);

  test('answers in the chat in which something was said', async () => {
    const page = await sayAs('王工', '24号任务谁牵头');
    const [, column = ''] = /<section class="chat" id="c1"([\s\S]*?)<\/section>/u.exec(page) ?? [];
    expect(seen(column)).toMatch(/24号任务谁牵头 怎么读的 .*ask-task-lead.*由区城管局牵头/u);
    expect(page.match(/由区城管局牵头/gu)).toHaveLength(2);
  });

  test('writes out what people wrote, whatever it looks like', async () => {
    const evil = '<script>alert(1)</script>"&\'';
    const page = await sayAs('钱工', `28号任务6月，进展：公厕已完成6座${evil}；存在问题：无`);
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;&quot;&amp;&#39;');
    await send('/console/seats', { group: evil });
    await send('/console/seats', { who: evil });
    const script = await send('/console/play', { script: `</textarea>${evil}` });
    for (const markup of [page, script])
      expect(markup.replaceAll('<script src="/console/script.js" defer></script>', '')).not.toMatch(
        /<script|<\/textarea>&lt;\/textarea>/u,
      );
  });

  test('presses a button, turns the clock and shows what arrives', async () => {
    await sayAs('张主任', '设置月报日 25日');
    const drafted = await sayAs('钱工', '28号任务6月公厕已完成4座，水电接入慢；下一步：抓紧');
    const [, press = ''] = /name="press" value="([\d.]+)">确认</u.exec(drafted) ?? [];
    expect(seen(await send('/console/say', { press }, 'value="single:钱工"'))).toContain(
      '已登记，回执',
    );
    const moved = await send('/console/clock', { to: 'push' });
    expect(seen(moved)).toContain('2020年6月2日（周二）09:00');
    expect(seen(moved)).toMatch(/助手主动发来 6月2日 09:00 新列问题1件/u);
    expect(seen(await send('/console/clock', { to: 'day' }))).toContain(
      '2020年6月3日（周三）09:00',
    );
    const day = { to: 'moment', day: '2020-07-01', time: '10:30' };
    expect(seen(await send('/console/clock', day))).toContain('2020年7月1日（周三）10:30');
  });

  test.each([
    [{ to: 'moment', day: '2020-05-01', time: '09:00' }, '只能往后拨'],
    [{ to: 'moment', day: '2025-05-01', time: '09:00' }, '一次最多往后拨400天'],
    [{ to: 'moment', day: '2020-02-30', time: '09:00' }, '请选日期和时刻'],
    [{ to: 'moment', day: '2020-07-01', time: '24:00' }, '请选日期和时刻'],
    [{ to: 'never' }, '请选日期和时刻'],
  ])('leaves the clock alone at %j', async (fields, why) => {
    const page = seen(await send('/console/clock', fields));
    expect(page).toContain(why);
    expect(page).toContain('2020年6月1日（周一）09:00');
  });

  test('says what is wrong with a form, once', async () => {
    expect(seen(await send('/console/seats', { who: '随便谁' }))).toContain('没有读懂“随便谁”是谁');
    expect(seen(await pageAt('/console'))).not.toContain('没有读懂');
    expect(seen(await send('/console/seats', { who: '' }))).toContain('没有读懂');
    expect(seen(await sayAs('王工', ' '))).toContain('还没有写要说的话');
    expect(seen(await send('/console/play', { script: '' }))).toContain('没有可演的话');
    const bad = await send('/console/play', { script: 'as 王工 at 2020-07-10 你好\n昨天' });
    expect(seen(bad)).toContain('第2行“昨天”没有读懂');
    expect(bad).toContain('as 王工 at 2020-07-10 你好\n昨天</textarea>');
  });

  test('plays a script, and saves what was done as the lines of a replay', async () => {
    const script = 'as 办公室/刘工 in 群:二组 at 2020-07-10T09:00 谁没报\r\nadvance 1d';
    const page = seen(await send('/console/play', { script, anew: 'on' }));
    expect(page).toContain('剧本已演完，共2行');
    expect(page).toContain('二组 群');
    expect(page).toContain('2020年7月11日（周六）09:00');
    const saved = await get('/console/rehearsal.jsonl');
    expect(saved.headers.get('content-disposition')).toContain('rehearsal.jsonl');
    const lines = (await saved.text())
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines).toMatchObject([
      { session: 'console', at: '2020-07-10T09:00:00+08:00' },
      { at: '2020-07-10T09:00:00+08:00', chat: 'group', room: '二组', text: '谁没报' },
      { at: '2020-07-11T09:00:00+08:00' },
    ]);
  });

  test('begins anew, and brings in and takes out people and groups', async () => {
    await sayAs('王工', '24号任务谁牵头');
    const anew = seen(await send('/console/anew', { day: '2020-05-11', time: '08:30' }));
    expect(anew).toContain('2020年5月11日（周一）08:30');
    expect(anew).not.toContain('由区城管局牵头');
    expect(seen(await send('/console/anew', { day: '', time: '' }))).toContain('请选日期');
    expect(seen(await send('/console/seats', { who: '第四组 组长 孙组长' }))).toMatch(
      /组长 孙组长 单聊/u,
    );
    expect(seen(await send('/console/seats', { group: '第四组 群' }))).toContain('第四组群 群');
    expect(seen(await send('/console/seats', { dismiss: 'single:王工' }))).not.toContain(
      '王工 单聊',
    );
  });

  test('gives its files, a picture in its place and a table to be put away', async () => {
    const page = await sayAs('张主任', '导出任务台账');
    const [, place = ''] =
      /href="(\/console\/files\/\d+)" download="任务台账\.xlsx"/u.exec(page) ?? [];
    const file = await get(place);
    expect(file.headers.get('content-disposition')).toMatch(/^attachment/u);
    expect(
      Buffer.from(await file.arrayBuffer())
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');
  });

  test('shows its board as of its own time, to whoever was given the address, until they leave it', async () => {
    await sayAs('张主任', '设置月报日 25日');
    const page = await sayAs('张主任', '看板');
    const [, place = ''] = /<a href="(\/console\/board\/[^"]+)"/u.exec(page) ?? [];
    expect(seen(await pageAt(place))).toContain('截至2020年6月1日 09:00');
    expect(seen(await pageAt(`${place}/tasks/28`))).toContain('任务28');
    expect(await statusAndBody(await get(`${place}/tasks/99`))).toEqual([404, '']);
    expect(await statusAndBody(await get(`${place}x`))).toEqual([404, '']);
    expect((await get('/console/board/style.css')).status).toBe(200);
    await sayAs('张主任', '退出看板');
    expect(await statusAndBody(await get(place))).toEqual([404, '']);
  });

  test('does nothing to the office that is real', async () => {
    await sayAs('钱工', '28号任务6月公厕已完成4座');
    await send('/console/clock', { to: 'week' });
    expect(await office.store.kept(OUTBOX).count()).toBe(0);
    expect(await office.store.kept(DRAFTS).count()).toBe(0);
  });
});

describe('the operator’s part', () => {
  test('shows how the real office stands, and nothing that people wrote', async () => {
    const { kept } = office.store;
    const to = { kind: 'person', personId: 'terminal:zzh' } as const;
    const letter = { to, text: '秘不可看', class: null };
    await kept(OUTBOX).add(rowOf({ ...letter, key: 'due:zzh' }, NOW));
    await kept(OUTBOX).add(failed(rowOf({ ...letter, key: 'gone:zzh' }, NOW), 'unreachable'));
    await kept(DRAFTS).add({
      id: 'd',
      version: 0,
      personId: 'terminal:hw',
      conversationId: 'hw',
      unit: null,
      proposal: {
        kind: 'bind-person',
        role: { role: 'office', unit: null, group: null },
        name: '秘不可看',
      },
      createdAt: NOW,
      cause: 'c',
      settledBy: null,
    });
    await kept(BINDINGS).add({
      id: '3',
      version: 0,
      personId: 'wecom:sun',
      platform: 'wecom',
      userid: 'sun',
      name: '孙工',
      role: { role: 'liaison', unit: '区商务局', group: null },
      requestedAt: NOW,
      state: 'waiting',
      decidedBy: null,
      decidedAt: null,
      decidedCause: null,
      cause: 'c3',
    });
    const page = seen(await pageAt('/console/operator'));
    expect(page).toContain('版本 1.2.3');
    expect(page).toContain('还没有备份过');
    expect(page).toMatch(/企业微信自建应用 不需要长连接 6月20日 09:00 6月20日 09:30/u);
    expect(page).toMatch(/企业微信智能机器人（长连接） 断开 还没有 还没有/u);
    expect(page).toMatch(/钉钉机器人 已连上 6月20日 09:40 还没有/u);
    expect(page).toMatch(/等着发的 1条 .* due:zzh/u);
    expect(page).toMatch(/没有送到的 1条 .*账号不在通讯录.* gone:zzh/u);
    expect(page).toMatch(/未确认的草稿 1件 .*登记自己的单位和身份 6月20日 10:00起/u);
    expect(page).toContain('孙工（区商务局联络员）：登记申请3号');
    expect(page).not.toContain('秘不可看');
  });

  test('foresees what will be sent', async () => {
    const page = seen(await pageAt('/console/operator'));
    expect(page).toMatch(/今后七天将自动发出 2020年6月2\d日/u);
  });

  test('puts a test message in the ordinary post, and tells what became of it', async () => {
    const page = seen(await send('/console/operator/test', { person: 'terminal:zzh' }));
    expect(page).toMatch(/的测试消息： 等着发/u);
    const [row, ...more] = await office.store.kept(OUTBOX).all();
    expect(more).toEqual([]);
    expect(row).toMatchObject({ state: 'waiting', message: { to: { personId: 'terminal:zzh' } } });
    expect(row?.message.text).toContain('测试消息');
    const told = `/console/operator?test=${encodeURIComponent(row?.id ?? '')}`;
    if (row) await office.store.kept(OUTBOX).put(failed(row, 'refused'));
    expect(seen(await pageAt(told))).toMatch(/没有送到 ，平台拒收/u);
  });

  test('sends none to somebody who is not known, and shows nothing of other messages', async () => {
    expect(seen(await send('/console/operator/test', { person: 'wecom:nobody' }))).toContain(
      '请选一个登记过的人',
    );
    expect(await office.store.kept(OUTBOX).count()).toBe(0);
    const other = {
      key: 'due:zzh',
      to: { kind: 'person', personId: 'terminal:zzh' },
      text: 'x',
      class: null,
    } as const;
    await office.store.kept(OUTBOX).add(rowOf(other, NOW));
    expect(seen(await pageAt('/console/operator?test=due:zzh'))).not.toContain('的测试消息：');
  });
});
