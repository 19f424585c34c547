import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Health } from '../../src/door/health.ts';
import type { FakePlatform } from '../support/fake-platform.ts';
import { APP, startFakeQyapi } from '../support/fake-qyapi.ts';
import { call, groupText, sealCallback } from '../support/fake-wecom.ts';
import { type ServerProcess, startServerProcess } from '../support/server-process.ts';

const MEMBERS = '- {channel: wecom, userid: bgs, name: 张办, role: office}\n';
const QUESTION = '@小助手 24号任务谁牵头';
/** A platform waits so long for an answer. */
const PATIENCE_MS = 5_000;
const LONGEST_MS = 30_000;
const MOST_WRITTEN = 4_096;

let dataDir: string;
let fake: FakePlatform;
let server: ServerProcess;
let offset = 0;
let count = 0;
let wake = () => {};

/** Sets the time of the server: '2020-07-07 12:00' in Shanghai. */
function setTimeTo(words: string): void {
  offset = Date.parse(`${words.replace(' ', 'T')}:00+08:00`) - Date.now();
  writeFileSync(join(dataDir, 'clock.new'), `${offset}`);
  renameSync(join(dataDir, 'clock.new'), join(dataDir, 'clock'));
}
const serverNow = () => new Date(Date.now() + offset);

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'clerk-'));
  writeFileSync(join(dataDir, 'members.yaml'), MEMBERS);
  setTimeTo('2020-07-07 12:00');
  fake = await startFakeQyapi();
  fake.behave(() => {
    setImmediate(() => wake());
    return undefined;
  });
  server = await startServerProcess(dataDir, {
    MEMBERS_FILE: join(dataDir, 'members.yaml'),
    WECOM_CORP_ID: APP.corpId,
    WECOM_AGENT_ID: `${APP.agentId}`,
    WECOM_APP_SECRET: APP.secret,
    WECOM_APP_TOKEN: APP.token,
    WECOM_APP_AES_KEY: APP.aesKey,
    WECOM_API_BASE: fake.origin,
    NODE_OPTIONS: `--import ${join(import.meta.dirname, '../support/steered-clock.js')}`,
    CLOCK_FILE: join(dataDir, 'clock'),
  });
});
afterAll(async () => {
  await server.kill();
  await fake.close();
  rmSync(dataDir, { recursive: true });
});

async function say(userid: string, text: string): Promise<string> {
  count += 1;
  const callback = groupText(`M${count}`, text, { from: { userid } });
  const { stream } = await call(server.origin, sealCallback(callback, { at: serverNow() }));
  return stream?.content ?? '';
}

/** Resolves when the office has been sent a message with these words. */
async function officeHears(words: string): Promise<void> {
  const isHeard = () => fake.calls.some(({ body }) => JSON.stringify(body).includes(words));
  while (!isHeard()) {
    await new Promise<void>((resolve) => {
      wake = resolve;
    });
  }
}

const health = async () => (await (await fetch(`${server.origin}/healthz`)).json()) as Health;

/** Resolves when each tick has run at the new time, and nothing is amiss. */
async function allTicksSince(setAt: Date): Promise<void> {
  const isBetween = (at: string | null) =>
    at !== null && at >= setAt.toISOString() && at <= serverNow().toISOString();
  for (;;) {
    const { status, degraded, ticks } = await health();
    const isWell = status === 'ok' && degraded.length === 0;
    if (isWell && Object.values(ticks).every(isBetween)) return;
    await sleep(100);
  }
}

describe('a server whose time is set while it runs', () => {
  test.each([
    ['where it is', '2020-07-07 12:00', '王一'],
    ['two hours back', '2020-07-07 10:00', '王二'],
    ['three days forward', '2020-07-10 10:00', '王三'],
    ['three days back', '2020-07-07 10:30', '王四'],
  ])(
    'to %s answers, sends what waits, and writes next to nothing',
    async (_, words, name) => {
      const writtenBefore = server.written();
      setTimeTo(words);
      const setAt = serverNow();

      const askedMs = performance.now();
      expect(await say('guest', QUESTION)).toContain('区城管局');
      expect(performance.now() - askedMs).toBeLessThan(PATIENCE_MS);

      expect(await say(`u${count}`, `@小助手 绑定 区水务局 联络员 ${name}`)).toContain('申请');
      await officeHears(name);
      await allTicksSince(setAt);
      expect(server.written() - writtenBefore).toBeLessThan(MOST_WRITTEN);
    },
    LONGEST_MS,
  );

  test(
    'tells the office that the clock was ahead',
    () => officeHears('一度到了2020年7月10日'),
    LONGEST_MS,
  );
});
