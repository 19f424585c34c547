import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { commandLine } from '../support/command-line.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'talk-'));
afterAll(() => rmSync(dataDir, { recursive: true }));

const options = (lines: readonly string[], env: Readonly<Record<string, string>> = {}) => ({
  input: lines.map((line) => `${line}\n`).join(''),
  encoding: 'utf8' as const,
  env: { DATA_DIR: dataDir, ...env },
});

const talk = (...lines: readonly string[]): string =>
  execFileSync(process.execPath, commandLine('talk'), options(lines));

const talkAnew = (...lines: readonly string[]): string =>
  execFileSync(process.execPath, commandLine('talk', '--new'), options(lines));

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

  test('begins on a day of the plan, and says in front of each line who speaks, where and when', () => {
    const said = talkAnew('/as 区水务局 联络员 王工', '/group', '/time 2020-07-10 09:00');
    expect(said).toContain('6月11日 09:00 不认识的人> ');
    expect(said).toContain('6月11日 09:00 区水务局联络员 王工> ');
    expect(said).toContain('6月11日 09:00 区水务局联络员 王工（群）> ');
    expect(talk('总指挥是谁')).toContain('7月10日 09:0');
  });

  test('shows what is due on the way when the clock is set, with its buttons, which are pressed by number', () => {
    const said = talkAnew('/as 区水务局 联络员 王工', '/time 2020-07-10 09:00', '1', '1');
    expect(said).toContain('【7月1日 09:00 另发给王工】2020年二季度完成情况开始报送');
    expect(said).toContain('【7月10日 09:00 另发给王工】');
    expect(said).toContain('[1] 签收  [2] 两小时后再提醒');
    expect(said).toMatch(/（按下：签收\d+）\n已登记签收/u);
  });

  test('goes back to a day before, and says what is left of the later ones', () => {
    const said = talkAnew('/time 2020-07-10', '/time 2020-06-20 08:30', '任务4进度');
    expect(said).toContain('时钟已拨回2020-06-20 08:30。');
    expect(said).toContain('--new');
    expect(talkAnew('/time 2020-13-40')).toContain('时间请写成');
  });

  test('takes a message of several lines, and the clerk’s name in front of it', () => {
    const said = talkAnew(
      '/as 区环卫管护中心 联络员',
      '@小助手 任务28：公厕已完成4座\\',
      '存在问题：水电接入慢\\',
      '下一步：抓紧验收',
      '确认',
    );
    expect(said).toContain('进展：公厕已完成4座');
    expect(said).toContain('存在问题：水电接入慢');
    expect(said).toContain('下一步打算：抓紧验收');
    expect(said).toContain('已登记，回执');
  });

  test('keeps what was typed for the next time, and forgets the record where it is asked to', () => {
    talkAnew('/as 区环卫管护中心 联络员', '任务28：公厕已完成4座', '确认');
    expect(talk('/as 总指挥', '任务28进度')).toContain('公厕已完成4座');
    expect(talkAnew('/as 总指挥', '任务28进度')).toContain('还没有登记过进展');
  });

  test('says how each line was read where it is asked why', () => {
    const said = execFileSync(
      process.execPath,
      commandLine('talk', '--why'),
      options(['绿道多宽']),
    );
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
      commandLine('talk'),
      options([], { PLAN_FILE: 'plans/none.yaml' }),
    );
    expect(status).toBe(1);
    expect(stderr).toContain('plans/none.yaml');
    expect(stderr).not.toContain('at async');
  });
});

describe('the conversation that README shows', () => {
  /** Who says what, with the lines of each turn as they stand there. */
  const turns = [
    .../^(王工|助手) {3}(.*(?:\n {7}.*)*)/gmu[Symbol.matchAll](
      /```\n(王工[^`]*)```/u.exec(readFileSync('README.md', 'utf8'))?.[1] ?? '',
    ),
  ].map(([, who, words = '']) => ({ who, words: words.replaceAll('\n       ', '\n') }));

  test('is held in the terminal word for word', () => {
    const said = turns.filter(({ who }) => who === '王工').map(({ words }) => words);
    const seated = ['/as 区环卫管护中心 联络员 王工', '/group', '/time 2020-06-11 09:04'];
    const heard = talkAnew(...seated, ...said);
    expect(said.length).toBeGreaterThan(3);
    for (const { who, words } of turns) if (who === '助手') expect(heard).toContain(`${words}\n`);
  });
});
