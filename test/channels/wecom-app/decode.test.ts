import { describe, expect, test } from '@jest/globals';
import { decode } from '../../../src/channels/wecom-app/decode.ts';
import { readXml } from '../../../src/channels/wecom-app/xml.ts';
import { EnvelopeError } from '../../../src/errors.ts';

const NOW = new Date('2020-07-10T01:00:00.000Z');
const xml = (tags: string): string =>
  `<xml><FromUserName>zhangsan</FromUserName><CreateTime>1583995625</CreateTime>${tags}</xml>`;
const event = (tags: string): string => xml(`<MsgType>event</MsgType>${tags}`);

describe('a message to the WeCom app', () => {
  test('keeps an id with more digits than a number holds, and one that begins with a zero', () => {
    for (const id of ['4561255354251345929', '007']) {
      const text = xml(`<MsgType>text</MsgType><Content>1.50</Content><MsgId>${id}</MsgId>`);
      expect(decode(text, NOW).message).toMatchObject({ id, body: { text: '1.50' } });
    }
  });

  test.each([
    ['image', '<PicUrl>http://p/1</PicUrl><MediaId>m0</MediaId>', 'image', 'wecom-media:m0'],
    ['video', '<MediaId>m2</MediaId>', 'video', 'wecom-media:m2'],
  ])('of type %s is a file without words', (type, tags, kind, url) => {
    const { message } = decode(xml(`<MsgType>${type}</MsgType><MsgId>1</MsgId>${tags}`), NOW);
    expect(message?.body).toMatchObject({ text: '', attachments: [{ kind, url }] });
  });

  test('of a voice has the words that were recognised in it, and no file', () => {
    const tags = '<MsgType>voice</MsgType><MsgId>1</MsgId><MediaId>m1</MediaId>';
    const heard = xml(`${tags}<Recognition>公厕完成六座</Recognition>`);
    expect(decode(heard, NOW).message?.body).toEqual({
      kind: 'said',
      text: '公厕完成六座',
      quote: null,
      attachments: [],
    });
    expect(decode(xml(tags), NOW).message?.body).toMatchObject({
      text: '',
      attachments: [],
      wordless: 'voice',
    });
  });

  test.each([
    ['link', '<Title>任务28</Title><Description>请报</Description>', 'link', '任务28\n请报'],
    ['location', '<Location_X>36.6</Location_X><Label>北园街道</Label>', 'location', null],
    ['hologram', '', 'unknown', null],
  ])('of type %s has something in the place of words', (type, tags, wordless, quote) => {
    const { message } = decode(xml(`<MsgType>${type}</MsgType><MsgId>1</MsgId>${tags}`), NOW);
    expect(message?.body).toEqual({ kind: 'said', text: '', quote, attachments: [], wordless });
  });

  test.each([
    ['<Event>subscribe</Event>', { kind: 'entered' }],
    ['<Event>click</Event><EventKey>帮助</EventKey>', { kind: 'said', text: '帮助' }],
    [
      '<Event>template_card_event</Event><EventKey>approve</EventKey><TaskId>T1</TaskId>',
      { kind: 'pressed', button: 'approve', card: 'T1' },
    ],
  ])('reads the event %s', (tags, body) => {
    expect(decode(event(tags), NOW).message?.body).toMatchObject(body);
  });

  test('gives an event, which has no id, one of its own facts', () => {
    expect(decode(event('<Event>subscribe</Event>'), NOW).message?.id).toBe(
      'zhangsan:1583995625:subscribe::',
    );
  });

  test.each(['<Event>LOCATION</Event>', '<Event>enter_agent</Event>'])('lets %s pass', (tags) => {
    expect(decode(event(tags), NOW).message).toBeNull();
  });

  test.each(['<xml></xml>', '<a></a>', xml(''), '<xml><MsgType><a/></MsgType></xml>'])(
    'is none in %s',
    (text) => {
      expect(() => decode(text, NOW)).toThrow(EnvelopeError);
    },
  );

  test('is read without a tag that holds others', () => {
    const tags = '<MsgType>image</MsgType><MsgId>1</MsgId><MediaId>m0</MediaId>';
    const odd = decode(xml(`${tags}<FileName><a/></FileName>`), NOW);
    expect(odd.dropped).toEqual(['FileName']);
    expect(odd.message?.body).toMatchObject({ attachments: [{ url: 'wecom-media:m0' }] });
  });

  test('leaves entities as they are written', () => {
    expect(readXml('<xml><a>&lt;b&gt;</a></xml>')).toEqual({ a: '&lt;b&gt;' });
  });
});
