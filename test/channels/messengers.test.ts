import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Delivery, Messenger, Target } from '../../src/channels/channel.ts';
import { addressesOf } from '../../src/channels/dingtalk/addresses.ts';
import { createDingtalk } from '../../src/channels/dingtalk/index.ts';
import { createDingtalkWebhook } from '../../src/channels/dingtalk/webhook.ts';
import { createWecomApp } from '../../src/channels/wecom-app/index.ts';
import { createWecomBotStream } from '../../src/channels/wecom-bot-stream/index.ts';
import { createWecomWebhook } from '../../src/channels/wecom-webhook/index.ts';
import { fakeDesk } from '../support/fake-desk.ts';
import { ROBOT, startFakeDingtalk } from '../support/fake-dingtalk.ts';
import { type Said, startFakeOpenws } from '../support/fake-openws.ts';
import type { Answer, Call, FakePlatform } from '../support/fake-platform.ts';
import { APP, errcode, startFakeQyapi } from '../support/fake-qyapi.ts';

const PERSON: Target = { kind: 'person', userid: 'zhangsan' };
const GROUP: Target = { kind: 'group', id: 'wrGROUP' };
const TIMEOUT_MS = 150;

/** A messenger with the platform that it talks to, and how that platform is made to misbehave. */
interface Subject {
  readonly messenger: Messenger;
  readonly target: Target;
  readonly longest: number;
  /** The texts that the platform was given. */
  texts(): readonly string[];
  misbehave(how: 'throttle' | 'refuse' | 'hang' | 'break' | 'away'): Promise<void>;
  close(): Promise<void>;
}

const now = () => new Date();
const troubles: string[] = [];
const onTrouble = (what: string) => void troubles.push(what);

type Answering = (call: Call) => Answer | undefined;
interface Behaviour {
  readonly throttle: Answering;
  readonly refuse: Answering;
}
const QYAPI: Behaviour = { throttle: errcode(45_009), refuse: errcode(40_058) };
const isSend = ({ path }: Call) => path.startsWith('/v1.0/robot') || path.startsWith('/robot');
const only =
  (answer: Answer): Answering =>
  (call) =>
    isSend(call) ? answer : undefined;
const OPENAPI: Behaviour = {
  throttle: only({ json: { code: 'send.too.fast', message: '' }, status: 400 }),
  refuse: only({ json: { code: 'invalid.openConversationId', message: '' }, status: 400 }),
};
const OAPI: Behaviour = {
  throttle: only({ json: { errcode: 410_100, errmsg: 'too fast' } }),
  refuse: only({ json: { errcode: 310_000, errmsg: 'sign not match' } }),
};

function overHttp(
  fake: FakePlatform,
  messenger: Messenger,
  target: Target,
  behaviour: Behaviour,
  longest: number,
): Subject {
  const isToken = ({ path }: Call) => /token/iu.test(path);
  const sends = () => fake.calls.filter((call) => !isToken(call));
  return {
    messenger,
    target,
    longest,
    texts: () => sends().map(({ body }) => textIn(body)),
    async misbehave(how) {
      if (how === 'away') return fake.close();
      if (how === 'hang' || how === 'break') {
        return fake.behave((call) => (isToken(call) ? undefined : how));
      }
      fake.behave(behaviour[how]);
    },
    close: () => (fake.server.listening ? fake.close() : Promise.resolve()),
  };
}

/** The words in a body, wherever its kind of message keeps them. */
function textIn(body: Record<string, unknown> | null): string {
  const { text, markdown, msgParam } = body as {
    text?: { content: string };
    markdown?: { content?: string; text?: string };
    msgParam?: string;
  };
  if (msgParam) return textIn({ text: JSON.parse(msgParam) });
  return text?.content ?? markdown?.content ?? markdown?.text ?? '';
}

async function app(target: Target): Promise<Subject> {
  const fake = await startFakeQyapi();
  const parts = { ...APP, apiOrigin: fake.origin, now, onTrouble, timeoutMs: TIMEOUT_MS };
  const { toMembers, toChats } = createWecomApp(parts);
  const messenger = target.kind === 'person' ? toMembers : toChats;
  return overHttp(fake, messenger, target, QYAPI, 2_048);
}

async function wecomWebhook(): Promise<Subject> {
  const fake = await startFakeQyapi();
  const parts = { key: 'KEY', apiOrigin: fake.origin, onTrouble, timeoutMs: TIMEOUT_MS };
  return overHttp(fake, createWecomWebhook(parts), GROUP, QYAPI, 2_048);
}

async function robot(target: Target): Promise<Subject> {
  const fake = await startFakeDingtalk();
  const addresses = addressesOf(fake.origin);
  const parts = { ...ROBOT, addresses, now, onTrouble, timeoutMs: TIMEOUT_MS };
  return overHttp(fake, createDingtalk(parts).messenger, target, OPENAPI, 15_000);
}

async function dingtalkWebhook(): Promise<Subject> {
  const fake = await startFakeDingtalk();
  const addresses = addressesOf(fake.origin);
  const parts = { token: 'T', secret: 'SEC1', addresses, now, timeoutMs: TIMEOUT_MS };
  return overHttp(fake, createDingtalkWebhook(parts), GROUP, OAPI, 20_000);
}

async function botStream(target: Target): Promise<Subject> {
  const fake = await startFakeOpenws();
  const bot = createWecomBotStream({
    url: fake.url,
    botId: 'AIB1',
    secret: 's',
    name: '小助手',
    working: '正在办理',
    desk: fakeDesk(),
    lease: { take: async () => true },
    now,
    onTrouble,
    onCutOff: onTrouble,
    timings: { ackMs: TIMEOUT_MS, pingEveryMs: 20 },
  });
  bot.connection.start();
  await fake.pinged(1);
  const isPush = ({ cmd }: Said) => cmd === 'aibot_send_msg';
  return {
    messenger: bot.messenger,
    target,
    longest: 20_480,
    texts: () => fake.said.filter(isPush).map(({ body }) => textIn(body ?? null)),
    async misbehave(how) {
      if (how === 'away') await bot.connection.stop();
      const code = { throttle: 45_009, refuse: 93_006, hang: null, break: null, away: 0 }[how];
      fake.behave((said) => {
        if (!isPush(said)) return 0;
        if (how === 'break') for (const socket of fake.sockets) socket.terminate();
        return code;
      });
    },
    async close() {
      await bot.connection.stop();
      await fake.close();
    },
  };
}

const SUBJECTS: readonly (readonly [string, () => Promise<Subject>])[] = [
  ['the WeCom app to a member', () => app(PERSON)],
  ['the WeCom app into a chat', () => app(GROUP)],
  ['the WeCom webhook', wecomWebhook],
  ['the WeCom bot to a member', () => botStream(PERSON)],
  ['the WeCom bot into a group', () => botStream(GROUP)],
  ['the DingTalk robot to a member', () => robot(PERSON)],
  ['the DingTalk robot into a group', () => robot(GROUP)],
  ['the DingTalk webhook', dingtalkWebhook],
];

describe.each(SUBJECTS)('%s', (_, start) => {
  let subject: Subject;
  const send = (text: string): Promise<Delivery> => subject.messenger.send(subject.target, text);
  beforeEach(async () => {
    subject = await start();
  });
  afterEach(() => subject.close());

  test('says a text once', async () => {
    expect(await send('请于10日前报送')).toBe('sent');
    expect(subject.texts()).toEqual(['请于10日前报送']);
  });

  test.each([
    ['wants to be left alone', 'throttle', 'later'],
    ['says no in an answer that looks well', 'refuse', 'refused'],
    ['says nothing', 'hang', 'unknown'],
    ['breaks off', 'break', 'unknown'],
    ['is not there', 'away', 'busy'],
  ] as const)('where the platform %s (%s) reports %s', async (_case, how, delivery) => {
    await subject.misbehave(how);
    expect(await send('请于10日前报送')).toBe(delivery);
    expect(subject.texts().length).toBeLessThanOrEqual(1);
  });

  test('has a limit for every target that it reaches', () => {
    expect(subject.messenger.reaches(subject.target)).toBe(true);
    const limits = subject.messenger.limits(subject.target);
    expect(limits.length).toBeGreaterThan(0);
    for (const { count, perMs } of limits) expect(count * 60_000).toBeLessThanOrEqual(60 * perMs);
  });

  test('cuts a long text into pieces that the platform takes whole', async () => {
    const lines = Array.from({ length: 900 }, (__, index) => `${index}. 大明湖街道🌊已报送`);
    const pieces = subject.messenger.parts(lines.join('\n'));
    for (const piece of pieces) {
      expect(Buffer.byteLength(piece)).toBeLessThanOrEqual(subject.longest);
      expect(await send(piece)).toBe('sent');
    }
    expect(subject.texts().join('\n').split('\n')).toEqual(lines);
  });
});
