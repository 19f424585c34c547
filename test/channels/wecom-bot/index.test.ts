import { beforeEach, describe, expect, test } from '@jest/globals';
import type { Desk, HttpChannel, Outcome } from '../../../src/channels/channel.ts';
import { createWecomBot } from '../../../src/channels/wecom-bot/index.ts';
import { EnvelopeError } from '../../../src/errors.ts';
import { doneWith, fakeDesk, settledWith } from '../../support/fake-desk.ts';
import {
  answerOf,
  BOT,
  type Callback,
  groupText,
  refresh,
  type Sealed,
  seal,
  sealCallback,
} from '../../support/fake-wecom.ts';

const NOW = new Date('2020-07-10T09:00:00.000Z');
const WORDS = {
  working: '正在办理',
  forgotten: '没有找到',
  noted: '已收到',
  settled: '已处理',
  notDrawn: '没有画成',
  draw: async () => null,
};
const working = () => ({ state: 'working' }) as const;

let bot: HttpChannel;
beforeEach(() => {
  bot = createWecomBot({ ...BOT, ...WORDS, apiOrigin: 'https://qyapi.weixin.qq.com' });
});

async function post({ query, body, nonce }: Sealed, desk: Desk = fakeDesk(), now = NOW) {
  const answer = await bot.receive({ method: 'POST', query, headers: {}, body }, now, desk);
  return answerOf(answer.status, answer.body, nonce);
}

const send = (callback: Callback, desk?: Desk) => post(sealCallback(callback, { at: NOW }), desk);
const get = (query: string) =>
  bot.receive({ method: 'GET', query, headers: {}, body: '' }, NOW, fakeDesk());

/** The query of an address check, percent-encoded or not. */
function checkQuery(text: string): string {
  const { query, body } = seal(text, { at: NOW });
  return `${query}&echostr=${(JSON.parse(body) as { encrypt: string }).encrypt}`;
}

describe('the address check', () => {
  test('is answered with the bare text inside', async () => {
    expect(await get(checkQuery('4375120948345356249'))).toEqual({
      status: 200,
      type: 'text/plain',
      body: '4375120948345356249',
    });
  });

  test('survives a raw plus sign and an encoded one', async () => {
    let query = checkQuery('1');
    while (!/echostr=.*\+/u.test(query)) query = checkQuery('1');
    expect((await get(query)).body).toBe('1');
    expect((await get(query.replaceAll('+', '%2B'))).body).toBe('1');
  });

  test('never gives a message back, whoever overheard it', async () => {
    await expect(get(checkQuery(JSON.stringify(groupText('M1', '机密'))))).rejects.toThrow(
      EnvelopeError,
    );
  });

  test.each(['', 'msg_signature=&timestamp=&nonce=&echostr=', 'echostr=%E4%'])(
    'with the query %j is refused',
    async (query) => {
      await expect(get(query)).rejects.toThrow(EnvelopeError);
    },
  );
});

describe('a message', () => {
  test('is answered by a finished stream that carries its own id', async () => {
    const desk = fakeDesk(() => doneWith('区城管局牵头。', '还有一句。'));
    const { stream } = await send(groupText('M1', '@小助手 24号任务谁牵头'), desk);
    expect(stream).toEqual({ id: 'M1', finish: true, content: '区城管局牵头。\n\n还有一句。' });
    expect(desk.received[0]?.body).toMatchObject({ text: '24号任务谁牵头' });
  });

  test('that needs no words gets an empty body', async () => {
    const answer = await send(
      groupText('M1', '@小助手 收到'),
      fakeDesk(() => doneWith()),
    );
    expect(answer).toMatchObject({ status: 200, body: '' });
  });

  test('that takes longer is answered by a stream that goes on', async () => {
    const { stream } = await send(groupText('M1', '@小助手 总结'), fakeDesk(working));
    expect(stream).toEqual({ id: 'M1', finish: false, content: '正在办理' });
  });

  test('of somebody who opens the chat is answered by a welcome', async () => {
    const entered = {
      msgid: 'E1',
      chattype: 'single',
      from: { userid: 'zhangsan' },
      msgtype: 'event',
      event: { eventtype: 'enter_chat' },
    };
    const { opened } = await send(
      entered,
      fakeDesk(() => doneWith('您好')),
    );
    expect(opened).toBe('{"msgtype":"text","text":{"content":"您好"}}');
    expect((await send({ ...entered, msgid: 'E2' }, fakeDesk(working))).body).toBe('');
  });

  test.each([
    [
      'a pressed button',
      { eventtype: 'template_card_event', template_card_event: { event_key: 'a' } },
    ],
    ['a feedback', { eventtype: 'feedback_event', feedback_event: { id: 'fb', type: 1 } }],
  ])('of %s gets an empty body', async (_, event) => {
    const from = { chattype: 'single', from: { userid: 'zhangsan' } };
    const answer = await send({ msgid: 'E1', ...from, msgtype: 'event', event });
    expect(answer).toMatchObject({ status: 200, body: '' });
  });
});

describe('a pressed button', () => {
  const card = `once-${'0'.repeat(64)}`;
  const press = (key: string, id = card): Callback => ({
    msgid: 'E1',
    chattype: 'group',
    chatid: 'wrGROUP',
    from: { userid: 'zhangsan' },
    msgtype: 'event',
    event: {
      eventtype: 'template_card_event',
      template_card_event: { card_type: 'button_interaction', event_key: key, task_id: id },
    },
  });
  const registered = () => fakeDesk(() => settledWith('已登记，回执：\n· 28-1号 任务28'));

  test('settles its card for everybody, and says nothing else in the callback', async () => {
    const desk = registered();
    const { opened } = await send(press('确认482193'), desk);
    expect(JSON.parse(opened ?? '')).toEqual({
      response_type: 'update_template_card',
      template_card: {
        card_type: 'button_interaction',
        task_id: card,
        main_title: { title: '已处理' },
        sub_title_text: '已登记，回执：· 28-1号 任务28',
        button_list: [{ text: '已处理', style: 2, key: 'settled' }],
      },
    });
    expect(desk.received[0]?.body).toEqual({ kind: 'pressed', button: '确认482193', card });
  });

  test('leaves the card as it is where it came to nothing, may be pressed again, or takes long', async () => {
    const refused = fakeDesk(() => ({
      state: 'done',
      replies: [{ text: '这份草稿不是您的', class: 'refuse' }],
    }));
    expect(await send(press('确认482193'), refused)).toMatchObject({ status: 200, body: '' });
    const open = press('签收482193', 'open-1');
    expect(await send({ ...open, msgid: 'E2' }, registered())).toMatchObject({ body: '' });
    const failing = fakeDesk(() => doneWith('抱歉，没有处理成功'));
    const again = { ...press('确认482193'), msgid: 'E4' };
    expect(await send(again, failing)).toMatchObject({ status: 200, body: '' });
    const slow = { ...press('确认482193'), msgid: 'E3' };
    expect(await send(slow, fakeDesk(working))).toMatchObject({ body: '' });
  });

  test('of a settled card reaches nobody', async () => {
    const desk = registered();
    expect(await send(press('settled'), desk)).toMatchObject({ status: 200, body: '' });
    expect(desk.received).toEqual([]);
  });
});

describe('a refresh', () => {
  test('shows that the answer is still being worked on', async () => {
    const { stream } = await send(refresh('M1'), fakeDesk(undefined, working));
    expect(stream).toEqual({ id: 'M1', finish: false, content: '正在办理' });
  });

  test('brings the answer when it is there', async () => {
    const desk = fakeDesk(undefined, (id) => doneWith(`${id}的答复`));
    const { stream } = await send(refresh('M1'), desk);
    expect(stream).toEqual({ id: 'M1', finish: true, content: 'M1的答复' });
  });

  test('ends the stream of a message that needed no words', async () => {
    const { stream } = await send(
      refresh('M1'),
      fakeDesk(undefined, () => doneWith()),
    );
    expect(stream).toEqual({ id: 'M1', finish: true, content: '已收到' });
  });

  test('of a stream that nobody knows ends it', async () => {
    const { stream } = await send(refresh('nobody'), fakeDesk());
    expect(stream).toEqual({ id: 'nobody', finish: true, content: '没有找到' });
  });
});

describe('an envelope', () => {
  test.each([
    ['is more than five minutes old', { at: new Date(NOW.getTime() - 301_000) }],
    ['is more than five minutes early', { at: new Date(NOW.getTime() + 301_000) }],
    ['is signed with another token', { at: NOW, token: 'other' }],
  ])('that %s is refused before anybody hears of it', async (_, options) => {
    const desk = fakeDesk();
    await expect(post(sealCallback(groupText('M1', 'a'), options), desk)).rejects.toThrow(
      EnvelopeError,
    );
    expect(desk.received).toEqual([]);
  });

  test('that was answered before is refused, and so is its nonce around another text', async () => {
    const desk = fakeDesk();
    const first = sealCallback(groupText('M1', 'a'), { at: NOW, nonce: 'n1' });
    await post(first, desk);
    await expect(post(first, desk)).rejects.toThrow(EnvelopeError);
    const second = sealCallback(groupText('M2', 'b'), { at: NOW, nonce: 'n1' });
    await expect(post(second, desk)).rejects.toThrow(EnvelopeError);
    expect(desk.received.length).toBe(1);
  });

  test('that comes twice at once is answered twice', async () => {
    const twice = sealCallback(groupText('M1', 'a'), { at: NOW });
    const answers = await Promise.all([post(twice), post(twice)]);
    expect(answers.map(({ stream }) => stream?.content)).toEqual(['好的', '好的']);
  });

  test('whose answer failed may come again', async () => {
    const again = sealCallback(groupText('M1', 'a'), { at: NOW });
    const broken: Desk = { ...fakeDesk(), receive: () => Promise.reject(new Error('away')) };
    await expect(post(again, broken)).rejects.toThrow('away');
    expect((await post(again)).stream?.content).toBe('好的');
  });

  test.each(['', 'null', '[]', '{}', '{"encrypt":7}', '<xml/>'])(
    'is not found in the body %j',
    async (body) => {
      const { query, nonce } = sealCallback(groupText('M1', 'a'), { at: NOW });
      await expect(post({ query, body, nonce })).rejects.toThrow(EnvelopeError);
    },
  );
});

describe('a picture in an answer', () => {
  const PICTURE = { paper: 'm1:图', name: '亮灯图.png' };
  const outcome: Outcome = {
    state: 'done',
    replies: [{ text: '各组亮灯图', class: 'answer', enclosure: PICTURE }],
  };
  const withPicture: Desk = { ...fakeDesk(() => outcome), recall: async () => outcome };
  const drawing = (draw: () => Promise<Uint8Array | null>) => {
    bot = createWecomBot({ ...BOT, ...WORDS, draw, apiOrigin: 'https://qyapi.weixin.qq.com' });
  };

  test('is shown when it is drawn, and the words before that', async () => {
    drawing(async () => Uint8Array.of(1, 2, 3));
    const first = await send(groupText('m1', '@小助手 亮灯图'), withPicture);
    expect(first).toMatchObject({ stream: { id: 'm1', finish: false, content: '各组亮灯图' } });
    const second = await send(refresh('m1'), withPicture);
    expect(second).toMatchObject({
      stream: {
        finish: true,
        content: '各组亮灯图',
        msg_item: [
          {
            msgtype: 'image',
            image: { base64: 'AQID', md5: '5289df737df57326fcdd22597afb1fac' },
          },
        ],
      },
    });
  });

  test.each([
    ['cannot be drawn', async () => Promise.reject(new Error('no font'))],
    ['is not there any more', async () => null],
  ])('that %s leaves its words, with a word on it', async (_, draw) => {
    drawing(draw);
    await send(groupText('m1', '@小助手 亮灯图'), withPicture);
    expect(await send(refresh('m1'), withPicture)).toMatchObject({
      stream: { id: 'm1', finish: true, content: '各组亮灯图\n没有画成' },
    });
  });

  test('leaves out a file that is no picture: it comes by the post', async () => {
    const desk = fakeDesk(() => ({
      state: 'done',
      replies: [{ text: '台账', class: 'answer', enclosure: { paper: 'p', name: '台账.xlsx' } }],
    }));
    const { opened } = await send(groupText('m1', '@小助手 导出任务台账'), desk);
    expect(JSON.parse(opened ?? '')).toEqual({
      msgtype: 'stream',
      stream: { id: 'm1', finish: true, content: '台账' },
    });
  });
});
