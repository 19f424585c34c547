import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { commandLine } from '../support/command-line.ts';
import { startFakePlatform } from '../support/fake-platform.ts';

const APP = {
  WECOM_CORP_ID: 'ww6a112864f8022910',
  WECOM_AGENT_ID: '1000002',
  WECOM_APP_SECRET: 'appSecret',
  WECOM_APP_TOKEN: 'appToken0001',
  WECOM_APP_AES_KEY: 'cD0d7jx4tYvVtzqrmh3Dm3QFCXe6f8SlHoMtMh3qQEP',
};

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'clerk-check-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Runs beside this process, which plays the platform. */
const check = (settings: Record<string, string> = {}, words: readonly string[] = []) =>
  new Promise<{ stdout: string; code: number }>((resolve) => {
    const env = { PATH: process.env.PATH, PORT: '0', DATA_DIR: folder, ...settings };
    execFile(
      process.execPath,
      commandLine('check', ...words),
      { cwd: folder, env },
      (error, stdout) => resolve({ stdout, code: error ? 1 : 0 }),
    );
  });

describe('npm run check', () => {
  test('finds nothing to stop a start without settings, and says what is missing', async () => {
    const { stdout, code } = await check();
    expect(code).toBe(0);
    expect(stdout).toContain('✓ 计划文件：37项任务');
    expect(stdout).toContain('没有设置人员名单');
    expect(stdout).toContain('检查完毕，可以启动');
  });

  test('names half-set and broken settings, and ends with 1', async () => {
    const half = await check({ WECOM_BOT_TOKEN: 'x' });
    expect(half.code).toBe(1);
    expect(half.stdout).toContain('还缺WECOM_BOT_NAME');
    writeFileSync(join(folder, 'members.yaml'), '- {channel: wecom}');
    const members = await check({ MEMBERS_FILE: join(folder, 'members.yaml') });
    expect(members.code).toBe(1);
    expect(members.stdout).toContain('✗ 人员名单');
  });

  test('asks the platform, says where a wrong secret is put right, and never prints it', async () => {
    const fake = await startFakePlatform(() => ({
      json: { errcode: 40_001, errmsg: 'appSecret' },
    }));
    const { stdout, code } = await check({ ...APP, WECOM_API_BASE: fake.origin });
    await fake.close();
    expect(code).toBe(1);
    expect(stdout).toContain('应用管理→该应用→Secret');
    expect(stdout).not.toContain('appSecret');
  });

  test('sends a test message to one person', async () => {
    const fake = await startFakePlatform(({ path }) => ({
      json: path.endsWith('gettoken')
        ? { errcode: 0, access_token: 'T', expires_in: 7200 }
        : { errcode: 0, errmsg: 'ok' },
    }));
    const { stdout, code } = await check({ ...APP, WECOM_API_BASE: fake.origin }, [
      '--send',
      'zhangsan',
    ]);
    await fake.close();
    expect(stdout).toContain('测试消息已发给 zhangsan');
    expect(code).toBe(0);
  });

  test('answers --help', async () => {
    expect((await check({}, ['--help'])).stdout).toContain('--send USERID');
  });
});
