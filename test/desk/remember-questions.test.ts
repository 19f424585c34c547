import { beforeEach, describe, expect, test } from '@jest/globals';
import { createRecognize, type Recognize, type Situation } from '../../src/desk/recognize.ts';
import { rememberQuestions } from '../../src/desk/remember-questions.ts';
import type { Intent } from '../../src/domain/intent.ts';
import type { InboundMessage } from '../../src/domain/message.ts';
import { house } from '../../src/office.ts';
import lookups from '../data/lookups.json' with { type: 'json' };
import { plan } from '../support/readers.ts';
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

const REPORT: Awaited<ReturnType<Situation['recent']>>[number] = {
  at: '2020-07-01T09:00:00.000Z',
  unit: '区城管局',
  task: 28,
  period: '2020-06',
  metrics: [],
};

/** One of ten, for each is read for four people. */
const LOOKUPS = (lookups as readonly { readonly text: string }[])
  .map(({ text }) => text)
  .filter((text, at) => text.length > 4 && at % 10 === 0);

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
      const onRecord = { ...HERE, recent: async () => [REPORT], toSign: async () => true };
      await recognize(message(text), onRecord);
      await recognize(message(text), onRecord);
      expect(texts.length).toBe(2);
    },
  );

  test('that looks for something on record is read once as long as nothing is there', async () => {
    for (let time = 0; time < 2; time += 1) await recognize(message('上次报的几座'), HERE);
    expect(texts.length).toBe(1);
    await recognize(message('上次报的几座'), { ...HERE, recent: async () => [REPORT] });
    expect(texts.length).toBe(2);
  });

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

const SOMEBODY: readonly (readonly [string, Situation['roles']])[] = [
  ['a stranger', []],
  ['a liaison', [{ role: 'liaison', unit: '区水务局', group: null }]],
  ['the office', [{ role: 'office', unit: null, group: null }]],
  ['a working group', [{ role: 'group-liaison', unit: null, group: 3 }]],
];

describe('a question about the notice', () => {
  test.each(SOMEBODY)('is read once, whatever %s said before', async (_, roles) => {
    let count = 0;
    const readAnew = createRecognize(plan, house);
    const once = rememberQuestions((...said) => {
      count += 1;
      return readAnew(...said);
    }, house);
    const before: Intent = { kind: 'ask-help' };
    const situation = { ...HERE, roles, lastSaid: async () => before };
    for (const text of LOOKUPS) {
      await once(message(text, {}, 'single'), situation);
      await once(message(text, {}, 'single'), situation);
    }
    expect(count / LOOKUPS.length).toBeLessThan(1.25);
  });
});
