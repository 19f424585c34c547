import { beforeEach, describe, expect, test } from '@jest/globals';
import type { Recognize, Situation } from '../../src/desk/recognize.ts';
import { rememberQuestions } from '../../src/desk/remember-questions.ts';
import type { Intent } from '../../src/domain/intent.ts';
import type { InboundMessage } from '../../src/domain/message.ts';
import { house } from '../../src/office.ts';
import { SITUATION } from '../support/situation.ts';

const HERE: Situation = { ...SITUATION, today: '2020-07-10' };

function message(
  text: string,
  more: object = {},
  chat: 'single' | 'group' = 'group',
): InboundMessage {
  return {
    channel: 'terminal',
    platform: 'terminal',
    id: 'm1',
    at: '2020-07-10T09:00:00.000Z',
    sender: { userid: 'u1', name: null },
    conversation: { kind: chat, id: 'c1' },
    body: { kind: 'said', text, quote: null, attachments: [], ...more },
    replyUrl: null,
  };
}

let texts: string[];
let recognize: Recognize;
beforeEach(() => {
  texts = [];
  recognize = rememberQuestions(async ({ body }, situation) => {
    const text = body.kind === 'said' ? body.text : body.kind;
    texts.push(text);
    if (text.startsWith('上次')) await situation.recent();
    if (text.startsWith('收到')) await situation.toSign(false);
    const question: Intent = { kind: 'ask-task-lead', task: 24 };
    return text.startsWith('确认') ? { kind: 'confirm-draft' } : question;
  }, house);
});

describe('a question', () => {
  test('is read once and understood the same', async () => {
    const first = await recognize(message('24号任务谁牵头'), HERE);
    expect(await recognize(message('24号任务谁牵头'), HERE)).toEqual(first);
    expect(texts.length).toBe(1);
  });

  test.each<[string, InboundMessage, Situation]>([
    ['on another day', message('24号'), { ...HERE, today: '2020-07-11' }],
    [
      'by somebody in another role',
      message('24号'),
      { ...HERE, roles: [{ role: 'liaison', unit: '区水务局', group: null }] },
    ],
    ['in another kind of chat', message('24号', {}, 'single'), HERE],
    ['in other words', message('24号？'), HERE],
    ['beside a quoted message', message('24号', { quote: '公厕' }), HERE],
    [
      'beside a picture',
      message('24号', { attachments: [{ kind: 'image', url: 'a', name: null }] }),
      HERE,
    ],
    [
      'after another question',
      message('24号'),
      { ...HERE, asked: { kind: 'ask-which', word: '停车', candidates: [] } },
    ],
  ])('%s is read anew', async (_, other, situation) => {
    await recognize(message('24号'), HERE);
    await recognize(other, situation);
    expect(texts.length).toBe(2);
  });

  test('after the same question as before is read once', async () => {
    const asked: Intent = { kind: 'ask-task-lead', task: 28 };
    await recognize(message('24号呢'), { ...HERE, asked });
    await recognize(message('24号呢'), { ...HERE, asked });
    expect(texts.length).toBe(1);
    await recognize(message('24号呢'), { ...HERE, asked: { kind: 'ask-task-lead', task: 29 } });
    expect(texts.length).toBe(2);
  });

  test.each(['上次报的几座', '收到'])(
    'that is understood by what is on record is read each time: %s',
    async (text) => {
      await recognize(message(text), HERE);
      await recognize(message(text), HERE);
      expect(texts.length).toBe(2);
    },
  );

  test('that nobody asked for long is forgotten', async () => {
    for (let index = 0; index <= 1_000; index += 1) await recognize(message(`第${index}问`), HERE);
    await recognize(message('第1000问'), HERE);
    expect(texts.length).toBe(1_001);
    await recognize(message('第0问'), HERE);
    expect(texts.length).toBe(1_002);
  });
});

describe('what is no question', () => {
  test('is read each time', async () => {
    await recognize(message('确认'), HERE);
    await recognize(message('确认'), HERE);
    expect(texts.length).toBe(2);
  });
});
