import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { PAPERS } from '../../src/domain/paper.ts';
import { personId } from '../../src/domain/person.ts';
import { workbookOf } from '../../src/domain/sheet.ts';
import { createOpenFile } from '../../src/door/files.ts';
import { createPress } from '../../src/exports/press.ts';
import { linkFor } from '../../src/ledger/tickets.ts';
import { withMembers } from '../../src/people/people.ts';
import { type BoardOffice, startBoardOffice } from '../support/board-office.ts';
import { startChromium } from '../support/chromium.ts';
import { personAt } from '../support/office.ts';
import { SEATS } from '../support/seats.ts';

const NOW = '2020-06-20T02:00:00.000Z';
const PHONE = { width: 360, height: 740 };
const DESKTOP = { width: 1400, height: 900 };

const chromium = await startChromium();
const describeInBrowser = chromium ? describe : describe.skip;
const press = createPress();

let office: BoardOffice;
let path: string;
let page: Page;
/** What the browser found wrong: what the policy forbade, what it could not load, what failed. */
const complaints: string[] = [];
/** The addresses that the page asked for. */
const asked: string[] = [];

beforeAll(async () => {
  if (!chromium) return;
  office = await startBoardOffice({
    openFile: (store, now) =>
      createOpenFile({
        kept: store.kept,
        people: withMembers(store.kept, SEATS.map(personAt)),
        press,
        now,
      }),
  });
  office.setTime('2020-06-01T03:00:00.000Z');
  await office.say('bgs', '设置月报日 15日');
  office.setTime(NOW);
  await office.report('hw', '28号任务6月公厕已完成4座，还有2座在装修；存在问题：水电接入慢');
  await office.report('hw', '更正：28号任务6月公厕已完成6座');
  await office.report('zzh', '批示：停车场选址进展慢，请区水务局牵头一周内拿出方案');
  await office.report('bgs', '督办：任务12停车场选址滞后，区住建局6月30日前完成选址');
  path = await office.boardOf('zzh');
});
afterAll(async () => {
  await chromium?.stop();
  await office?.close();
  await press.close();
});

/** An empty page on a phone, of which every complaint is heard. */
beforeEach(async () => {
  if (!chromium) return;
  office.setTime(NOW);
  complaints.length = 0;
  asked.length = 0;
  page = await chromium.openPage({ viewport: PHONE });
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
});
afterEach(async () => {
  if (!chromium) return;
  await page.close();
  expect(complaints).toEqual([]);
  expect(office.errors).toEqual([]);
});

const at = (to: string) => `${office.origin}${to}`;

/** What the page says of itself: a function of in-page.js. */
const told = <T>(name: string) => page.evaluate<T>(`inPage.${name}()`);

const PAGES = [
  ['the board', '', ['header', 'main', 'footer']],
  ['the page of a task', '/tasks/28', ['header', 'main']],
] as const;

describeInBrowser.each(PAGES)('%s in a browser', (_, rest, landmarks) => {
  const address = () => at(`${path}${rest}`);

  test.each([PHONE, DESKTOP])('fits a window of $width pixels', async (viewport) => {
    await page.setViewportSize(viewport);
    await page.goto(address());
    expect(await told('overhang')).toBe(0);
    expect(await told('cutOff')).toEqual([]);
  });

  test('has one title, and headings and landmarks in the order of its text', async () => {
    await page.goto(address());
    const levels = await told<readonly number[]>('headingLevels');
    expect(levels[0]).toBe(1);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.filter((level, place) => level > (levels[place - 1] ?? 0) + 1)).toEqual([]);
    expect(await told('sectionsWithoutHeading')).toEqual([]);
    expect(await told('landmarks')).toEqual(landmarks);
  });

  test('is walked by the keyboard, link by link, each with a frame around it', async () => {
    await page.goto(address());
    const links = await told<readonly string[]>('links');
    const walked: (string | null)[] = [];
    for (const _link of links) {
      await page.keyboard.press('Tab');
      walked.push(await told('focused'));
    }
    expect(walked).toEqual(links);
    expect(links.length).toBeGreaterThan(0);
  });

  test('can be read by whoever sees contrasts badly', async () => {
    await page.goto(address());
    expect(await told('faintTexts')).toEqual([]);
  });

  test('asks for nothing but itself and its stylesheet', async () => {
    await page.goto(address());
    expect(asked).toEqual([`${path}${rest}`, '/board/style.css']);
  });

  test('asks for itself anew each minute, and shows what came meanwhile', async () => {
    await page.route(
      address(),
      async (route) => {
        const response = await route.fetch();
        const markup = await response.text();
        const [refresh = ''] = /<meta http-equiv="refresh" content="60">/u.exec(markup) ?? [];
        expect(refresh).not.toBe('');
        office.setTime('2020-06-20T02:01:00.000Z');
        const body = markup.replace(refresh, refresh.replace('60', '0'));
        await route.fulfill({ response, body });
      },
      { times: 1 },
    );
    await page.goto(address());
    await page.getByText('截至2020年6月20日 10:01').waitFor();
    expect(asked.filter((one) => one === `${path}${rest}`)).toHaveLength(2);
  });
});

describeInBrowser('a page in a browser', () => {
  test('leads from the board to a task and back, by the keyboard alone', async () => {
    await page.goto(at(path));
    await page.focus('a[href$="/tasks/28"]');
    await page.keyboard.press('Enter');
    await page.waitForURL(at(`${path}/tasks/28`));
    expect(await page.textContent('h1')).toBe('任务28 全力推进公共卫生间建设');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL(at(path));
    expect(await page.textContent('h1')).toContain('看板');
  });

  test('leaps over its head to the lights', async () => {
    await page.goto(at(path));
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    const first = await page.textContent(':focus');
    expect(first).toMatch(/^1 /u);
  });

  test('says its lights in words and hides what is only drawn', async () => {
    await page.goto(at(path));
    const heard = await page.locator('main').ariaSnapshot();
    expect(heard).toContain('heading "各组亮灯" [level=2]');
    expect(heard).toMatch(/listitem:\s+- text: 红\s+- link "\d+ /u);
    expect(heard).not.toContain('img');
  });

  test('lets nothing in that was not sent with it', async () => {
    await page.goto(at(path));
    await told('bringIn');
    expect(await page.title()).not.toBe('changed');
    const refused = expect.stringContaining('Content Security Policy');
    expect(complaints.splice(0)).toEqual([refused, refused]);
  });

  test.each([
    ['a stranger', () => '/board/made-up'],
    ['whoever changes it', () => `${path}x`],
    ['whoever takes it to the door of the files', () => path.replace('/board/', '/files/')],
  ])('is empty for %s', async (_, address) => {
    await isEmpty(() => page.goto(at(address())));
  });

  test('is empty once its time is over, also where it stood open', async () => {
    await page.goto(at(path));
    office.setTime('2020-06-20T14:00:00.000Z');
    await isEmpty(() => page.reload());
  });

  test('is a file where the link leads to one, for a day, and opens nothing else', async () => {
    const link = await linkToFile();
    for (const _time of ['first', 'second']) {
      const coming = page.waitForEvent('download');
      await expect(page.goto(link)).rejects.toThrow('Download is starting');
      expect((await coming).suggestedFilename()).toBe('任务台账.xlsx');
    }
    await isEmpty(() => page.goto(link.replace('/files/', '/board/')));
    office.setTime('2020-06-21T02:00:00.000Z');
    await isEmpty(() => page.goto(link));
  });
});

/** Chromium shows an error of its own where it got a 404 without a word. */
async function isEmpty(going: () => Promise<unknown>): Promise<void> {
  const complaint = page.waitForEvent('console');
  await expect(going()).rejects.toThrow('ERR_HTTP_RESPONSE_CODE_FAILURE');
  await complaint;
  expect(complaints.splice(0)).toEqual([expect.stringContaining('status of 404')]);
}

/** The address at which 冯总 finds a table for a day. */
async function linkToFile(): Promise<string> {
  const enclosure = { paper: 'm1:任务台账', name: '任务台账.xlsx' };
  const content = workbookOf({
    title: '任务台账',
    note: null,
    columns: [{ title: '序号', kind: 'number' }],
    sections: [{ title: null, rows: [[1]] }],
    foot: [],
  });
  const { paper: id, name } = enclosure;
  const { store } = office;
  await store.kept(PAPERS).add({ id, version: 0, name, content, madeAt: office.now() });
  return linkFor(enclosure, personId('terminal', 'zzh'), office.now(), office.origin, store.kept);
}
