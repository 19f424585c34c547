import { describe, expect, test } from '@jest/globals';
import { withoutMentionOf } from '../../../src/channels/mention.ts';
import { decode } from '../../../src/channels/wecom-bot/decode.ts';
import type { InboundBody, InboundMessage } from '../../../src/domain/message.ts';
import { EnvelopeError } from '../../../src/errors.ts';

const NOW = new Date('2020-07-10T09:00:00.000Z');
const GROUP = { msgid: 'M1', aibotid: 'AIB1', chatid: 'wrA', chattype: 'group' };
const SINGLE = { msgid: 'M1', aibotid: 'AIB1', chattype: 'single' };
const FROM = { from: { userid: 'zhangsan' } };

const called = (callback: object) =>
  decode(JSON.stringify(callback), withoutMentionOf('小助手'), NOW);

function messageIn(callback: object): InboundMessage {
  const one = called(callback);
  if (one.kind !== 'message') throw new Error(`The callback is ${one.kind}`);
  return one.message;
}

const bodyIn = (callback: object): InboundBody =>
  messageIn({ ...SINGLE, ...FROM, ...callback }).body;
const said = (text: string, more: Partial<InboundBody> = {}) => ({
  kind: 'said',
  text,
  quote: null,
  attachments: [],
  ...more,
});

describe('a group text', () => {
  test('is a message with its sender, its chat, its words and its address for a late answer', () => {
    const text = { msgtype: 'text', text: { content: '@小助手 24号任务谁牵头' } };
    expect(messageIn({ ...GROUP, ...FROM, ...text, response_url: 'https://a/b' })).toEqual({
      channel: 'wecom-bot',
      platform: 'wecom',
      id: 'M1',
      at: '2020-07-10T09:00:00.000Z',
      sender: { userid: 'zhangsan', name: null },
      conversation: { kind: 'group', id: 'wrA' },
      body: said('24号任务谁牵头'),
      replyUrl: 'https://a/b',
    });
  });

  test('brings what it quotes beside its own words', () => {
    const quote = { msgtype: 'text', text: { content: '公厕已完成6座' } };
    const text = { msgtype: 'text', text: { content: '@小助手 更正' }, quote };
    expect(messageIn({ ...GROUP, ...FROM, ...text }).body).toEqual(
      said('更正', { quote: '公厕已完成6座' }),
    );
  });

  test('belongs to the sender where the chat is a single one', () => {
    const text = { msgtype: 'text', text: { content: '你好' } };
    expect(messageIn({ ...SINGLE, ...FROM, ...text }).conversation).toEqual({
      kind: 'single',
      id: 'zhangsan',
    });
  });
});

describe('the body of a message', () => {
  const image = (url: string) => ({ kind: 'image' as const, url, name: null });

  test('of a voice is its transcript', () => {
    expect(bodyIn({ msgtype: 'voice', voice: { content: '公厕完成六座' } })).toEqual(
      said('公厕完成六座'),
    );
  });

  test('of a mixed message has its words and its pictures in their order', () => {
    const msg_item = [
      { msgtype: 'text', text: { content: '@小助手 看这里' } },
      { msgtype: 'image', image: { url: 'https://p/1' } },
      { msgtype: 'text', text: { content: '24号' } },
      { msgtype: 'image', image: { url: 'https://p/2' } },
    ];
    const body = bodyIn({ msgtype: 'mixed', mixed: { msg_item } });
    expect(body).toMatchObject({ attachments: [image('https://p/1'), image('https://p/2')] });
    expect(body.kind === 'said' && body.text.split(/\s+/u)).toEqual(['看这里', '24号']);
  });

  test.each(['image', 'file', 'video'])('of a %s is an attachment without words', (msgtype) => {
    expect(bodyIn({ msgtype, [msgtype]: { url: 'https://p/1' } })).toEqual(
      said('', { attachments: [{ kind: msgtype, url: 'https://p/1', name: null }] } as object),
    );
  });

  test('has the pictures of the message that it quotes', () => {
    const quote = { msgtype: 'image', image: { url: 'https://p/3' } };
    expect(bodyIn({ msgtype: 'text', text: { content: '这个' }, quote })).toEqual(
      said('这个', { quote: null, attachments: [image('https://p/3')] }),
    );
  });
});

describe('an odd field beside the words', () => {
  const words = { ...SINGLE, ...FROM, msgtype: 'text', text: { content: '任务28：已完成6座' } };

  test.each([
    ['a quotation of nothing', { quote: null }, ['quote']],
    ['a quotation without its words', { quote: { msgtype: 'text', text: {} } }, ['quote.text']],
    ['a quoted picture without its address', { quote: { image: {} } }, ['quote.image']],
    ['no address for answers', { response_url: null }, ['response_url']],
    ['a chat of nothing', { chatid: null }, ['chatid']],
    ['a transcript of nothing', { voice: {} }, ['voice']],
    ['an event of another shape', { event: [] }, ['event']],
  ])('is left out and named: %s', (_, odd, dropped) => {
    const one = called({ ...words, ...odd });
    expect(one).toMatchObject({ kind: 'message', dropped });
    expect(messageIn({ ...words, ...odd })).toMatchObject({
      conversation: { kind: 'single', id: 'zhangsan' },
      body: said('任务28：已完成6座'),
      replyUrl: null,
    });
  });

  test.each([
    ['text', { text: {} }],
    ['text', { text: { content: 7 } }],
    ['voice', { voice: {} }],
    ['voice', {}],
  ])('leaves a %s that holds %j without words', (msgtype, odd) => {
    expect(bodyIn({ msgtype, ...odd })).toMatchObject(said(''));
  });

  test('takes no part of a mixed message with it', () => {
    const msg_item = [null, { msgtype: 'text', text: { content: '24号' } }, { image: {} }];
    expect(bodyIn({ msgtype: 'mixed', mixed: { msg_item } })).toMatchObject({ text: '24号' });
  });

  test('leaves the words of a quotation that does not say what it is', () => {
    expect(bodyIn({ ...words, quote: { text: { content: '任务28' } } })).toMatchObject({
      quote: '任务28',
    });
  });

  test('leaves a group a group, whatever it says of itself', () => {
    for (const chattype of ['crowd', null, undefined]) {
      expect(messageIn({ ...GROUP, ...words, chattype }).conversation).toEqual({
        kind: 'group',
        id: 'wrA',
      });
    }
  });
});

describe('an event', () => {
  const event = (eventtype: string, more: object = {}) => ({
    msgtype: 'event',
    event: { eventtype, ...more },
  });

  test('of somebody who opens the chat is their entering', () => {
    expect(bodyIn(event('enter_chat'))).toEqual({ kind: 'entered' });
  });

  test('of a pressed button names button and card', () => {
    const template_card_event = { event_key: 'approve', task_id: 'T-1' };
    expect(bodyIn(event('template_card_event', { template_card_event }))).toEqual({
      kind: 'pressed',
      button: 'approve',
      card: 'T-1',
    });
  });

  test.each(['feedback_event', 'something_new'])('of %s asks for nothing', (eventtype) => {
    const feedback_event = { id: 'fb-1', type: 2, content: '不对' };
    expect(called({ ...SINGLE, ...FROM, ...event(eventtype, { feedback_event }) })).toEqual({
      kind: 'nothing',
    });
  });
});

describe('a callback', () => {
  test('of a stream is the next look at an answer', () => {
    expect(called({ ...GROUP, ...FROM, msgtype: 'stream', stream: { id: 'M0' } })).toEqual({
      kind: 'refresh',
      streamId: 'M0',
    });
  });

  test.each([
    ['location', {}, 'location', null],
    ['link', { link: { title: '任务28', desc: '请报', url: 'https://a' } }, 'link', '任务28\n请报'],
    ['miniprogram', { miniprogram: { title: '填报' } }, 'card', '填报'],
    ['voice', { voice: {} }, 'voice', null],
    ['hologram', {}, 'unknown', null],
    ['constructor', {}, 'unknown', null],
    ['__proto__', {}, 'unknown', null],
    ['', {}, 'unknown', null],
  ])('of the kind %j has something in the place of words', (msgtype, more, wordless, quote) => {
    expect(bodyIn({ msgtype, ...more })).toEqual({ ...said(''), quote, wordless });
  });

  test('that quotes a link brings what that shows of itself', () => {
    const quote = { msgtype: 'link', link: { title: '任务28', desc: '请报' } };
    expect(bodyIn({ msgtype: 'text', text: { content: '已完成6座' }, quote })).toEqual(
      said('已完成6座', { quote: '任务28\n请报' } as object),
    );
  });

  test.each([
    ['nothing', ''],
    ['no JSON', '<xml></xml>'],
    ['a number', '7'],
    ['null', 'null'],
    ['a list', '[]'],
    ['no message id', JSON.stringify({ ...FROM, chattype: 'single', msgtype: 'text' })],
    ['no sender', JSON.stringify({ ...SINGLE, msgtype: 'text', text: { content: 'a' } })],
    [
      'a group without a chat',
      JSON.stringify({ msgid: 'M1', chattype: 'group', ...FROM, msgtype: 'text' }),
    ],
  ])('with %s inside is refused', (_, text) => {
    const read = () => decode(text, withoutMentionOf('小助手'), NOW);
    expect(read).toThrow(EnvelopeError);
  });
});
