import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { outboxInOrder } from '../../src/domain/outbox.ts';
import { TICK_MARKS } from '../../src/domain/tick-mark.ts';
import { KINDS } from '../../src/office.ts';
import { openStore } from '../../src/store/open-store.ts';
import { commandLine } from '../support/command-line.ts';
import { register } from '../support/register.ts';

const MEMBERS = `- {channel: wecom, userid: wang, name: 王工, unit: 区水务局, role: liaison}
- {channel: dingtalk, userid: ma, name: 马组长, group: 4, role: group-leader}
`;

const Line = z.strictObject({
  kind: z.literal('push'),
  at: z.iso.datetime({ offset: true }),
  key: z.string(),
  text: z.string(),
  to: z.strictObject({
    userid: z.string(),
    name: z.string().nullable(),
    unit: z.string().nullable(),
    role: z.string().nullable(),
  }),
  route: z.string().nullable(),
});

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'clerk-preview-test-'));
  writeFileSync(join(folder, 'members.yaml'), MEMBERS);
});
afterEach(() => rmSync(folder, { recursive: true }));

function preview(env: Readonly<Record<string, string>>, ...words: readonly string[]) {
  return spawnSync(process.execPath, commandLine('preview', ...words), {
    encoding: 'utf8',
    env: {
      PATH: process.env.PATH,
      DATA_DIR: folder,
      MEMBERS_FILE: join(folder, 'members.yaml'),
      ...env,
    },
  });
}

const JULY = ['--from', '2020-07-01', '--to', '2020-07-31', '--json'];
const linesOf = (stdout: string) =>
  stdout
    .trim()
    .split('\n')
    .map((line) => Line.parse(JSON.parse(line)));

describe('npm run preview', () => {
  test('lists every push of the days with time, person, route, key and text', () => {
    const { stdout, stderr, status } = preview({}, ...JULY);
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
    const lines = linesOf(stdout);
    expect(lines.map(({ at, to, route }) => `${at} ${to.name} ${route}`)).toEqual([
      '2020-07-01T09:00:00+08:00 王工 wecom',
      '2020-07-01T09:00:00+08:00 马组长 dingtalk',
      '2020-07-03T09:00:00+08:00 王工 wecom',
      '2020-07-08T09:00:00+08:00 王工 wecom',
      '2020-07-10T09:00:00+08:00 王工 wecom',
      '2020-07-13T09:00:00+08:00 马组长 dingtalk',
      '2020-07-17T09:00:00+08:00 马组长 dingtalk',
    ]);
    expect(lines[4]?.key).toBe('2020Q2:due-today:区水务局:wecom:wang');
    expect(lines[4]?.text).toContain('今天是此前最后一个工作日');
  });

  test('says the same in whatever zone the host lies', () => {
    const [here, ...elsewhere] = ['Asia/Shanghai', 'America/New_York', 'Pacific/Kiritimati'].map(
      (TZ) => preview({ TZ }, ...JULY).stdout,
    );
    expect(here).toContain('2020-07-10T09:00:00+08:00');
    expect(elsewhere).toEqual([here, here]);
  });

  test('knows what is kept although the server runs, and changes nothing of it', async () => {
    const file = join(folder, 'clerk.sqlite');
    const store = await openStore(file, KINDS);
    await register(store, {
      id: 'wecom:sun',
      platform: 'wecom',
      userid: 'sun',
      name: '孙工',
      roles: [{ role: 'liaison', unit: '区商务局', group: null }],
    });
    await store.kept(TICK_MARKS).put({
      id: 'morning',
      version: 0,
      doneOn: '2026-11-24',
      at: '2026-11-24T01:00:00.000Z',
    });
    const before = readFileSync(file);
    const { stdout } = preview({}, ...JULY);
    expect(linesOf(stdout).filter(({ to }) => to.name === '孙工')).toHaveLength(4);
    expect(readFileSync(file).equals(before)).toBe(true);
    expect(await outboxInOrder(store.kept)).toEqual([]);
    expect(await store.kept(TICK_MARKS).get('morning')).toMatchObject({ doneOn: '2026-11-24' });
    await store.close();
  });

  test('leaves no file behind where nothing is kept', () => {
    preview({}, ...JULY);
    expect(readdirSync(folder)).toEqual(['members.yaml']);
  });

  test('prints a list for people without --json, and says so where there is nothing', () => {
    const list = preview({}, '--from', '2020-07-10', '--to', '2020-07-10');
    expect(list.stdout).toContain('2020-07-10 09:00  区水务局 王工（wecom）');
    const empty = preview({}, '--from', '2020-05-07', '--to', '2020-05-31');
    expect(empty.stdout).toBe('');
    expect(empty.stderr).toContain('没有要自动发出的提醒');
  });

  test.each([[[]], [['--from', '2020-07-01']], [['--from', '2020-02-30', '--to', '2020-03-01']]])(
    'explains itself when it is called with %j',
    (words) => {
      const { status, stderr } = preview({}, ...words);
      expect(status).toBe(2);
      expect(stderr).toContain('--from 2020-07-01 --to 2020-07-31');
    },
  );
});
