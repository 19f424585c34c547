import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';

const dataDir = mkdtempSync(join(tmpdir(), 'talk-'));
afterAll(() => rmSync(dataDir, { recursive: true }));

const options = (lines: readonly string[], env: Readonly<Record<string, string>> = {}) => ({
  input: lines.map((line) => `${line}\n`).join(''),
  encoding: 'utf8' as const,
  env: { DATA_DIR: dataDir, ...env },
});

const talk = (...lines: readonly string[]): string =>
  execFileSync(process.execPath, ['bin/talk.ts'], options(lines));

describe('the conversation in the terminal', () => {
  test('answers every line of a pipe that has ended before the first answer', () => {
    const said = talk('24号任务谁牵头', '总指挥是谁', '文号多少');
    expect(said).toContain('由区城管局牵头');
    expect(said).toContain('总指挥是韩利师');
    expect(said).toContain('济天城提指发〔2020〕1号');
  });

  test('is held as anybody, in any chat, at any time', () => {
    const said = talk(
      '/as 第四组 联络员',
      '/as 区水务局 联络员',
      '/group',
      '/time 2020-07-10 09:00',
    );
    expect(said).toContain('现在是城市道路交通提升行动工作组联络员。');
    expect(said).toContain('现在是区水务局联络员。');
    expect(said).toContain('现在在群里。');
    expect(said).toContain('时钟已拨到2020-07-10 09:00。');
  });

  test('says how each line was read where it is asked why', () => {
    const said = execFileSync(process.execPath, ['bin/talk.ts', '--why'], options(['绿道多宽']));
    expect(said).toContain('task 绿道 | ask:target 多宽 | measure 宽度');
    expect(said).toContain('facts of tasks');
    expect(said).toContain('文件没有写明“绿道”的宽度');
  });

  test('ends at /quit', () => {
    expect(talk('/quit', '总指挥是谁')).not.toContain('韩利师');
  });

  test('says in one line what is wrong with a setting', () => {
    const { status, stderr } = spawnSync(
      process.execPath,
      ['bin/talk.ts'],
      options([], { PLAN_FILE: 'plans/none.yaml' }),
    );
    expect(status).toBe(1);
    expect(stderr).toContain('plans/none.yaml');
    expect(stderr).not.toContain('at async');
  });
});
