import { describe, expect, test } from '@jest/globals';
import { decode, untilOf } from '../../../src/channels/dingtalk/decode.ts';
import { EnvelopeError } from '../../../src/errors.ts';
import { groupMessage } from '../../support/fake-dingtalk.ts';

const NOW = new Date('2020-07-10T01:00:00.000Z');
const read = (message: object) => decode(JSON.stringify(message), NOW).message;
const said = (message: object) => {
  const body = read(message)?.body;
  return body?.kind === 'said' ? body : null;
};

describe('a message to the DingTalk robot', () => {
  test('in a group comes from the staff id, in the group, with its address and the end of that', () => {
    const message = read(
      groupMessage('D1', ' 昨天的订单数', {
        sessionWebhook: 'https://oapi.dingtalk.com/robot/sendBySession?session=A',
        sessionWebhookExpiredTime: 1_763_805_405_000,
      }),
    );
    expect(message).toEqual({
      channel: 'dingtalk',
      platform: 'dingtalk',
      id: 'D1',
      at: NOW.toISOString(),
      sender: { userid: 'user001', name: '张三' },
      conversation: { kind: 'group', id: 'cidGROUP' },
      body: { kind: 'said', text: '昨天的订单数', quote: null, attachments: [] },
      replyUrl: 'https://oapi.dingtalk.com/robot/sendBySession?session=A#until=1763805405000',
    });
    expect(untilOf(message?.replyUrl ?? '')).toBe(1_763_805_405_000);
  });

  test('in a single chat is answered to the sender', () => {
    const message = read(groupMessage('D1', '你好', { conversationType: '1' }));
    expect(message?.conversation).toEqual({ kind: 'single', id: 'user001' });
  });

  test('from outside is known by the sender id and not by the name that it shows', () => {
    const message = read(groupMessage('D1', '你好', { senderStaffId: '' }));
    expect(message?.sender).toEqual({ userid: '$:LWCP_v1:$AAA', name: '张三' });
  });

  test.each([
    ['@小助手 24号任务谁牵头', '24号任务谁牵头'],
    [' 24号任务谁牵头 ', '24号任务谁牵头'],
    ['请看@张三', '请看@张三'],
  ])('reads %j as %j', (content, expected) => {
    expect(said(groupMessage('D1', content))?.text).toBe(expected);
  });

  test('keeps the names of others who were called too', () => {
    const atUsers = [{ dingtalkId: 'bot' }, { dingtalkId: 'zhang', staffId: 'user002' }];
    expect(said(groupMessage('D1', '@张三 请报送', { atUsers }))?.text).toBe('@张三 请报送');
  });

  test.each([
    ['text', { content: '在正文里' }, '在正文里', []],
    ['audio', { recognition: '已完成六座', downloadCode: 'c' }, '已完成六座', []],
    ['picture', { downloadCode: 'c1' }, '', [['image', 'dingtalk-file:c1', null]]],
    [
      'file',
      { downloadCode: 'c2', fileName: '表.xlsx' },
      '',
      [['file', 'dingtalk-file:c2', '表.xlsx']],
    ],
    [
      'richText',
      { richText: [{ text: '28号' }, { type: 'picture', downloadCode: 'c3' }, { text: '已完成' }] },
      '28号已完成',
      [['image', 'dingtalk-file:c3', null]],
    ],
  ])('of type %s gives its words and files', (msgtype, content, text, files) => {
    const body = said({ ...groupMessage('D1', ''), text: undefined, msgtype, content });
    expect(body?.text).toBe(text);
    expect(body?.attachments.map(({ kind, url, name }) => [kind, url, name])).toEqual(files);
  });

  test.each([
    ['name', { senderNick: null }, ['senderNick']],
    ['list of people called', { atUsers: null }, ['atUsers']],
    ['address', { sessionWebhook: null }, ['sessionWebhook']],
    ['end of its address', { sessionWebhookExpiredTime: 'soon' }, ['sessionWebhookExpiredTime']],
    ['quotation', { text: { content: '你好', repliedMsg: 7 } }, ['text.repliedMsg']],
    ['content', { content: [] }, ['content']],
  ])('is taken with an odd %s, which is named', (_, odd, dropped) => {
    const decoded = decode(JSON.stringify(groupMessage('D1', '你好', odd)), NOW);
    expect(decoded.dropped).toEqual(dropped);
    expect(decoded.message?.body).toMatchObject({ kind: 'said', text: '你好', quote: null });
  });

  test('without a staff id is known by the sender id', () => {
    expect(read(groupMessage('D1', '你好', { senderStaffId: null }))?.sender.userid).toBe(
      '$:LWCP_v1:$AAA',
    );
  });

  test('has the end of its address also where that comes as text', () => {
    const sessionWebhook = 'https://oapi.dingtalk.com/robot/sendBySession?session=A';
    const sessionWebhookExpiredTime = '1763805405000';
    const more = { sessionWebhook, sessionWebhookExpiredTime };
    expect(untilOf(read(groupMessage('D1', '你好', more))?.replyUrl ?? '')).toBe(1_763_805_405_000);
  });

  test('is read without parts of a rich text that hold nothing', () => {
    const content = {
      richText: [null, { text: null }, { text: '已完成6座' }, { downloadCode: 7 }],
    };
    const body = said({ ...groupMessage('D1', ''), msgtype: 'richText', content });
    expect(body).toMatchObject({ text: '已完成6座', attachments: [] });
  });

  test.each([
    ['a text', { msgType: 'text', content: { text: '任务28本月进展请报' } }],
    ['a text elsewhere', { msgType: 'text', content: { content: '任务28本月进展请报' } }],
    ['words alone', { msgType: 'text', content: '任务28本月进展请报' }],
    [
      'a rich text',
      {
        msgType: 'richText',
        content: {
          richText: [
            { text: '任务28' },
            { type: 'picture', downloadCode: 'c' },
            { content: '本月进展请报' },
          ],
        },
      },
    ],
    ['a voice', { msgType: 'audio', content: { recognition: '任务28本月进展请报' } }],
  ])('brings what it quotes, from %s', (_, repliedMsg) => {
    const text = { content: '截至9月底已完成6座', isReplyMsg: true, repliedMsg };
    expect(said(groupMessage('D1', '', { text }))).toMatchObject({
      text: '截至9月底已完成6座',
      quote: '任务28本月进展请报',
    });
  });

  test('quotes nothing where a picture is quoted', () => {
    const repliedMsg = { msgType: 'picture', content: { downloadCode: 'c' } };
    const text = { content: '这个', isReplyMsg: true, repliedMsg };
    expect(said(groupMessage('D1', '', { text }))).toMatchObject({ text: '这个', quote: null });
  });

  test.each([
    [[{ text: '@小助手' }, { text: '确认' }], '确认'],
    [
      [{ text: '@小助手 ' }, { text: '公厕已完成4座，' }, { text: '还有2座' }],
      '公厕已完成4座，还有2座',
    ],
    [[{ text: '公厕已完成4座' }, { text: '@张三' }], '公厕已完成4座@张三'],
    [[{ text: '@小助手 确认' }], '确认'],
  ])('in rich text %j says %j', (richText, expected) => {
    const message = { ...groupMessage('D1', ''), msgtype: 'richText', content: { richText } };
    expect(said(message)?.text).toBe(expected);
    const others = [{ dingtalkId: 'bot' }, { dingtalkId: 'zhang', staffId: 'user002' }];
    const [first, ...rest] = richText;
    if (rest.length > 0 && first?.text.startsWith('@')) {
      expect(said({ ...message, atUsers: others })?.text).toBe(expected);
    }
  });

  const record = JSON.stringify([
    { senderNick: '李四', content: { text: '公厕已完成6座' } },
    { senderNick: '王五', content: null },
    { senderNick: '张三', content: '水电接入慢' },
  ]);
  test.each([
    ['a type to come', { msgtype: 'hologram' }, 'unknown', null],
    ['what the platform does not show', { msgtype: 'unknownMsgType' }, 'unknown', null],
    ['no words, over its quota', { msgtype: 'text', errorCode: 20_001 }, 'unknown', null],
    ['a voice without words', { msgtype: 'audio', content: { downloadCode: 'c' } }, 'voice', null],
    ['a place', { msgtype: 'location', content: { latitude: 36.6 } }, 'location', null],
    [
      'a card',
      { msgtype: 'interactiveCard', content: { title: '任务28月报' } },
      'card',
      '任务28月报',
    ],
    [
      'a record',
      { msgtype: 'chatRecord', content: { summary: '李四：…', chatRecord: record } },
      'record',
      '公厕已完成6座\n\n水电接入慢',
    ],
    ['a torn record', { msgtype: 'chatRecord', content: { chatRecord: '[{' } }, 'record', null],
  ])('with %s has something in the place of words', (_, more, wordless, quote) => {
    const body = said({ ...groupMessage('D1', '你好'), text: undefined, ...more });
    expect(body).toEqual({ kind: 'said', text: '', quote, attachments: [], wordless });
  });

  test.each(['', 'no json', '[]', '{}', JSON.stringify({ ...groupMessage('', '你好') })])(
    'is none where it reads %j',
    (text) => {
      expect(() => decode(text, NOW)).toThrow(EnvelopeError);
    },
  );
});
