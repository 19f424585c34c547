import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fromTerminal } from '../../src/channels/terminal.ts';
import { waitingBindings } from '../../src/domain/binding.ts';
import { DRAFTS } from '../../src/domain/draft.ts';
import type { InboundBody, Reply } from '../../src/domain/message.ts';
import { outboxInOrder } from '../../src/domain/outbox.ts';
import { withMembers } from '../../src/people/people.ts';
import { openTestOffice, type TestOffice } from '../support/office.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await openTestOffice([
    { userid: 'wang', name: '王工', roles: [{ role: 'liaison', unit: '区水务局' }] },
  ]);
});
afterEach(() => office.close());

const said = (text: string, kind?: 'image' | 'file'): InboundBody => ({
  kind: 'said',
  text,
  quote: null,
  attachments: kind ? [{ kind, url: 'https://example.com/1', name: null }] : [],
});

async function receive(body: InboundBody, id = 'm1', userid = 'wang'): Promise<readonly Reply[]> {
  const seat = { userid, name: null, chat: 'single' as const };
  const message = fromTerminal('', seat, id, '2020-05-20T02:00:00.000Z');
  const outcome = await office.office.desk.receive({ ...message, body });
  return outcome.state === 'done' ? outcome.replies : [];
}

/** One short polite answer, and nothing kept but the message itself. */
async function expectPolite(replies: readonly Reply[]): Promise<void> {
  expect(office.errors).toEqual([]);
  expect(replies).toHaveLength(1);
  expect(replies[0]?.text).toMatch(/您|抱歉|请/u);
  expect(replies[0]?.text.length).toBeLessThan(300);
  await expectNothingKept();
}

async function expectNothingKept(): Promise<void> {
  const { kept } = office.store;
  expect(await withMembers(kept, []).all()).toEqual([]);
  expect(await waitingBindings(kept)).toEqual([]);
  expect(await kept(DRAFTS).get('terminal:wang')).toBeNull();
  expect(await outboxInOrder(kept)).toEqual([]);
}

const FORWARDED = `【转发】${'各位领导、各位同事：现将近期有关情况通报如下，请大家认真阅读，抓好贯彻落实。'.repeat(40)}`;

describe('what is no question', () => {
  test.each([
    ['an empty text', ''],
    ['white space', ' \n\t　'],
    ['only an @', '@'],
    ['an @ with a blank', '@ '],
    ['control characters', '\u0000\u0001\u0007\u001b'],
    ['emoji', '😀👍🏻🎉'],
    ['punctuation', '。。。！！'],
    ['20,000 characters', '今天的会议内容很多'.repeat(2223)],
    ['a long text without a space', 'a'.repeat(20_000)],
    ['letters by chance', 'asdkjhqwe zxc'],
    ['JSON', '{"action":"update","target":{"id":1},"value":null}'],
    ['a formula', '=SUM(A1:A9)'],
    ['a template', 'hello {{constructor}} <%= 7*7 %>'],
    ['right-to-left marks', '\u202e\u202dabc\u202c'],
    ['half a pair of surrogates', '\ud83d'],
  ])('gets a short polite answer: %s', async (_name, text) => {
    await expectPolite(await receive(said(text)));
  });

  test('is answered when it is a picture or a file where words are expected', async () => {
    const [picture] = await receive(said('', 'image'), 'p1', 'guest');
    expect(picture?.text).toContain('只看文字');
    await expectPolite(await receive(said('', 'file'), 'p2', 'guest'));
    await expectPolite(await receive(said('', 'image'), 'p3'));
  });

  test.each([
    ['link', '链接'],
    ['card', '小程序'],
    ['location', '位置'],
    ['record', '聊天记录'],
    ['sticker', '表情'],
    ['unknown', '这类消息'],
    ['voice', '语音听不懂，请打字或用语音转文字'],
  ] as const)('is answered, and no evidence, when it is a %s', async (wordless, words) => {
    const sent = { ...said(''), kind: 'said', quote: '任务28：公厕已完成6座', wordless } as const;
    const replies = await receive({ ...sent, text: '', attachments: [] });
    expect(replies[0]?.text).toContain(words);
    await expectPolite(replies);
  });

  test('is not acted on when it is a long forwarded message', async () => {
    const replies = await receive(said(FORWARDED));
    expect(office.errors).toEqual([]);
    expect(replies.length).toBeLessThanOrEqual(1);
    await expectNothingKept();
  });

  test('is a button that nobody offered', async () => {
    const [reply, ...others] = await receive({ kind: 'pressed', button: 'x', card: 'y' });
    expect(reply?.text).toBe('这个按钮已经不能用了，没有办理。请直接回复文字，发“帮助”看用法。');
    const rows = await outboxInOrder(office.store.kept);
    expect([others, rows.map(({ message }) => message.text)]).toEqual([[], [reply?.text]]);
  });

  test('is told its length when it is beyond what is read', async () => {
    const [reply] = await receive(said('啊'.repeat(20_000)));
    expect(reply?.text).toContain('20000个字');
  });
});

describe('any text at all', () => {
  test('gets an answer and raises no error', async () => {
    const texts = fc.string({ unit: 'binary', maxLength: 80 });
    let count = 0;
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        count += 1;
        await receive(said(text), `any${count}`);
        expect(office.errors).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  test('gets an answer when it is put together from what people say', async () => {
    const pieces = fc.constantFrom(
      ...[
        '任务',
        '第',
        '24',
        '99',
        '号',
        '项',
        '组',
        '谁',
        '牵头',
        '几座',
        '什么时候',
        '完成',
        '我们局',
        '我们组',
      ],
      ...[
        '城管局',
        '大队',
        '停车',
        '海绵城市',
        '海棉',
        '总指挥',
        '批示',
        '月报',
        '附件',
        '和',
        '还是',
        '吗',
        '、',
        '，',
        '？',
        '\n',
        '-',
        '.',
        '%',
        '2021年',
        'task',
        'PM2.5',
      ],
    );
    let count = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(pieces, { maxLength: 12 }), async (words) => {
        count += 1;
        const replies = await receive(said(words.join('')), `pieces${count}`);
        expect(office.errors).toEqual([]);
        expect(replies.length).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });

  test('gets an answer where a word may be of several tasks', async () => {
    const [reply] = await receive(said('停车附件任务号'));
    expect(office.errors).toEqual([]);
    expect(reply?.text).not.toBe('');
  });

  test('is read in good time, however it repeats itself', async () => {
    const started = performance.now();
    for (const text of [
      '第'.repeat(3900),
      '任务1、'.repeat(900),
      '一二三四五'.repeat(780),
      '谁'.repeat(3900),
    ])
      await receive(said(text), `long${text.length}`);
    expect(performance.now() - started).toBeLessThan(3000);
    expect(office.errors).toEqual([]);
  });
});
