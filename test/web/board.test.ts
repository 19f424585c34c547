import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type BoardOffice, startBoardOffice } from '../support/board-office.ts';
import { planOf } from '../support/office.ts';

const { plan } = planOf('plans/tianqiao-2020.yaml');

let office: BoardOffice;
beforeEach(async () => {
  office = await startBoardOffice();
});
afterEach(async () => {
  expect(office.errors).toEqual([]);
  await office.close();
});

const get = (path: string) => fetch(`${office.origin}${path}`);
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
    await office.report('hw', '28号任务6月公厕已完成6座');
    await office.report('sw', '任务8，6月，进展：水源地水质达标率100%');
    const told = await office.say('zzh', '总体进展');
    const shown = seen(await pageOf(await office.boardOf('zzh')));
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
    const path = await office.boardOf('zzh');
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
    const path = await office.boardOf('zzh');
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
    await office.report(
      'hw',
      '28号任务6月，进展：公厕已完成6座<script>alert(1)</script>"&；存在问题：无',
    );
    const markup = await pageOf(`${await office.boardOf('zzh')}/tasks/28`);
    expect(markup).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(markup).not.toContain('<script>');
  });

  test('names who owes what to those alone to whom the chat does', async () => {
    const [leader, unit, group] = [
      await office.boardOf('zzh'),
      await office.boardOf('hw'),
      await office.boardOf('g6'),
    ];
    expect(seen(await pageOf(leader))).toContain('未报齐的单位');
    expect(seen(await pageOf(leader))).toMatch(/区水务局 \d+项未报/u);
    const ofUnit = seen(await pageOf(unit));
    expect(ofUnit).toMatch(/与您有关的未报（1家） 区环卫管护中心/u);
    expect(ofUnit).not.toMatch(/区水务局 \d+项未报/u);
    expect(seen(await pageOf(group))).toMatch(/与您有关的未报/u);
  });

  test('says why a light burns where its units may be named', async () => {
    office.setTime('2020-06-01T03:00:00.000Z');
    await office.say('bgs', '设置月报日 15日');
    const why = /红灯：2020年5月应于2020年6月15日前报送/u;
    office.setTime('2020-06-20T03:00:00.000Z');
    expect(seen(await pageOf(await office.boardOf('zzh')))).toMatch(why);
    expect(seen(await pageOf(await office.boardOf('hw')))).not.toMatch(why);
  });

  test('shows a 批示 and what the clock will send to nobody who may not know of it', async () => {
    await office.report('zzh', '批示：停车场选址进展慢，请区水务局牵头一周内拿出方案');
    expect(seen(await pageOf(await office.boardOf('zzh')))).toContain('批示1');
    expect(seen(await pageOf(await office.boardOf('bgs')))).toContain('批示1');
    expect(seen(await pageOf(await office.boardOf('hw')))).not.toContain('批示');
    expect(seen(await pageOf(await office.boardOf('bgs')))).toContain('今后七天将自动发出');
    expect(seen(await pageOf(await office.boardOf('hw')))).not.toContain('今后七天');
  });

  test('leads to each task with every version that was ever reported', async () => {
    await office.report('hw', '28号任务6月公厕已完成4座');
    await office.report('hw', '更正：28号任务6月公厕已完成6座');
    const shown = seen(await pageOf(`${await office.boardOf('yl')}/tasks/28`));
    expect(shown).toMatch(/第2版 更正.*已完成6座.*第1版 报送.*已完成4座/u);
    expect(shown).toContain('公共卫生间');
    await nothing(`${await office.boardOf('yl')}/tasks/38`);
    await nothing(`${await office.boardOf('yl')}/tasks/nonsense`);
  });

  test('opens for half a day, and no longer once its person has left it', async () => {
    const path = await office.boardOf('zzh');
    const other = await office.boardOf('bgs');
    office.setTime('2020-06-20T13:59:59.999Z');
    expect((await get(path)).status).toBe(200);
    office.setTime('2020-06-20T14:00:00.000Z');
    await nothing(path);
    office.setTime('2020-06-20T03:00:00.000Z');
    expect(await office.say('zzh', '退出看板')).toContain('已退出');
    await nothing(path);
    await nothing(`${path}/tasks/28`);
    expect((await get(other)).status).toBe(200);
    expect(await office.say('zzh', '退出看板')).toContain('没有打开的看板');
  });

  test('opens for no made-up address, and is given in no group', async () => {
    const path = await office.boardOf('zzh');
    await nothing('/board/made-up');
    await nothing(`${path}x`);
    await nothing(path.replace('/board/', '/files/'));
    await nothing('/board/');
    expect(await office.say('zzh', '看板', 'group')).not.toContain('clerk.example');
    expect(await office.say('nobody', '看板')).not.toContain('clerk.example');
  });

  test('says how it is switched on where it is not', async () => {
    await office.close();
    office = await startBoardOffice({ publicUrl: null });
    expect(await office.say('bgs', '看板')).toContain('PUBLIC_URL');
    expect(await office.say('hw', '看板')).toContain('总体进展');
    expect(await office.say('hw', '看板')).not.toContain('PUBLIC_URL');
  });

  test.each(['打开看板', '看板链接发我', '帮我打开指挥部看板', '大屏在哪看', '看看大屏'])(
    'is what %s asks for',
    async (words) => {
      expect(await office.say('zzh', words)).toContain('clerk.example/board/');
    },
  );
});
