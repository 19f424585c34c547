import { spawnSync } from 'node:child_process';
import { describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { commandLine } from '../support/command-line.ts';

const WANG = { name: '王工', unit: '区水务局', role: 'liaison' };

const Printed = z.object({
  session: z.string(),
  kind: z.enum(['reply', 'push']),
  at: z.string(),
  key: z.string().optional(),
  text: z.string(),
  reading: z
    .object({ items: z.array(z.object({ metrics: z.array(z.object({ name: z.string() })) })) })
    .nullish(),
});

function replay(...lines: readonly object[]) {
  const input = lines.map((line) => JSON.stringify(line)).join('\n');
  const { stdout, stderr } = spawnSync(process.execPath, commandLine('replay', '-'), {
    input,
    encoding: 'utf8',
    env: { PATH: process.env.PATH },
  });
  expect(stderr).toBe('');
  return stdout
    .trim()
    .split('\n')
    .map((line) => Printed.parse(JSON.parse(line)));
}

const line = (at: string, text?: string, more: object = {}) => ({
  session: 'a',
  id: at,
  at: `${at}:00+08:00`,
  from: WANG,
  chat: 'single',
  text,
  ...more,
});

describe('the clock of a replay', () => {
  test('runs the ticks between two lines, and prints their pushes in order with their own time', () => {
    const printed = replay(
      line('2020-07-02T10:00', '你好'),
      line('2020-07-09T10:00', '你好', { id: 'm2' }),
    );
    expect(printed.map(({ kind, at }) => `${kind} ${at}`)).toEqual([
      'reply 2020-07-02T10:00:00+08:00',
      'push 2020-07-03T09:00:00+08:00',
      'push 2020-07-08T09:00:00+08:00',
      'reply 2020-07-09T10:00:00+08:00',
    ]);
    expect(printed[1]?.key).toBe('2020Q2:due-in-5:区水务局:terminal:王工');
  });

  test('is only moved by a line without a text', () => {
    const printed = replay(line('2020-07-02T10:00'), line('2020-07-03T09:00'));
    expect(printed.map(({ kind, at }) => `${kind} ${at}`)).toEqual([
      'push 2020-07-03T09:00:00+08:00',
    ]);
  });

  test('begins with the first line: a morning that is over is not made up for', () => {
    const printed = replay(line('2020-07-10T09:00', '你好'), line('2020-07-10T18:00'));
    expect(printed.map(({ kind }) => kind)).toEqual(['reply']);
  });

  test('is each session’s own', () => {
    const printed = replay(
      line('2020-07-02T10:00', '你好'),
      line('2020-07-02T10:00', '你好', { session: 'b' }),
      line('2020-07-03T10:00'),
    );
    expect(printed.filter(({ kind }) => kind === 'push').map(({ session }) => session)).toEqual([
      'a',
    ]);
  });
});

describe('a line of a replay', () => {
  test('may quote a message', () => {
    const [answer] = replay(
      line('2020-07-02T10:00', '谁牵头', { quote: '任务24“大力推行路长制”本月进展请报' }),
    );
    expect(answer?.text).toContain('由区城管局牵头');
  });

  test('may press a button that was shown, by its label', () => {
    const hw = { from: { name: '赵环', unit: '区环卫管护中心', role: 'liaison' } };
    const [draft, receipt] = replay(
      line('2020-06-11T10:00', '任务28：公厕已完成4座', hw),
      line('2020-06-11T10:01', undefined, { ...hw, press: '确认' }),
    );
    expect(draft?.text).toContain('【草稿】任务28');
    expect(receipt?.text).toContain('已登记，回执');
  });
});

describe('the reading of a replay', () => {
  test('is the draft as a change leaves it', () => {
    const printed = replay(
      line('2020-07-22T10:00', '任务8：截污管网建成6.8公里，雨污分流完成31个点位'),
      line('2020-07-22T10:01', '截污管网那个数先拿掉'),
    );
    const names = printed.map(({ reading }) =>
      reading?.items.flatMap(({ metrics }) => metrics.map(({ name }) => name)),
    );
    expect(names).toEqual([['截污管网建成', '雨污分流完成点位'], ['雨污分流完成点位']]);
  });
});

describe('a script', () => {
  const SCRIPT = [
    '# 一次演练',
    'as 区水务局/联络员/王工 at 2020-07-08T09:30 24号任务谁牵头',
    'as 指挥部/办公室/张希夏 in 群:办公室 谁没报',
    'advance 3d',
    'as 王工 in 群:水务 我的待办',
  ];
  const run = (lines: readonly string[], ...options: readonly string[]) =>
    spawnSync(process.execPath, commandLine('replay', '-', ...options), {
      input: lines.join('\n'),
      encoding: 'utf8',
      env: { PATH: process.env.PATH },
    });
  const printed = (stdout: string) =>
    stdout
      .trim()
      .split('\n')
      .map((one) => Printed.parse(JSON.parse(one)));

  test('is played like the lines of a replay: its people, its groups, and what the clock does between', () => {
    const { stdout, stderr } = run(SCRIPT);
    expect(stderr).toBe('');
    const lines = printed(stdout);
    expect(lines.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['reply', 'push']));
    expect(lines[0]?.text).toContain('区城管局牵头');
    expect(lines[1]?.text).toContain('未报名单不在群里公布');
    expect(lines.find(({ key }) => key?.startsWith('2020Q2:due-today:区水务局'))?.at).toBe(
      '2020-07-10T09:00:00+08:00',
    );
    expect(lines.at(-1)?.at).toBe('2020-07-11T09:30:00+08:00');
  });

  test('is printed as the lines of a replay, which come to the same', () => {
    const lines = run(SCRIPT, '--lines').stdout.trim().split('\n');
    expect(lines).toHaveLength(4);
    expect(run(lines).stdout).toBe(run(SCRIPT).stdout);
  });

  test('with a line that is none is not played on', () => {
    const { status, stderr } = run(['advance 3d']);
    expect([status, stderr.split('\n')[0]]).toEqual([
      1,
      '这一行不是对话的一句（格式见 --help）：advance 3d',
    ]);
  });
});
