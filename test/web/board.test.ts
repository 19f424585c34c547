import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { fromTerminal } from '../../src/channels/terminal.ts';
import { house, KINDS, type Office, openOffice } from '../../src/office.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { Store } from '../../src/store/store.ts';
import { boardStyle, createOpenBoard } from '../../src/web/board.ts';
import { type AppServer, startApp } from '../support/app-server.ts';
import { personAt, planOf } from '../support/office.ts';
import { SEATS } from '../support/seats.ts';

const { plan, recognize } = planOf('plans/tianqiao-2020.yaml');

let store: Store;
let office: Office;
let server: AppServer;
let now: string;
let count = 0;
let publicUrl: string | null;
const errors: unknown[] = [];

beforeEach(async () => {
  errors.length = 0;
  publicUrl = 'https://clerk.example';
  now = '2020-06-20T02:00:00.000Z';
  store = await openStore(':memory:', KINDS);
  await open();
  const openBoard = createOpenBoard({ ...office.sources, house, now: () => new Date(now) });
  server = await startApp(undefined, { board: { open: openBoard, style: boardStyle() } });
});
afterEach(async () => {
  expect(errors).toEqual([]);
  await server.close();
  await store.close();
});

async function open(): Promise<void> {
  office = openOffice({
    plan,
    store,
    recognize,
    publicUrl,
    members: SEATS.map(personAt),
    now: () => new Date(now),
    onError: (error) => errors.push(error),
    patienceMs: 60_000,
  });
}

async function say(who: string, text: string, chat: 'single' | 'group' = 'single') {
  count += 1;
  const name = SEATS.find(({ userid }) => userid === who)?.name ?? null;
  const message = fromTerminal(text, { userid: who, name, chat }, `m${count}`, now);
  const outcome = await office.desk.receive(message);
  return outcome.state === 'done' ? outcome.replies.map((reply) => reply.text).join('\n') : '';
}

async function report(who: string, text: string): Promise<void> {
  await say(who, text);
  await say(who, '确认');
}

/** The path of the board as the chat gave it. */
async function boardOf(who: string): Promise<string> {
  const [, path] = /https:\/\/clerk\.example(\/board\/\S+)/u.exec(await say(who, '看板')) ?? [];
  return path ?? 'none was given';
}

const get = (path: string) => fetch(`${server.origin}${path}`);
const pageOf = async (path: string) => (await get(path)).text();
const nothing = async (path: string) => {
  const response = await get(path);
  expect([response.status, await response.text()]).toEqual([404, '']);
};

/** Where a link on a page leads. */
const beside = (path: string, to: string) => new URL(to, `https://clerk.example${path}`).pathname;

/** What a reader sees of a page. */
const seen = (markup: string) => markup.replace(/<[^>]+>/gu, ' ').replace(/\s+/gu, ' ');

describe('看板', () => {
  test('shows the figures of the chat, as of now, and each task with its light', async () => {
    await report('hw', '28号任务6月公厕已完成6座');
    await report('sw', '任务8，6月，进展：水源地水质达标率100%');
    const told = await say('zzh', '总体进展');
    const shown = seen(await pageOf(await boardOf('zzh')));
    const [, owed, came] = /应报(\d+)件，已报(\d+)件/u.exec(told) ?? [];
    const [, green, yellow, red, none] = /绿(\d+) 黄(\d+) 红(\d+) 未亮灯(\d+)/u.exec(told) ?? [];
    const [, all, met] = /数字目标：(\d+)个，已达到(\d+)个/u.exec(told) ?? [];
    expect(shown).toContain('截至2020年6月20日 10:00');
    expect(shown).toContain(`绿灯 ${green} 黄灯 ${yellow} 红灯 ${red} 未亮灯 ${none}`);
    expect(shown).toContain(`已报 ${came}/${owed}件`);
    expect(shown).toContain(`数字目标已达到 ${met}/${all}个`);
    expect(shown).toContain('28 建设改造公共卫生间 6/8座');
    for (const { number, title } of plan.tasks) expect(shown).toContain(`${number} ${title}`);
  });

  test('gives everything by itself: no script, nothing from elsewhere, for nobody to keep', async () => {
    const path = await boardOf('zzh');
    const response = await get(path);
    const markup = await response.text();
    expect(response.headers.get('content-type')).toContain('text/html');
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; style-src 'self';/u,
    );
    expect(markup).not.toMatch(/<script|style="|\son\w+=|https?:\/\//u);
    const [, style = ''] = /rel="stylesheet" href="([^"]+)"/u.exec(markup) ?? [];
    const sheet = await get(beside(path, style));
    expect(sheet.headers.get('content-type')).toContain('text/css');
    expect(await sheet.text()).not.toMatch(/url\(|@import/u);
  });

  test('leads to its tasks and back wherever a proxy shows it', async () => {
    const path = await boardOf('zzh');
    const hrefs = (markup: string) =>
      [...markup.matchAll(/href="([^"#]+)"/gu)].map(([, to = '']) => to);
    const toTask = hrefs(await pageOf(path)).find((to) => to.endsWith('/tasks/28')) ?? '';
    expect(beside(`/bot${path}`, toTask)).toBe(`/bot${path}/tasks/28`);
    const back = hrefs(await pageOf(`${path}/tasks/28`)).map((to) =>
      beside(`/bot${path}/tasks/28`, to),
    );
    expect(back).toEqual(['/bot/board/style.css', `/bot${path}`]);
  });

  test('writes out what people wrote, whatever it looks like', async () => {
    await report('hw', '28号任务6月，进展：公厕已完成6座<script>alert(1)</script>"&；存在问题：无');
    const markup = await pageOf(`${await boardOf('zzh')}/tasks/28`);
    expect(markup).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(markup).not.toContain('<script>');
  });

  test('names who owes what to those alone to whom the chat does', async () => {
    const [leader, unit, group] = [await boardOf('zzh'), await boardOf('hw'), await boardOf('g6')];
    expect(seen(await pageOf(leader))).toContain('未报齐的单位');
    expect(seen(await pageOf(leader))).toMatch(/区水务局 \d+项未报/u);
    const ofUnit = seen(await pageOf(unit));
    expect(ofUnit).toMatch(/与您有关的未报（1家） 区环卫管护中心/u);
    expect(ofUnit).not.toMatch(/区水务局 \d+项未报/u);
    expect(seen(await pageOf(group))).toMatch(/与您有关的未报/u);
  });

  test('says why a light burns where its units may be named', async () => {
    now = '2020-06-01T03:00:00.000Z';
    await say('bgs', '设置月报日 15日');
    const why = /红灯：2020年5月应于2020年6月15日前报送/u;
    now = '2020-06-20T03:00:00.000Z';
    expect(seen(await pageOf(await boardOf('zzh')))).toMatch(why);
    expect(seen(await pageOf(await boardOf('hw')))).not.toMatch(why);
  });

  test('shows a 批示 and what the clock will send to nobody who may not know of it', async () => {
    await report('zzh', '批示：停车场选址进展慢，请区水务局牵头一周内拿出方案');
    expect(seen(await pageOf(await boardOf('zzh')))).toContain('批示1');
    expect(seen(await pageOf(await boardOf('bgs')))).toContain('批示1');
    expect(seen(await pageOf(await boardOf('hw')))).not.toContain('批示');
    expect(seen(await pageOf(await boardOf('bgs')))).toContain('今后七天将自动发出');
    expect(seen(await pageOf(await boardOf('hw')))).not.toContain('今后七天');
  });

  test('leads to each task with every version that was ever reported', async () => {
    await report('hw', '28号任务6月公厕已完成4座');
    await report('hw', '更正：28号任务6月公厕已完成6座');
    const shown = seen(await pageOf(`${await boardOf('yl')}/tasks/28`));
    expect(shown).toMatch(/第2版 更正.*已完成6座.*第1版 报送.*已完成4座/u);
    expect(shown).toContain('公共卫生间');
    await nothing(`${await boardOf('yl')}/tasks/38`);
    await nothing(`${await boardOf('yl')}/tasks/nonsense`);
  });

  test('opens for half a day, and no longer once its person has left it', async () => {
    const path = await boardOf('zzh');
    const other = await boardOf('bgs');
    now = '2020-06-20T13:59:59.999Z';
    expect((await get(path)).status).toBe(200);
    now = '2020-06-20T14:00:00.000Z';
    await nothing(path);
    now = '2020-06-20T03:00:00.000Z';
    expect(await say('zzh', '退出看板')).toContain('已退出');
    await nothing(path);
    await nothing(`${path}/tasks/28`);
    expect((await get(other)).status).toBe(200);
    expect(await say('zzh', '退出看板')).toContain('没有打开的看板');
  });

  test('opens for no made-up address, and is given in no group', async () => {
    const path = await boardOf('zzh');
    await nothing('/board/made-up');
    await nothing(`${path}x`);
    await nothing(path.replace('/board/', '/files/'));
    await nothing('/board/');
    expect(await say('zzh', '看板', 'group')).not.toContain('clerk.example');
    expect(await say('nobody', '看板')).not.toContain('clerk.example');
  });

  test('says how it is switched on where it is not', async () => {
    publicUrl = null;
    await open();
    expect(await say('bgs', '看板')).toContain('PUBLIC_URL');
    expect(await say('hw', '看板')).toContain('总体进展');
    expect(await say('hw', '看板')).not.toContain('PUBLIC_URL');
  });

  test.each(['打开看板', '看板链接发我', '帮我打开指挥部看板', '大屏在哪看', '看看大屏'])(
    'is what %s asks for',
    async (words) => {
      expect(await say('zzh', words)).toContain('clerk.example/board/');
    },
  );
});
