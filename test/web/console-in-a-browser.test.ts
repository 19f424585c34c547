import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { later } from '../../src/domain/moment.ts';
import { startChromium } from '../support/chromium.ts';
import { type ConsoleOffice, startConsoleOffice } from '../support/console-office.ts';

const PHONE = { width: 360, height: 740 };
/** What does not come in so long is told by its name. */
const PATIENCE_MS = 15_000;
const DESKTOP = { width: 1400, height: 900 };

/** A month of two liaisons, the office and a group. */
const MONTH = [
  'as 办公室/张主任 at 2020-06-01T09:00 设置月报日 25日',
  'as 区水务局/联络员/王工 in 群:工作群 24号任务谁牵头',
  'as 区水务局/联络员/王工 at 2020-06-12T09:00 任务8，6月，进展：水源地水质达标率100%；存在问题：无；下一步：继续',
  'as 王工 确认',
  'as 区环卫管护中心/联络员/钱工 at 2020-06-18T15:00 28号任务6月公厕已完成4座，还有2座在装修；存在问题：水电接入慢',
  'advance to 2020-06-24T10:00',
  'as 张主任 in 群:工作群 谁没报',
  'as 张主任 导出任务台账',
  'as 张主任 进度图',
  'advance to 2020-07-01',
].join('\n');

const chromium = await startChromium();
const describeInBrowser = chromium ? describe : describe.skip;

let office: ConsoleOffice;
let page: Page;
/** What the browser found wrong: what the policy forbade, what it could not load, what failed. */
const complaints: string[] = [];

beforeAll(async () => {
  if (!chromium) return;
  office = await startConsoleOffice();
  await fetch(at('/console'));
  await office.stage()?.playScript(MONTH, true);
});
afterAll(async () => {
  await chromium?.stop();
  await office?.close();
});

/** The page of a month that was played, of which every complaint is heard. */
beforeEach(async () => {
  if (!chromium) return;
  complaints.length = 0;
  page = await chromium.openPage({ viewport: DESKTOP });
  page.setDefaultTimeout(PATIENCE_MS);
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(at('/console'));
});
afterEach(async () => {
  if (!chromium) return;
  await page.close();
  expect(complaints).toEqual([]);
  expect(office.server.errors).toEqual([]);
  expect(office.stage()?.errors).toEqual([]);
});

const at = (path: string) => `${office.origin}${path}`;

/** What the page says of itself: a function of in-page.js. */
const told = <T>(name: string) => page.evaluate<T>(`inPage.${name}()`);

/** The chat of that name. */
const chat = (name: string) =>
  page.locator('.chat').filter({ has: page.getByRole('heading', { name }) });

describeInBrowser.each([
  ['the rehearsal', '/console'],
  ['the operator’s part', '/console/operator'],
])('%s in a browser', (_, path) => {
  test.each([PHONE, DESKTOP])('fits a window of $width pixels', async (viewport) => {
    await page.setViewportSize(viewport);
    await page.goto(at(path));
    expect(await told('overhang')).toBe(0);
    expect(await told('cutOff')).toEqual([]);
  });

  test('has one title, headings and landmarks in the order of its text, and a name for every field', async () => {
    await page.goto(at(path));
    const levels = await told<readonly number[]>('headingLevels');
    expect(levels[0]).toBe(1);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.filter((level, place) => level > (levels[place - 1] ?? 0) + 1)).toEqual([]);
    expect(await told('sectionsWithoutHeading')).toEqual([]);
    expect(await told('landmarks')).toEqual(['header', 'main']);
    for (const field of await page.locator('input:not([type=hidden]), textarea, select').all()) {
      const id = await field.getAttribute('id');
      const labels = page.locator(`label[for="${id}"], label:has(#${id})`);
      expect([id, await labels.count()]).toEqual([id, 1]);
    }
  });

  test('can be read by whoever sees contrasts badly', async () => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(at(path));
    expect(await told('faintTexts')).toEqual([]);
  });
});

describeInBrowser('the rehearsal in a browser', () => {
  test('shows the month of everybody side by side', async () => {
    const places = await page
      .locator('.chat')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
    expect(places.length).toBe(4);
    expect(new Set(places).size).toBe(1);
    await chat('钱工').getByText('2020年二季度完成情况开始报送').waitFor();
    expect(await chat('工作群').locator('.turn').count()).toBe(4);
  });

  test('stands at the end of each chat', async () => {
    const last = chat('王工').locator('.turn').last();
    await expect(last.evaluate((one) => one.checkVisibility())).resolves.toBe(true);
    const gap = await chat('王工')
      .locator('.log')
      .evaluate((log) => {
        const turn = log.querySelector('.turn:last-of-type');
        return log.getBoundingClientRect().bottom - (turn?.getBoundingClientRect().bottom ?? 0);
      });
    expect(Math.abs(gap)).toBeLessThan(40);
  });

  test('sends at Enter, keeps what is half written elsewhere, and says what is new', async () => {
    await chat('钱工').locator('textarea').fill('写到一半');
    await chat('王工').locator('textarea').fill('总指挥是谁');
    await page.keyboard.press('Enter');
    await chat('王工').getByText('指挥部总指挥是').waitFor();
    expect(await chat('王工').locator('textarea').inputValue()).toBe('');
    expect(await chat('钱工').locator('textarea').inputValue()).toBe('写到一半');
    expect(await page.textContent('#news')).toContain('指挥部总指挥是');
    expect(await page.locator('textarea:focus').count()).toBe(1);
  });

  test('begins a new line at Shift and Enter', async () => {
    await chat('王工').locator('textarea').fill('任务8：');
    await page.keyboard.press('Shift+Enter');
    expect(await chat('王工').locator('textarea').inputValue()).toBe('任务8：\n');
  });

  test('is gone through by the keyboard: a clock, a chat, a button below an answer', async () => {
    await page.focus('#to-day');
    await page.keyboard.press('Enter');
    await page.getByText('2020年7月2日（周四）09:00').first().waitFor();
    expect(await page.locator('#to-day:focus').count()).toBe(1);
    const button = chat('钱工').getByRole('button', { name: '确认' });
    await button.focus();
    await page.keyboard.press('Enter');
    await chat('钱工').getByText('这份草稿已过一天').waitFor();
  });

  test('draws its pictures and offers its tables', async () => {
    const picture = chat('张主任').locator('img');
    await picture.scrollIntoViewIfNeeded();
    const [width = 0] = await told<readonly number[]>('pictureWidths');
    expect(width).toBeGreaterThan(1000);
    const coming = page.waitForEvent('download');
    await chat('张主任').getByRole('link', { name: '任务台账.xlsx' }).click();
    expect((await coming).suggestedFilename()).toBe('任务台账.xlsx');
  });

  test('tells how a sentence was read where it is asked', async () => {
    const said = chat('工作群').locator('.turn').first();
    await said.getByText('怎么读的').click();
    expect(await said.locator('pre').isVisible()).toBe(true);
    expect(await said.locator('pre').textContent()).toContain('ask-task-lead');
  });

  test('says it where the server is gone, and keeps what was written', async () => {
    await page.route('**/console/say', (route) => route.abort());
    await chat('王工').locator('textarea').fill('总指挥是谁');
    await page.keyboard.press('Enter');
    await page.getByText('没有送到').waitFor();
    expect(await chat('王工').locator('textarea').inputValue()).toBe('总指挥是谁');
    expect(complaints.splice(0)).toEqual([expect.stringContaining('ERR_FAILED')]);
  });

  test('works without script as well', async () => {
    const other = await chromium?.openPage({ javaScriptEnabled: false });
    if (!other) throw new Error('No page was opened');
    await other.goto(at('/console'));
    await other.locator('textarea[name=text]').first().fill('文号多少');
    await other.getByRole('button', { name: '发送' }).first().click();
    await other.getByText('济天城提指发').first().waitFor();
    const before = office.stage()?.scene().now() ?? '';
    await other.getByRole('button', { name: '一天' }).click();
    await other.waitForLoadState();
    await other.close();
    expect(office.stage()?.scene().now()).toBe(later(before, 86_400_000));
  });
});

describeInBrowser('the operator’s part in a browser', () => {
  test('sends a test message by its button alone', async () => {
    await page.goto(at('/console/operator'));
    await page.getByLabel('发给').selectOption({ index: 0 });
    await page.getByRole('button', { name: '发一条测试消息' }).click();
    await page.getByText('的测试消息：').waitFor();
    expect(await page.getByText('等着发', { exact: true }).isVisible()).toBe(true);
  });
});
