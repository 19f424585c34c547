import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Content, Delivery, Messenger, Target } from '../../src/channels/channel.ts';
import { addressesOf } from '../../src/channels/dingtalk/addresses.ts';
import { createDingtalk } from '../../src/channels/dingtalk/index.ts';
import { createDingtalkWebhook } from '../../src/channels/dingtalk/webhook.ts';
import { createWecomApp } from '../../src/channels/wecom-app/index.ts';
import { createWecomBotStream } from '../../src/channels/wecom-bot-stream/index.ts';
import { createWecomWebhook } from '../../src/channels/wecom-webhook/index.ts';
import { endedOnce } from '../support/ended-once.ts';
import { fakeDesk } from '../support/fake-desk.ts';
import { ROBOT, startFakeDingtalk } from '../support/fake-dingtalk.ts';
import { type Said, startFakeOpenws } from '../support/fake-openws.ts';
import type { Answer, Call, FakePlatform } from '../support/fake-platform.ts';
import { APP, errcode, startFakeQyapi } from '../support/fake-qyapi.ts';

const WITH_CARD = {
  key: '2020Q2:due-in-2:区水务局:wecom:swj1',
  text: '区水务局还有1项任务未报：任务24。收到请回复“签收”。',
  card: {
    title: '2020年二季度完成情况',
    desc: '区水务局还有1项任务未报',
    facts: [{ name: '未报', value: '任务24' }],
    note: '请直接回复进展。',
    buttons: [{ label: '签收', says: '签收482193' }],
    place: 'instead' as const,
    isSettledByPress: false,
  },
};
const PERSON: Target = { kind: 'person', userid: 'zhangsan' };
const GROUP: Target = { kind: 'group', id: 'wrGROUP' };
const TIMEOUT_MS = 150;

type Shown = 'card' | 'words with buttons' | 'words';

/** A messenger with the platform that it talks to, and how that platform is made to misbehave. */
interface Subject {
  readonly messenger: Messenger;
  readonly target: Target;
  readonly longest: number;
  /** What it shows of a message with a card: the card alone, the words with its buttons, the words. */
  readonly shows: Shown;
  /** The texts that the platform was given, empty for a card with its own. */
  texts(): readonly string[];
  /** What the buttons that it was given say. */
  buttons(): readonly string[];
  misbehave(how: 'throttle' | 'refuse' | 'hang' | 'break' | 'away' | 'cardless'): Promise<void>;
  close(): Promise<void>;
}

const now = () => new Date();
const troubles: string[] = [];
const onTrouble = (what: string) => void troubles.push(what);

type Answering = (call: Call) => Answer | undefined;
interface Behaviour {
  readonly throttle: Answering;
  readonly refuse: Answering;
  readonly cardless: Answering;
}
const QYAPI: Behaviour = {
  throttle: errcode(45_009),
  refuse: errcode(41_001),
  cardless: (call) => (call.body?.msgtype === 'template_card' ? errcode(40_008)(call) : undefined),
};
const isSend = ({ path }: Call) => path.startsWith('/v1.0/robot') || path.startsWith('/robot');
const only =
  (answer: Answer): Answering =>
  (call) =>
    isSend(call) ? answer : undefined;
const OPENAPI: Behaviour = {
  throttle: only({ json: { code: 'send.too.fast', message: '' }, status: 400 }),
  refuse: only({ json: { code: 'invalid.openConversationId', message: '' }, status: 400 }),
  cardless: ({ body }) =>
    String(body?.msgKey).startsWith('sampleActionCard')
      ? { json: { code: 'invalidParameter.msgKey.invalid', message: '' }, status: 400 }
      : undefined,
};
const OAPI: Behaviour = {
  throttle: only({ json: { errcode: 410_100, errmsg: 'too fast' } }),
  refuse: only({ json: { errcode: 310_000, errmsg: 'sign not match' } }),
  cardless: ({ body }) =>
    body?.msgtype === 'actionCard' ? { json: { errcode: 400_105, errmsg: '' } } : undefined,
};

function overHttp(
  fake: FakePlatform,
  messenger: Messenger,
  target: Target,
  behaviour: Behaviour,
  longest: number,
  shows: Shown,
): Subject {
  const isToken = ({ path }: Call) => /token/iu.test(path);
  const sends = () => fake.calls.filter((call) => !isToken(call));
  return {
    messenger,
    target,
    longest,
    shows,
    buttons: () => sends().flatMap(({ body }) => buttonsIn(body)),
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

type Body = Readonly<Record<string, unknown>> | null | undefined;

/** The words in a body, wherever its kind of message keeps them. */
function textIn(body: Body): string {
  const { text, markdown, msgParam } = (body ?? {}) as {
    text?: { content: string };
    markdown?: { content?: string; text?: string };
    msgParam?: string;
  };
  if (msgParam) {
    const { content, text: shown } = JSON.parse(msgParam) as Record<string, string>;
    return (content ?? shown ?? '').replaceAll('  \n', '\n');
  }
  return text?.content ?? markdown?.content ?? markdown?.text ?? '';
}

/** What the buttons in a body say when they are pressed. */
function buttonsIn(body: Body): readonly string[] {
  const { template_card: card, msgParam = '{}' } = (body ?? {}) as {
    template_card?: { button_list: { key: string }[] };
    msgParam?: string;
  };
  const links = Object.entries(JSON.parse(msgParam) as Record<string, string>)
    .filter(([name]) => /URL\d?$/u.test(name))
    .map(([, url]) => new URL(url).searchParams.get('content') ?? '');
  return [...(card?.button_list.map(({ key }) => key) ?? []), ...links];
}

async function app(target: Target): Promise<Subject> {
  const fake = await startFakeQyapi();
  const parts = { ...APP, apiOrigin: fake.origin, now, onTrouble, timeoutMs: TIMEOUT_MS };
  const { toMembers, toChats } = createWecomApp(parts);
  const messenger = target.kind === 'person' ? toMembers : toChats;
  const shows = target.kind === 'person' ? 'card' : 'words';
  return overHttp(fake, messenger, target, QYAPI, 2_048, shows);
}

async function wecomWebhook(): Promise<Subject> {
  const fake = await startFakeQyapi();
  const parts = { key: 'KEY', apiOrigin: fake.origin, onTrouble, timeoutMs: TIMEOUT_MS };
  return overHttp(fake, createWecomWebhook(parts), GROUP, QYAPI, 2_048, 'words');
}

async function robot(target: Target): Promise<Subject> {
  const fake = await startFakeDingtalk();
  const addresses = addressesOf(fake.origin);
  const parts = { ...ROBOT, addresses, now, onTrouble, timeoutMs: TIMEOUT_MS };
  const shows = target.kind === 'person' ? 'words with buttons' : 'words';
  return overHttp(fake, createDingtalk(parts).messenger, target, OPENAPI, 15_000, shows);
}

async function dingtalkWebhook(): Promise<Subject> {
  const fake = await startFakeDingtalk();
  const addresses = addressesOf(fake.origin);
  const parts = { token: 'T', secret: 'SEC1', addresses, now, timeoutMs: TIMEOUT_MS };
  return overHttp(fake, createDingtalkWebhook(parts), GROUP, OAPI, 20_000, 'words');
}

async function botStream(target: Target): Promise<Subject> {
  const fake = await startFakeOpenws();
  const bot = createWecomBotStream({
    url: fake.url,
    botId: 'AIB1',
    secret: 's',
    name: '小助手',
    working: '正在办理',
    settled: '已处理',
    desk: fakeDesk(),
    lease: { take: async () => true },
    now,
    onTrouble,
    onCutOff: onTrouble,
    timings: { ackMs: TIMEOUT_MS, pingEveryMs: 20 },
  });
  bot.connection.start();
  const stop = endedOnce(() => bot.connection.stop());
  await fake.pinged(1);
  const isPush = ({ cmd }: Said) => cmd === 'aibot_send_msg';
  return {
    messenger: bot.messenger,
    target,
    longest: 20_480,
    shows: 'card',
    buttons: () => fake.said.filter(isPush).flatMap(({ body }) => buttonsIn(body)),
    texts: () => fake.said.filter(isPush).map(({ body }) => textIn(body)),
    async misbehave(how) {
      if (how === 'away') await stop();
      const codes = { throttle: 45_009, refuse: 93_006, hang: null, break: null, away: 0 };
      const code = how === 'cardless' ? 40_008 : codes[how];
      fake.behave((said) => {
        const isCard = said.body?.msgtype === 'template_card';
        if (!isPush(said) || (how === 'cardless' && !isCard)) return 0;
        if (how === 'break') for (const socket of fake.sockets) socket.terminate();
        return code;
      });
    },
    async close() {
      await stop();
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
  const send = (text: string): Promise<Delivery> =>
    subject.messenger.send(subject.target, { text });
  const sendAll = async (content: Content): Promise<readonly Delivery[]> => {
    const deliveries: Delivery[] = [];
    for (const piece of subject.messenger.pieces(content, subject.target)) {
      deliveries.push(await subject.messenger.send(subject.target, piece));
    }
    return deliveries;
  };
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
    const content = { key: 'k', text: lines.join('\n') };
    for (const piece of subject.messenger.pieces(content, subject.target)) {
      expect(Buffer.byteLength(piece.text)).toBeLessThanOrEqual(subject.longest);
      expect(await send(piece.text)).toBe('sent');
    }
    expect(subject.texts().join('\n').split('\n')).toEqual(lines);
  });

  test('says a message with a card in one call, and its words once where it shows none', async () => {
    expect(await sendAll(WITH_CARD)).toEqual(['sent']);
    expect(subject.buttons()).toEqual(subject.shows === 'words' ? [] : ['签收482193']);
    expect(subject.texts()).toEqual([subject.shows === 'card' ? '' : WITH_CARD.text]);
  });

  test('says the words of a card that the platform does not take', async () => {
    await subject.misbehave('cardless');
    expect(await sendAll(WITH_CARD)).toEqual(['sent']);
    expect(subject.texts().at(-1)).toBe(WITH_CARD.text);
  });

  test('says a long text whole and the buttons of its card behind it', async () => {
    const text = Array.from({ length: 900 }, (__, index) => `${index}. 大明湖街道已报送`).join(
      '\n',
    );
    const card = { ...WITH_CARD.card, place: 'below' as const };
    expect(new Set(await sendAll({ ...WITH_CARD, text, card }))).toEqual(new Set(['sent']));
    expect(subject.texts().filter(Boolean).join('\n')).toBe(text);
  });
});
