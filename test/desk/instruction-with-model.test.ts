import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { fromTerminal } from '../../src/channels/terminal.ts';
import { createSecondReader } from '../../src/desk/read-with-model.ts';
import { createRecognize } from '../../src/desk/recognize.ts';
import { INSTRUCTIONS } from '../../src/domain/instruction.ts';
import { createOpenAiModel } from '../../src/model/openai.ts';
import { house, KINDS, type Office, openOffice } from '../../src/office.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { Store } from '../../src/store/store.ts';
import { COMMAND } from '../support/command.ts';
import { answering, type FakeModel, startFakeModel } from '../support/fake-model.ts';
import { personAt } from '../support/office.ts';
import { plan } from '../support/readers.ts';

const AT = '2020-06-05T02:00:00.000Z';
/** The grammar makes nothing of it. */
const SAID = '头儿韩利师昨儿撂了话，停车那摊子磨叽，水务那边麻溜拿个章程出来';
const WORDS = '停车那摊子磨叽，水务那边麻溜拿个章程出来';
const READ = {
  kind: 'register-instruction',
  leader: '韩利师',
  isEntered: true,
  words: WORDS,
  givenOn: null,
  onWhat: null,
  isForReading: false,
  tasks: [12],
  lead: { kind: 'unit', unit: '区水务局' },
  assisting: [],
  people: [],
};

let store: Store;
let server: FakeModel;
let errors: unknown[];
let count = 0;
beforeEach(async () => {
  store = await openStore(':memory:', KINDS);
  errors = [];
});
afterEach(async () => {
  expect(errors).toEqual([]);
  await server.close();
  await store.close();
});

async function open(fields: object): Promise<Office> {
  const intent = { ...READ, ...fields };
  server = await startFakeModel(answering({ intents: [{ intent, quotes: [SAID] }], items: [] }));
  const model = createOpenAiModel({ apiKey: 'k', baseUrl: server.baseUrl, name: 'fake' });
  const onFailure = (error: Error) => errors.push(error);
  return openOffice({
    plan,
    store,
    members: COMMAND.map(personAt),
    now: () => new Date(AT),
    recognize: createRecognize(plan, house),
    secondReader: createSecondReader({ plan, house, model, onFailure }),
    patienceMs: 60_000,
    onError: (error) => errors.push(error),
  });
}

async function say(office: Office, who: string, text: string): Promise<string> {
  count += 1;
  const name = COMMAND.find(({ userid }) => userid === who)?.name ?? null;
  const seat = { userid: who, name, chat: 'single' as const };
  const outcome = await office.desk.receive(fromTerminal(text, seat, `m${count}`, AT));
  return outcome.state === 'done' ? outcome.replies.map((one) => one.text).join('\n') : '';
}

describe('a 批示 that a model reads', () => {
  test('is asked for or shown with its 主办, and on record no sooner than a person says so', async () => {
    const office = await open({ givenOn: '2020-06-05' });
    const shown = await say(office, 'of1', SAID);
    expect(shown).toContain('【草稿】批示登记：韩利师');
    expect(shown).toContain('主办区水务局');
    expect(await store.kept(INSTRUCTIONS).all()).toEqual([]);
    await say(office, 'of1', '确认');
    const [kept] = await store.kept(INSTRUCTIONS).all();
    expect(kept).toMatchObject({ words: WORDS, lead: { kind: 'unit', unit: '区水务局' } });
  });

  test.each<readonly [string, object]>([
    ['a unit that is not named', { lead: { kind: 'unit', unit: '区财政局' } }],
    ['words that nobody said', { words: '请区水务局一周内办结' }],
    ['a leader who is not named', { leader: '隋法山' }],
    ['a day that is not named', { givenOn: '2020-06-01' }],
    ['a person by a number of its own', { lead: { kind: 'person', id: 'x', name: '韩利师' } }],
  ])('is not believed with %s', async (_, fields) => {
    const office = await open({ givenOn: '2020-06-05', ...fields });
    expect(await say(office, 'of1', SAID)).not.toContain('【草稿】批示登记');
    expect(await say(office, 'of1', '确认')).not.toContain('已登记');
    expect(await store.kept(INSTRUCTIONS).all()).toEqual([]);
  });

  test('is registered for nobody who may not', async () => {
    const office = await open({ givenOn: '2020-06-05' });
    await say(office, 'lw', SAID);
    await say(office, 'lw', '确认');
    expect(await store.kept(INSTRUCTIONS).all()).toEqual([]);
  });
});
