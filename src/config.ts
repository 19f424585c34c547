import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseEnv } from 'node:util';
import { z } from 'zod';
import { ConfigError } from './errors.ts';
import { readTextFile } from './text-file.ts';

const ROOT = join(import.meta.dirname, '..');

const text = z.string();
const address = (protocol: RegExp) => z.url({ protocol, error: '应为完整的网址' });
const http = address(/^https?$/u);
/** The key alone, or the whole address that the console shows: …/webhook/send?key=693a91f6-… */
const keyIn = (name: string) =>
  z
    .string()
    .transform((written) =>
      URL.canParse(written) ? (new URL(written).searchParams.get(name) ?? '') : written,
    )
    .pipe(z.string().min(1, { error: `网址里没有${name}，请粘贴完整的Webhook地址` }));
/** As members write it after the @, with or without it. */
const botName = z.string().transform((written) => written.trim().replace(/^[@＠]/u, ''));
/** 43 characters of base64 are the 32 bytes of the key (developer site, page 101033). */
const aesKey = z.string().regex(/^[A-Za-z0-9+/]{43}$/u, { error: '应为43位字母和数字' });

/** Every environment variable that is read, in the order of `.env.example`. */
const Environment = z.object({
  HOST: text.default('127.0.0.1'),
  PORT: z.coerce
    .number({ error: '应为0到65535的整数' })
    .pipe(z.int({ error: '应为0到65535的整数' }).min(0).max(65_535))
    .default(8080),
  PUBLIC_URL: http.optional(),
  DATA_DIR: text.default(join(ROOT, 'data')),
  MONGODB_URI: z
    .string()
    .regex(/^mongodb(?:\+srv)?:\/\/./u, { error: '应以mongodb://或mongodb+srv://开头' })
    .optional(),
  PLAN_FILE: text.default(join(ROOT, 'plans/tianqiao-2020.yaml')),
  MEMBERS_FILE: text.optional(),
  LOG_LEVEL: z
    .enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'], {
      error: '应为trace、debug、info、warn、error、fatal、silent之一',
    })
    .default('info'),
  CONSOLE: z.stringbool({ error: '应为on或off' }).optional(),

  WECOM_BOT_NAME: botName.optional(),
  WECOM_BOT_TOKEN: text.optional(),
  WECOM_BOT_AES_KEY: aesKey.optional(),
  WECOM_BOT_ID: text.optional(),
  WECOM_BOT_SECRET: text.optional(),
  WECOM_BOT_WS_URL: address(/^wss?$/u).default('wss://openws.work.weixin.qq.com'),

  WECOM_CORP_ID: text.optional(),
  WECOM_AGENT_ID: z.coerce
    .number({ error: '应为整数' })
    .pipe(z.int({ error: '应为整数' }))
    .optional(),
  WECOM_APP_SECRET: text.optional(),
  WECOM_APP_TOKEN: text.optional(),
  WECOM_APP_AES_KEY: aesKey.optional(),
  WECOM_API_BASE: http.default('https://qyapi.weixin.qq.com'),
  WECOM_WEBHOOK_KEY: keyIn('key').optional(),
  WECOM_WEBHOOK_CHAT: text.optional(),

  DINGTALK_CLIENT_ID: text.optional(),
  DINGTALK_CLIENT_SECRET: text.optional(),
  DINGTALK_ROBOT_CODE: text.optional(),
  DINGTALK_HTTP: z.enum(['on', 'off'], { error: '只能是on或off' }).default('on'),
  DINGTALK_API_BASE: http.optional(),
  DINGTALK_WEBHOOK_TOKEN: keyIn('access_token').optional(),
  DINGTALK_WEBHOOK_SECRET: text.optional(),
  DINGTALK_WEBHOOK_CHAT: text.optional(),

  OPENAI_API_KEY: text.optional(),
  OPENAI_BASE_URL: http.default('https://api.openai.com/v1'),
  OPENAI_MODEL: text.default('gpt-4.1-mini'),
});
type Environment = z.infer<typeof Environment>;

export const variableNames: readonly string[] = Object.keys(Environment.shape);

export type Variables = Readonly<Record<string, string | undefined>>;
export type Config = ReturnType<typeof configOf>;

/** Reads the variables of a `.env` file in the working directory, where there is one; what is set already stays. */
export function loadEnvFile(): void {
  if (!existsSync('.env')) return;
  const written = parseEnv(readTextFile('.env', '设置文件'));
  for (const [name, value] of Object.entries(written)) process.env[name] ??= value;
}

/** The settings of one process. Throws a `ConfigError` that names every problem at once. */
export function readConfig(env: Variables): Config {
  const given = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value.trim() !== ''),
  );
  const read = Environment.safeParse(given);
  const problems = [
    ...(read.error?.issues ?? []).map(({ path, message }) => `${path.join('.')}：${message}`),
    ...PLATFORMS.flatMap((platform) => missing(platform, given)),
    ...misspelled(given),
  ];
  if (!read.success || problems.length > 0) {
    throw new ConfigError(`配置有误：\n${problems.join('\n')}`);
  }
  return configOf(read.data);
}

/** Only names of these beginnings are ours: WECOMBOTTOKEN, WECOM_BOT_TOKN. */
const OURS = /^(?:WECOM|DINGTALK|OPENAI_)/u;

/** Names that are nearly those of settings, and would be passed over without a word. */
function misspelled(given: Variables): readonly string[] {
  const bare = (name: string) => name.replaceAll('_', '');
  return Object.keys(given).flatMap((name) => {
    if (variableNames.includes(name)) return [];
    const meant = variableNames.find(
      (known) =>
        OURS.test(known) &&
        (bare(known) === bare(name.toUpperCase()) ||
          (OURS.test(name) && isOneSlip(bare(known), bare(name)))),
    );
    return meant ? [`不认识${name}，是不是${meant}？`] : [];
  });
}

/** Whether two names differ in one letter that is missing, doubled or wrong. */
function isOneSlip(one: string, other: string): boolean {
  const [long, short] = one.length >= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && long[at] === short[at]) at += 1;
  return long.slice(at + 1) === short.slice(long.length === short.length ? at + 1 : at);
}

/** A platform is on when all that it needs is set, off when nothing is. */
interface Platform {
  readonly what: string;
  readonly needs: readonly string[];
  /** Variables that mean nothing without the platform. */
  readonly besides?: readonly string[];
}

const PLATFORMS: readonly Platform[] = [
  {
    what: '企业微信智能机器人（回调）',
    needs: ['WECOM_BOT_NAME', 'WECOM_BOT_TOKEN', 'WECOM_BOT_AES_KEY'],
  },
  { what: '企业微信智能机器人（长连接）', needs: ['WECOM_BOT_ID', 'WECOM_BOT_SECRET'] },
  {
    what: '企业微信自建应用',
    needs: ['WECOM_CORP_ID', 'WECOM_AGENT_ID', 'WECOM_APP_SECRET'],
    besides: ['WECOM_APP_TOKEN', 'WECOM_APP_AES_KEY'],
  },
  { what: '企业微信自建应用的接收消息', needs: ['WECOM_APP_TOKEN', 'WECOM_APP_AES_KEY'] },
  {
    what: '企业微信消息推送',
    needs: ['WECOM_WEBHOOK_KEY'],
    besides: ['WECOM_WEBHOOK_CHAT'],
  },
  {
    what: '钉钉机器人',
    needs: ['DINGTALK_CLIENT_ID', 'DINGTALK_CLIENT_SECRET'],
    besides: ['DINGTALK_ROBOT_CODE'],
  },
  {
    what: '钉钉群自定义机器人',
    needs: ['DINGTALK_WEBHOOK_TOKEN'],
    besides: ['DINGTALK_WEBHOOK_SECRET', 'DINGTALK_WEBHOOK_CHAT'],
  },
];

function missing({ what, needs, besides = [] }: Platform, given: Variables): readonly string[] {
  const set = [...needs, ...besides].filter((name) => name in given);
  const absent = needs.filter((name) => !(name in given));
  return set.length === 0 || absent.length === 0 || isNameOfConnection(set, given)
    ? []
    : [`${what}只设了${set.join('、')}，还缺${absent.join('、')}`];
}

/** The long connection has no use for the callback's secrets, but strips the bot's name too. */
const isNameOfConnection = (set: readonly string[], given: Variables): boolean =>
  set.length === 1 && set[0] === 'WECOM_BOT_NAME' && 'WECOM_BOT_ID' in given;

function configOf(env: Environment) {
  return {
    host: env.HOST,
    port: env.PORT,
    publicUrl: env.PUBLIC_URL ?? null,
    dataDir: resolve(env.DATA_DIR),
    mongodbUri: env.MONGODB_URI ?? null,
    planFile: resolve(env.PLAN_FILE),
    membersFile: env.MEMBERS_FILE === undefined ? null : resolve(env.MEMBERS_FILE),
    logLevel: env.LOG_LEVEL,
    /** Where people are served, it is there for whoever asks for it alone. */
    hasConsole: env.CONSOLE ?? !isConnected(env),
    wecomBot: wecomBot(env),
    wecomBotConnection: wecomBotConnection(env),
    wecomApp: wecomApp(env),
    /** An origin: `/cgi-bin` and what follows are added by the clients. */
    wecomApiOrigin: new URL(env.WECOM_API_BASE).origin,
    wecomWebhook: wecomWebhook(env),
    dingtalk: dingtalk(env),
    /** Stands for all of DingTalk's hosts; null is DingTalk itself. */
    dingtalkApiBase: env.DINGTALK_API_BASE ?? null,
    dingtalkWebhook: dingtalkWebhook(env),
    model: model(env),
  } as const;
}

/** Whether any platform is on. */
const isConnected = (env: Environment): boolean =>
  [wecomBot, wecomBotConnection, wecomApp, wecomWebhook, dingtalk, dingtalkWebhook].some(
    (platform) => platform(env) !== null,
  );

function wecomBot(env: Environment) {
  const { WECOM_BOT_NAME: name, WECOM_BOT_TOKEN: token, WECOM_BOT_AES_KEY: key } = env;
  return name && token && key ? { name, token, aesKey: key } : null;
}

function wecomBotConnection(env: Environment) {
  const { WECOM_BOT_ID: botId, WECOM_BOT_SECRET: secret, WECOM_BOT_WS_URL: url } = env;
  return botId && secret ? { botId, secret, url, name: env.WECOM_BOT_NAME ?? null } : null;
}

/** Without the secrets of its callback the app can send and hears nothing. */
function wecomApp(env: Environment) {
  const { WECOM_CORP_ID: corpId, WECOM_AGENT_ID: agentId, WECOM_APP_SECRET: secret } = env;
  const { WECOM_APP_TOKEN: token, WECOM_APP_AES_KEY: key } = env;
  return corpId && agentId !== undefined && secret
    ? { corpId, agentId, secret, callback: token && key ? { token, aesKey: key } : null }
    : null;
}

/** An internal robot's code is its client id unless the console shows another. */
function dingtalk(env: Environment) {
  const { DINGTALK_CLIENT_ID: clientId, DINGTALK_CLIENT_SECRET: clientSecret } = env;
  return clientId && clientSecret
    ? {
        clientId,
        clientSecret,
        robotCode: env.DINGTALK_ROBOT_CODE ?? clientId,
        hasHttp: env.DINGTALK_HTTP === 'on',
      }
    : null;
}

/** No platform tells which group a webhook's robot sits in: without its chat the webhook speaks to none. */
function wecomWebhook(env: Environment) {
  const { WECOM_WEBHOOK_KEY: key, WECOM_WEBHOOK_CHAT: chat } = env;
  return key ? { key, chat: chat ?? null } : null;
}

/** Without a secret the robot is guarded by keywords or by the caller's address. */
function dingtalkWebhook(env: Environment) {
  const { DINGTALK_WEBHOOK_TOKEN: token, DINGTALK_WEBHOOK_SECRET: secret } = env;
  const { DINGTALK_WEBHOOK_CHAT: chat } = env;
  return token ? { token, secret: secret ?? null, chat: chat ?? null } : null;
}

function model(env: Environment) {
  const { OPENAI_API_KEY: apiKey, OPENAI_BASE_URL: baseUrl, OPENAI_MODEL: name } = env;
  return apiKey ? { apiKey, baseUrl, name } : null;
}
