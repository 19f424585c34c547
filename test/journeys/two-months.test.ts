import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Submission, submissionsOfPeriod } from '../../src/domain/submission.ts';
import { KINDS } from '../../src/office.ts';
import { openStore } from '../../src/store/open-store.ts';
import {
  type Answer,
  type Callback,
  call,
  groupText,
  refresh,
  sealCallback,
} from '../support/fake-wecom.ts';
import { type ServerProcess, startServerProcess } from '../support/server-process.ts';

/** Five units of three working groups (2, 4 and 6), the group's liaison and the office. */
const MEMBERS = `
- {channel: wecom, userid: hw, name: 赵环, unit: 区环卫管护中心, role: liaison}
- {channel: wecom, userid: hw2, name: 钱环, unit: 区环卫管护中心, role: unit-leader}
- {channel: wecom, userid: cg, name: 周城, unit: 区城管局, role: liaison}
- {channel: wecom, userid: yl, name: 孙园, unit: 区园林绿化服务中心, role: liaison}
- {channel: wecom, userid: sw, name: 李水, unit: 区水务局, role: liaison}
- {channel: wecom, userid: jj, name: 武警, unit: 区交警大队, role: liaison}
- {channel: wecom, userid: g6, name: 郑组, role: group-liaison, group: 6}
- {channel: wecom, userid: bgs, name: 张办, role: office}
`;

let dataDir: string;
let server: ServerProcess;
let offset = 0;
let count = 0;

beforeAll(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'clerk-'));
  writeFileSync(join(dataDir, 'members.yaml'), MEMBERS);
});
afterAll(async () => {
  await server.kill();
  rmSync(dataDir, { recursive: true });
});

/** A server whose clock begins at that moment in Shanghai: '2020-05-20 10:00'. */
async function startAt(words: string): Promise<void> {
  const at = `${words.replace(' ', 'T')}:00+08:00`;
  server = await startServerProcess(dataDir, {
    MEMBERS_FILE: join(dataDir, 'members.yaml'),
    NODE_OPTIONS: `--import ${join(import.meta.dirname, '../support/shifted-clock.js')}`,
    CLOCK_STARTS_AT: at,
  });
  offset = Date.parse(at) - Date.now();
}

/** Delivers one message to the bot in the group, as WeCom does. */
function deliver(who: string, text: string, msgid: string): Promise<Answer> {
  const callback = groupText(msgid, `@小助手 ${text}`, { from: { userid: who } });
  return call(server.origin, sealedNow(callback));
}

const sealedNow = (callback: Callback) =>
  sealCallback(callback, { at: new Date(Date.now() + offset) });

/** Somebody says something; resolves with what the bot answers, after as many looks as WeCom takes until it is whole. */
async function say(who: string, text: string): Promise<string> {
  count += 1;
  let { stream } = await deliver(who, text, `M${count}`);
  while (stream && !stream.finish) {
    const look = { ...refresh(`M${count}`), from: { userid: who } };
    ({ stream } = await call(server.origin, sealedNow(look)));
  }
  return stream?.content ?? '';
}

async function report(who: string, text: string): Promise<string> {
  expect(await say(who, text)).toContain('草稿');
  return say(who, '确认');
}

async function ledger(): Promise<readonly Submission[]> {
  const store = await openStore(join(dataDir, 'clerk.sqlite'), KINDS);
  try {
    const periods = await Promise.all(
      ['2020-05', '2020-06'].map((period) => submissionsOfPeriod(store.kept, period)),
    );
    return periods.flat();
  } finally {
    await store.close();
  }
}

/** 2020-05 28 区环卫管护中心: submitted 4座 赵环 | corrected … */
const lineOf = ({ period, task, unit, versions }: Submission): string =>
  `${period} ${task} ${unit}: ${versions
    .map(({ kind, metrics, isNil, byName }) => {
      const numbers = metrics.map(({ value, unit: of }) => `${value}${of}`).join('+');
      return `${kind} ${isNil ? '无' : numbers} ${byName}`;
    })
    .join(' | ')}`;

async function may(): Promise<void> {
  await startAt('2020-05-20 10:00');
  await say('bgs', '设置月报日 25日');
  await report('hw', '公厕已完成4座，还有4座在装修，水电接入慢');
  await report('hw', '垃圾分类可回收利用率达到33%');

  // The platform delivers a 确认 three times at once, and once more.
  expect(await say('cg', '任务24：路长制公示牌安装120块')).toContain('草稿');
  const receipts = await Promise.all([1, 2, 3].map(() => deliver('cg', '确认', 'C24')));
  receipts.push(await deliver('cg', '确认', 'C24'));
  expect(new Set(receipts.map((one) => one.stream?.content)).size).toBe(1);

  // A number that cannot be, a task of another unit, a draft that is dropped, a stranger's 确认.
  expect(await say('cg', '任务29：责任书签订率986%')).toContain('不合常理');
  await say('cg', '98.6%');
  expect(await say('hw', '确认')).toContain('没有等待您确认');
  await say('cg', '确认');
  await say('yl', '绿道建成3公里');
  await say('yl', '取消');
  await report('yl', '绿道建成2公里，苗木到货晚');
  expect(await say('sw', '任务28：完成路面整治3公里')).not.toContain('草稿');
  await report('sw', '任务13：完成路面整治3公里');

  // The power fails while a draft waits and while another is being confirmed.
  await say('jj', '任务15：施划停车泊位300个');
  await say('sw', '任务8：完成河道清淤2公里');
  const cut = deliver('sw', '确认', 'C8').catch(() => null);
  await server.kill();
  await cut;
  await startAt('2020-05-20 11:00');
  expect((await deliver('sw', '确认', 'C8')).stream?.content).toContain('08-1号');
  expect(await say('jj', '确认')).toContain('15-1号');
}

async function june(): Promise<void> {
  await server.kill();
  await startAt('2020-06-20 10:00');
  await report('hw', '公厕又完成2座，水电已接通');
  expect(await say('hw', '更正：2座应为3座')).toContain('修改进展');
  expect(await say('hw2', '确认')).toContain('〔2020-06〕28-2号');
  await report('cg', '任务24、29本月无新进展，因汛期停工');
  await report('yl', '绿道建成5公里');
  await report('yl', '更正：5公里应为4公里');
  await report('sw', '任务13：完成路面整治5公里');
  await say('sw', '撤回任务13');
  expect(await say('yl', '确认')).toContain('没有等待您确认');
  await say('sw', '确认');
  await report('sw', '任务13：完成路面整治6公里');
  await server.kill();

  await startAt('2020-06-26 09:00');
  expect(await report('jj', '6月任务15：施划停车泊位500个')).toContain('迟报9小时');
  await report('sw', '6月任务8：完成河道清淤4公里');
  await say('g6', '提交6月月报');
  expect(await say('g6', '确认')).toContain('已报指挥部办公室');
}

describe('two months of five units', () => {
  test('with mistakes, corrections, repetitions and power cuts leave exactly the right ledger', async () => {
    await may();
    await june();

    const overview = await say('bgs', '总体进展');
    expect(overview.split('\n').length).toBeLessThanOrEqual(20);
    expect(overview).toContain('应报104件，已报7件');
    expect(await say('bgs', '任务28进度')).toContain('已报7座，目标8座，87.5%');
    expect(await say('bgs', '任务9进度')).toContain('已报4公里，目标8公里，50%');
    expect(await say('bgs', '任务15进度')).toContain('黄灯');
    expect(await say('bgs', '第六组6月月报')).toContain('公厕又完成3座');

    expect(await server.stop()).toBe(0);
    expect((await ledger()).map(lineOf)).toEqual([
      '2020-05 8 区水务局: submitted 2公里 李水',
      '2020-05 9 区园林绿化服务中心: submitted 2公里 孙园',
      '2020-05 13 区水务局: submitted 3公里 李水',
      '2020-05 15 区交警大队: submitted 300个 武警',
      '2020-05 24 区城管局: submitted 120块 周城',
      '2020-05 27 区环卫管护中心: submitted 33% 赵环',
      '2020-05 28 区环卫管护中心: submitted 4座 赵环',
      '2020-05 29 区城管局: submitted 98.6% 周城',
      '2020-06 8 区水务局: submitted 4公里 李水',
      '2020-06 9 区园林绿化服务中心: submitted 5公里 孙园 | corrected 4公里 孙园',
      '2020-06 13 区水务局: submitted 5公里 李水 | withdrawn 5公里 李水 | submitted 6公里 李水',
      '2020-06 15 区交警大队: submitted 500个 武警',
      '2020-06 24 区城管局: submitted 无 周城',
      '2020-06 28 区环卫管护中心: submitted 2座 赵环 | corrected 3座 钱环',
      '2020-06 29 区城管局: submitted 无 周城',
    ]);
  }, 60_000);
});
