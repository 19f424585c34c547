import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { CutOff } from '../../../src/channels/channel.ts';
import type { Timings } from '../../../src/channels/wecom-bot-stream/connection.ts';
import {
  createWecomBotStream,
  type WecomBotStream,
} from '../../../src/channels/wecom-bot-stream/index.ts';
import type { InboundMessage } from '../../../src/domain/message.ts';
import { DRAFT_CARD } from '../../support/draft-card.ts';
import { endedOnce } from '../../support/ended-once.ts';
import { doneWith, type FakeDesk, fakeDesk, settledWith } from '../../support/fake-desk.ts';
import { type FakeOpenws, startFakeOpenws } from '../../support/fake-openws.ts';
import { groupText } from '../../support/fake-wecom.ts';

const FAST: Partial<Timings> = {
  leaseEveryMs: 5,
  pingEveryMs: 10,
  ackMs: 200,
  tooManyMs: 10,
  backoff: { firstMs: 5, longestMs: 20 },
};

const APOLOGY = [{ text: '请稍后再发', class: null }];

let fake: FakeOpenws;
let bots: WecomBotStream[];
let troubles: string[];
let cutOffs: CutOff[];
let whenTroubled: (() => void)[];
beforeEach(async () => {
  fake = await startFakeOpenws();
  bots = [];
  troubles = [];
  cutOffs = [];
  whenTroubled = [];
});
afterEach(async () => {
  for (const bot of bots) await bot.connection.stop();
  await fake.close();
});

interface Options {
  readonly desk?: FakeDesk;
  /** Throws where nobody can say. */
  readonly hasLease?: () => boolean;
  readonly timings?: Partial<Timings>;
}

function start({ desk = fakeDesk(), hasLease = () => true, timings = {} }: Options = {}) {
  const bot = createWecomBotStream({
    url: fake.url,
    botId: 'AIB1',
    secret: 'botSecret',
    name: '小助手',
    working: '正在办理',
    settled: '已处理',
    desk,
    lease: { take: async () => hasLease() },
    now: () => new Date(),
    onTrouble(what) {
      troubles.push(what);
      for (const wake of whenTroubled.splice(0)) wake();
    },
    onCutOff: (why) => cutOffs.push(why),
    timings: { ...FAST, ...timings },
  });
  bots.push(bot);
  bot.connection.start();
  endedOnce(() => bot.connection.stop());
  return bot;
}

async function trouble(): Promise<string> {
  while (troubles.length === 0) await new Promise<void>((resolve) => whenTroubled.push(resolve));
  return troubles[0] ?? '';
}

const push = (bot: WecomBotStream) =>
  bot.messenger.send({ kind: 'group', id: 'wrGROUP' }, { text: '请报送' });
const subscriptions = () => fake.said.filter(({ cmd }) => cmd === 'aibot_subscribe').length;

describe('the long connection', () => {
  test('subscribes first, and then is alive and pings', async () => {
    const bot = start();
    expect(bot.messenger.reaches({ kind: 'person', userid: 'zhangsan' })).toBe(false);
    expect(bot.connection.standing().kind).not.toBe('live');
    await fake.pinged(2);
    expect(fake.said).toMatchObject([
      { cmd: 'aibot_subscribe', body: { bot_id: 'AIB1', secret: 'botSecret' } },
    ]);
    expect(bot.messenger.reaches({ kind: 'person', userid: 'zhangsan' })).toBe(true);
    expect(bot.connection.standing()).toEqual({ kind: 'live' });
  });

  test('is opened by the holder of the lease alone, and by the next one when the first lets go', async () => {
    let holder = 'first';
    start({ hasLease: () => holder === 'first' });
    await fake.pinged(1);
    const second = start({ hasLease: () => holder === 'second' });
    await fake.pinged(4);
    expect(subscriptions()).toBe(1);
    expect(second.messenger.reaches({ kind: 'group', id: 'wrGROUP' })).toBe(false);
    expect(second.connection.standing()).toEqual({ kind: 'standby' });
    const gone = fake.left();
    holder = 'second';
    await gone;
    await fake.heard(2);
    expect(fake.sockets.length).toBe(1);
    expect(troubles).toEqual([]);
  });

  test('stays open while nobody can say whose the lease is', async () => {
    let asked = 0;
    const bot = start({
      hasLease() {
        asked += 1;
        if (asked > 1) throw new Error('The store is away');
        return true;
      },
      timings: { pingEveryMs: 20 },
    });
    await fake.pinged(5);
    expect(asked).toBeGreaterThan(3);
    expect(await push(bot)).toBe('sent');
    expect(subscriptions()).toBe(1);
  });

  test('stays away, with a word to the operator, when somebody else has taken over', async () => {
    const bot = start();
    await fake.pinged(1);
    const gone = fake.left();
    fake.call('aibot_event_callback', 'E1', {
      msgtype: 'event',
      event: { eventtype: 'disconnected_event' },
    });
    await gone;
    expect(await trouble()).toContain('stays away');
    expect(cutOffs).toEqual(['taken-over']);
    expect(bot.connection.standing()).toEqual({
      kind: 'down',
      why: expect.stringContaining('has taken over'),
    });
    const other = start();
    await fake.heard(2);
    await fake.pinged(fake.pings + 2);
    expect([subscriptions(), fake.sockets.length]).toEqual([2, 1]);
    expect(await push(bot)).toBe('busy');
    expect(await push(other)).toBe('sent');
  });

  test('ends with a clear word when id or secret are wrong, and does not ask again', async () => {
    let count = 0;
    fake.behave(({ cmd }) => (cmd === 'aibot_subscribe' && ++count === 1 ? 853_000 : 0));
    const bot = start();
    await fake.left();
    expect(await trouble()).toContain('853000');
    expect(cutOffs).toEqual(['wrong-secret']);
    expect(bot.connection.standing()).toEqual({
      kind: 'down',
      why: expect.stringContaining('853000'),
    });
    expect(troubles.join()).not.toContain('botSecret');
    start({ timings: { leaseEveryMs: 60_000 } });
    await fake.pinged(10);
    expect(subscriptions()).toBe(2);
  });

  test('waits and subscribes again after too many subscriptions', async () => {
    let count = 0;
    fake.behave(({ cmd }) => (cmd === 'aibot_subscribe' && ++count === 1 ? 45_009 : 0));
    start();
    await fake.pinged(1);
    expect(subscriptions()).toBe(2);
  });

  test('comes back after it broke', async () => {
    start();
    await fake.pinged(1);
    for (const socket of [...fake.sockets]) socket.terminate();
    await fake.heard(2);
    await fake.pinged(fake.pings + 1);
    expect(subscriptions()).toBe(2);
  });

  test('is opened anew when two pings were not answered', async () => {
    fake.behave(({ cmd }) => (cmd === 'ping' ? null : 0));
    start();
    await fake.heard(2);
    expect(subscriptions()).toBe(2);
  });

  test('is opened anew and the message said again when the platform has lost the subscription', async () => {
    const bot = start();
    await fake.pinged(1);
    let lost = true;
    fake.behave(({ cmd }) => {
      if (cmd === 'aibot_subscribe') lost = false;
      return cmd === 'aibot_send_msg' && lost ? 846_609 : 0;
    });
    expect(await push(bot)).toBe('sent');
    expect(fake.said.map(({ cmd }) => cmd)).toEqual([
      'aibot_subscribe',
      'aibot_send_msg',
      'aibot_subscribe',
      'aibot_send_msg',
    ]);
  });
});

describe('a message over the long connection', () => {
  test('reaches the desk with the address of its answer, which answers the same request', async () => {
    const desk = fakeDesk();
    const bot = start({ desk });
    await fake.pinged(1);
    fake.call('aibot_msg_callback', 'R1', groupText('M1', '@小助手 24号任务谁牵头'));
    await fake.pinged(fake.pings + 1);
    const [message] = desk.received;
    expect(message).toMatchObject({
      channel: 'wecom-bot-stream',
      platform: 'wecom',
      id: 'M1',
      conversation: { kind: 'group', id: 'wrGROUP' },
      body: { text: '24号任务谁牵头' },
    });
    expect(await bot.channel.replyLate(message?.replyUrl ?? '', { text: '区城管局' })).toBe('sent');
    expect(fake.said.at(-1)).toEqual({
      cmd: 'aibot_respond_msg',
      headers: { req_id: 'R1' },
      body: { msgtype: 'stream', stream: { id: 'M1', finish: true, content: '区城管局' } },
    });
  });

  test('that takes longer first gets a stream that is not finished', async () => {
    start({ desk: fakeDesk(() => ({ state: 'working' })) });
    await fake.pinged(1);
    fake.call('aibot_msg_callback', 'R1', groupText('M1', '@小助手 查'));
    const said = await fake.heard(2);
    expect(said[1]?.body).toEqual({
      msgtype: 'stream',
      stream: { id: 'M1', finish: false, content: '正在办理' },
    });
  });

  test('that cannot be taken in is answered with an apology at once', async () => {
    start({ desk: fakeDesk(() => ({ state: 'failed', replies: APOLOGY })) });
    await fake.pinged(1);
    fake.call('aibot_msg_callback', 'R1', groupText('M1', '@小助手 查'));
    const said = await fake.heard(2);
    expect(said[1]).toEqual({
      cmd: 'aibot_respond_msg',
      headers: { req_id: 'R1' },
      body: { msgtype: 'stream', stream: { id: 'M1', finish: true, content: '请稍后再发' } },
    });
  });

  test('that fails after it was said to be under way ends its stream with an apology', async () => {
    const working = { state: 'working' } as const;
    start({
      desk: fakeDesk(
        () => working,
        () => working,
        () => APOLOGY,
      ),
    });
    await fake.pinged(1);
    fake.call('aibot_msg_callback', 'R1', groupText('M1', '@小助手 查'));
    const said = await fake.heard(3);
    expect(said[2]?.body).toEqual({
      msgtype: 'stream',
      stream: { id: 'M1', finish: true, content: '请稍后再发' },
    });
  });

  test('whose answer has a card gets the words in the stream and the card behind them', async () => {
    const bot = start();
    await fake.pinged(1);
    const address = 'aibot_respond_msg:?req_id=R1&stream=M1';
    const message = { conversation: { kind: 'group', id: 'wrGROUP' } } as InboundMessage;
    const content = { key: 'k', text: '【草稿】任务28', card: DRAFT_CARD };
    for (const [part, piece] of bot.channel.pieces(content, message).entries()) {
      expect(await bot.channel.replyLate(address, piece, part)).toBe('sent');
    }
    expect(fake.said.slice(1)).toMatchObject([
      { body: { msgtype: 'stream', stream: { content: '【草稿】任务28' } } },
      { headers: { req_id: 'R1' }, body: { msgtype: 'template_card' } },
    ]);
  });

  test('that presses a button settles the card by the same request', async () => {
    const desk = fakeDesk(() => settledWith('已登记任务28。'));
    start({ desk });
    await fake.pinged(1);
    fake.call('aibot_event_callback', 'R3', {
      msgid: 'E1',
      msgtype: 'event',
      chattype: 'group',
      chatid: 'wrGROUP',
      from: { userid: 'zhangsan' },
      event: {
        eventtype: 'template_card_event',
        template_card_event: { event_key: '确认482193', task_id: 'once-1' },
      },
    });
    const said = await fake.heard(2);
    expect(said[1]).toMatchObject({
      cmd: 'aibot_respond_update_msg',
      headers: { req_id: 'R3' },
      body: { response_type: 'update_template_card', template_card: { task_id: 'once-1' } },
    });
    expect(desk.received[0]).toMatchObject({ replyUrl: null });
  });

  test('that opens the chat is welcomed with plain text within five seconds', async () => {
    const desk = fakeDesk(() => doneWith('您好'));
    const bot = start({ desk });
    await fake.pinged(1);
    fake.call('aibot_event_callback', 'R2', {
      msgid: 'E1',
      msgtype: 'event',
      chattype: 'single',
      from: { userid: 'zhangsan' },
      event: { eventtype: 'enter_chat' },
    });
    await fake.pinged(fake.pings + 1);
    const [message] = desk.received;
    if (!message) throw new Error('Nothing was received');
    expect(Date.parse(bot.channel.repliesUntil(message)) - Date.parse(message.at)).toBe(5_000);
    await bot.channel.replyLate(message.replyUrl ?? '', { text: '您好' });
    expect(fake.said.at(-1)).toEqual({
      cmd: 'aibot_respond_welcome_msg',
      headers: { req_id: 'R2' },
      body: { msgtype: 'text', text: { content: '您好' } },
    });
  });

  test.each([846_605, 846_608])(
    'that cannot be answered any more (%i) is refused',
    async (code) => {
      const bot = start();
      await fake.pinged(1);
      fake.behave(({ cmd }) => (cmd === 'aibot_respond_msg' ? code : 0));
      const address = 'aibot_respond_msg:?req_id=R1&stream=M1';
      expect(await bot.channel.replyLate(address, { text: '区城管局' })).toBe('refused');
      expect(
        await bot.channel.replyLate('https://qyapi.weixin.qq.com/x', { text: '区城管局' }),
      ).toBe('refused');
    },
  );

  test('unasked names the chat and its kind, in the one kind of text that is taken', async () => {
    const bot = start();
    await fake.pinged(1);
    await bot.messenger.send({ kind: 'person', userid: 'zhangsan' }, { text: '请报送' });
    await push(bot);
    expect(fake.said.slice(1).map(({ body }) => body)).toEqual([
      { chatid: 'zhangsan', chat_type: 1, msgtype: 'markdown', markdown: { content: '请报送' } },
      { chatid: 'wrGROUP', chat_type: 2, msgtype: 'markdown', markdown: { content: '请报送' } },
    ]);
  });

  test('that is no callback does not disturb the connection', async () => {
    start();
    await fake.pinged(1);
    fake.call('aibot_msg_callback', 'R1', { nonsense: true });
    fake.sockets[0]?.send('no frame');
    expect(await trouble()).toContain('EnvelopeError');
    await fake.pinged(fake.pings + 2);
    expect(subscriptions()).toBe(1);
  });
});
