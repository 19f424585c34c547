import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { readConfig, type Variables, variableNames } from '../src/config.ts';
import { ConfigError } from '../src/errors.ts';

const ROOT = join(import.meta.dirname, '..');
const BOT = {
  WECOM_BOT_NAME: '值班 助手',
  WECOM_BOT_TOKEN: 'token',
  WECOM_BOT_AES_KEY: 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG',
};

function problemOf(env: Variables): string {
  try {
    readConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
  throw new Error('The settings were taken');
}

describe('the configuration without any setting', () => {
  test('serves the plan of the project on the loopback interface, with no platform', () => {
    expect(readConfig({})).toMatchObject({
      host: '127.0.0.1',
      port: 8080,
      planFile: join(ROOT, 'plans/tianqiao-2020.yaml'),
      dataDir: join(ROOT, 'data'),
      membersFile: null,
      mongodbUri: null,
      hasConsole: true,
      wecomBot: null,
      wecomBotConnection: null,
      wecomApp: null,
      wecomWebhook: null,
      dingtalk: null,
      dingtalkWebhook: null,
      model: null,
    });
  });

  test('is the same where every variable is empty or blank', () => {
    const empty = Object.fromEntries(variableNames.map((name, index) => [name, ' '.repeat(index)]));
    expect(readConfig(empty)).toEqual(readConfig({}));
  });
});

describe('the configuration', () => {
  test('takes paths from the working directory', () => {
    const config = readConfig({ PLAN_FILE: 'a/plan.yaml', MEMBERS_FILE: 'm.yaml', DATA_DIR: 'd' });
    expect(config.planFile).toBe(resolve('a/plan.yaml'));
    expect(config.membersFile).toBe(resolve('m.yaml'));
    expect(config.dataDir).toBe(resolve('d'));
  });

  test.each([
    ['https://qyapi.weixin.qq.com', 'https://qyapi.weixin.qq.com'],
    ['http://127.0.0.1:9000/cgi-bin', 'http://127.0.0.1:9000'],
    ['http://127.0.0.1:9000/cgi-bin/', 'http://127.0.0.1:9000'],
  ])('reads the WeCom address %s as the origin %s', (WECOM_API_BASE, origin) => {
    expect(readConfig({ WECOM_API_BASE }).wecomApiOrigin).toBe(origin);
  });

  test.each([
    ['on', true],
    ['off', false],
    ['0', false],
  ])('reads CONSOLE=%s as %j', (CONSOLE, expected) => {
    expect(readConfig({ ...BOT, CONSOLE }).hasConsole).toBe(expected);
  });

  test('has a console as long as nobody is served, unless it is said otherwise', () => {
    expect(readConfig({}).hasConsole).toBe(true);
    expect(readConfig(BOT).hasConsole).toBe(false);
    expect(readConfig({ WECOM_WEBHOOK_KEY: 'key' }).hasConsole).toBe(false);
    expect(readConfig({ CONSOLE: 'off' }).hasConsole).toBe(false);
  });

  test('takes the port 0 for any free one', () => {
    expect(readConfig({ PORT: '0' }).port).toBe(0);
  });
});

describe('a platform', () => {
  test('is on when all that it needs is set', () => {
    expect(readConfig(BOT).wecomBot).toEqual({
      name: '值班 助手',
      token: 'token',
      aesKey: BOT.WECOM_BOT_AES_KEY,
    });
  });

  test('of WeCom needs no more than an id and a secret for the long connection, and a name if it has one', () => {
    const connection = { WECOM_BOT_ID: 'id', WECOM_BOT_SECRET: 'secret' };
    expect(readConfig(connection).wecomBotConnection).toMatchObject({ botId: 'id', name: null });
    const named = readConfig({ ...connection, WECOM_BOT_NAME: '助手' });
    expect(named.wecomBotConnection?.name).toBe('助手');
    expect(named.wecomBot).toBeNull();
  });

  test('of DingTalk has its client id for a robot code unless another is set', () => {
    const dingtalk = { DINGTALK_CLIENT_ID: 'ding1', DINGTALK_CLIENT_SECRET: 'secret' };
    expect(readConfig(dingtalk).dingtalk?.robotCode).toBe('ding1');
    const other = readConfig({ ...dingtalk, DINGTALK_ROBOT_CODE: 'robot' });
    expect(other.dingtalk?.robotCode).toBe('robot');
  });

  test('of DingTalk may close its HTTP mode', () => {
    const dingtalk = { DINGTALK_CLIENT_ID: 'ding1', DINGTALK_CLIENT_SECRET: 'secret' };
    expect(readConfig(dingtalk).dingtalk?.hasHttp).toBe(true);
    expect(readConfig({ ...dingtalk, DINGTALK_HTTP: 'off' }).dingtalk?.hasHttp).toBe(false);
    expect(() => readConfig({ ...dingtalk, DINGTALK_HTTP: 'maybe' })).toThrow('DINGTALK_HTTP');
  });

  test('of an app needs the secrets of its callback only where it is to hear', () => {
    const app = { WECOM_CORP_ID: 'ww1', WECOM_AGENT_ID: '1000002', WECOM_APP_SECRET: 'secret' };
    expect(readConfig(app).wecomApp).toMatchObject({ corpId: 'ww1', callback: null });
    const heard = { ...app, WECOM_APP_TOKEN: 'token', WECOM_APP_AES_KEY: BOT.WECOM_BOT_AES_KEY };
    expect(readConfig(heard).wecomApp?.callback?.token).toBe('token');
  });

  test('that is a model needs its key alone', () => {
    expect(readConfig({ OPENAI_MODEL: 'deepseek-chat' }).model).toBeNull();
    expect(readConfig({ OPENAI_API_KEY: 'key' }).model).toMatchObject({ apiKey: 'key' });
  });

  test('may have its address set while it is off', () => {
    const addresses = {
      WECOM_API_BASE: 'http://127.0.0.1:1',
      DINGTALK_API_BASE: 'http://127.0.0.1:2',
    };
    expect(readConfig(addresses)).toMatchObject({ wecomBot: null, dingtalk: null });
  });

  test.each([
    [{ WECOM_BOT_NAME: 'a' }, ['WECOM_BOT_TOKEN', 'WECOM_BOT_AES_KEY']],
    [{ WECOM_BOT_TOKEN: 'a', WECOM_BOT_NAME: '' }, ['WECOM_BOT_NAME', 'WECOM_BOT_AES_KEY']],
    [{ WECOM_BOT_ID: 'a' }, ['WECOM_BOT_SECRET']],
    [{ WECOM_CORP_ID: 'a', WECOM_AGENT_ID: '1000002' }, ['WECOM_APP_SECRET']],
    [{ WECOM_APP_TOKEN: 'a' }, ['WECOM_CORP_ID', 'WECOM_APP_SECRET', 'WECOM_APP_AES_KEY']],
    [{ DINGTALK_ROBOT_CODE: 'a' }, ['DINGTALK_CLIENT_ID', 'DINGTALK_CLIENT_SECRET']],
    [{ DINGTALK_WEBHOOK_SECRET: 'a' }, ['DINGTALK_WEBHOOK_TOKEN']],
  ])('that is half set, %j, stops the start and names what is missing', (env, missing) => {
    const problem = problemOf(env);
    for (const name of missing) expect(problem).toContain(name);
    expect(problem).not.toContain('undefined');
  });

  test('with a key of 42 characters stops the start', () => {
    const env = { ...BOT, WECOM_BOT_AES_KEY: BOT.WECOM_BOT_AES_KEY.slice(1) };
    expect(problemOf(env)).toContain('WECOM_BOT_AES_KEY');
  });
});

describe('what is wrong with the settings', () => {
  test('is named all at once', () => {
    const problem = problemOf({
      PORT: '80800',
      MONGODB_URI: 'localhost',
      LOG_LEVEL: 'loud',
      CONSOLE: 'perhaps',
      WECOM_API_BASE: 'ftp://example.com',
      WECOM_AGENT_ID: 'one',
      WECOM_BOT_ID: 'id',
    });
    const names = ['PORT', 'MONGODB_URI', 'LOG_LEVEL', 'CONSOLE', 'WECOM_API_BASE'];
    for (const name of [...names, 'WECOM_AGENT_ID', 'WECOM_BOT_SECRET', 'WECOM_CORP_ID']) {
      expect(problem).toContain(name);
    }
  });

  test('never shows a secret', () => {
    const problem = problemOf({ WECOM_BOT_TOKEN: 'tell-nobody', WECOM_APP_AES_KEY: 'hush' });
    expect(problem).not.toMatch(/tell-nobody|hush/u);
  });
});

describe('the .env file of the working directory', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'clerk-env-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  /** What a process that starts in the folder has for the two variables. */
  function loaded(file: string | Uint8Array, env: Variables = {}) {
    writeFileSync(join(folder, '.env'), file);
    const script = `
      import { loadEnvFile } from ${JSON.stringify(join(ROOT, 'src/config.ts'))};
      loadEnvFile();
      console.log(JSON.stringify([process.env.PORT, process.env.WECOM_BOT_NAME]));`;
    const words = ['--input-type=module', '--eval', script];
    const { stdout, stderr } = spawnSync(process.execPath, words, {
      cwd: folder,
      env,
      encoding: 'utf8',
    });
    return stdout === '' ? stderr : JSON.parse(stdout);
  }

  test('gives its variables, and what is set already stays', () => {
    const file = '# 端口\nPORT=18081\nWECOM_BOT_NAME="值班 助手"\n';
    expect(loaded(file)).toEqual(['18081', '值班 助手']);
    expect(loaded(file, { PORT: '9000' })).toEqual(['9000', '值班 助手']);
  });

  test('gives its first variable also behind a byte order mark', () => {
    expect(loaded('\ufeffPORT=18081\n')).toEqual(['18081', null]);
  });

  test('is refused in another encoding', () => {
    const inGbk = Buffer.concat([Buffer.from('WECOM_BOT_NAME='), Buffer.from([0xcd, 0xf5])]);
    expect(loaded(inGbk)).toContain('设置文件 .env 不能使用：文字不是UTF-8编码');
  });
});

describe('.env.example', () => {
  const lines = readFileSync(join(ROOT, '.env.example'), 'utf8').split('\n');

  test('names every variable that is read, in the same order', () => {
    const named = lines.flatMap((line) => /^(?:# )?([A-Z_]+)=/u.exec(line)?.[1] ?? []);
    expect(named).toEqual(variableNames);
  });

  test('explains each of them on the line above', () => {
    const bare = lines.filter(
      (line, at) => /^[A-Z]/u.test(line) && !lines[at - 1]?.startsWith('# '),
    );
    expect(bare).toEqual([]);
  });

  test('is taken as it stands', () => {
    const env = Object.fromEntries(
      lines.filter((line) => /^[A-Z]/u.test(line)).map((line) => line.split(/=(.*)/su)),
    );
    expect(readConfig(env)).toEqual(readConfig({}));
  });
});

describe('settings as people paste them', () => {
  const webhook = 'https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=693a91f6-7xxx';
  const robot = 'https://oapi.dingtalk.com/robot/send?access_token=abc123';

  test('a whole webhook address is its key', () => {
    expect(readConfig({ WECOM_WEBHOOK_KEY: webhook }).wecomWebhook?.key).toBe('693a91f6-7xxx');
    expect(readConfig({ DINGTALK_WEBHOOK_TOKEN: robot }).dingtalkWebhook?.token).toBe('abc123');
    expect(() => readConfig({ WECOM_WEBHOOK_KEY: robot })).toThrow('网址里没有key');
  });

  test('a name may stand behind its @', () => {
    const name = { WECOM_BOT_NAME: '@小助手', WECOM_BOT_ID: 'id', WECOM_BOT_SECRET: 'secret' };
    expect(readConfig(name).wecomBotConnection?.name).toBe('小助手');
  });

  test.each(['WECOMBOTTOKEN', 'WECOM_BOT_TOKN', 'wecom_bot_token', 'WECOM_BOTT_TOKEN'])(
    '%s is refused, with the name that is meant',
    (name) => {
      expect(() => readConfig({ [name]: 'x' })).toThrow(`不认识${name}，是不是WECOM_BOT_TOKEN？`);
    },
  );

  test('what is nobody’s setting is left alone', () => {
    expect(() => readConfig({ OPENAI_ORG_ID: 'x', PATH: '/bin', PORTS: '1' })).not.toThrow();
  });
});
