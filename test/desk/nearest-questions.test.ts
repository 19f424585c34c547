import { describe, expect, test } from '@jest/globals';
import { fromTerminal } from '../../src/channels/terminal.ts';
import { createRecognize, type Situation } from '../../src/desk/recognize.ts';
import type { Intent } from '../../src/domain/intent.ts';
import { judge } from '../../src/domain/permission.ts';
import type { Role, RoleName } from '../../src/domain/person.ts';
import { OfferQuestions } from '../../src/domain/question.ts';
import { house } from '../../src/office.ts';
import { plan } from '../support/readers.ts';
import { SITUATION } from '../support/situation.ts';
import { textsOf } from '../support/texts.ts';

const recognize = createRecognize(plan, house);
const as = (role: RoleName, unit: string | null = null, group: number | null = null): Role => ({
  role,
  unit,
  group,
});
const LIAISON = as('liaison', '区水务局');
const OFFICE = as('office');
const COMMANDER = as('commander');
const GROUP = as('group-liaison', null, 4);

const read = async (
  text: string,
  role: Role | null,
  situation: Partial<Situation> = {},
  chat: 'single' | 'group' = 'single',
): Promise<Intent> =>
  recognize(
    fromTerminal(text, { userid: 'wang', name: '王工', chat }, 'm1', '2020-07-08T02:00:00.000Z'),
    { ...SITUATION, today: '2020-07-08', roles: role ? [role] : [], ...situation },
  );

const offered = async (text: string, role: Role | null) =>
  OfferQuestions.safeParse(await read(text, role)).data?.candidates ?? [];

describe('the questions that a room offers', () => {
  const FILLED = (words: string) =>
    words
      .replace(/\{task\??\}/u, '任务28')
      .replace(/\{unit\??\}/u, '区水务局')
      .replace(/\{group\??\}/u, '第四组')
      .replace(/\{own\??\}/u, '我')
      .replace(/\{period\??\}/u, '6月');
  const rows = [...house.sayings.values()].flatMap(({ kind, by, asked }) =>
    asked.map((words) => ({ kind, by, words })),
  );

  test.each(rows)('each asks for what it stands beside: $words', async ({ kind, by, words }) => {
    const role = words.includes('{own}') || words.includes('我们单位') ? LIAISON : COMMANDER;
    const who = judge(by, [role], 'single') === 'permitted' ? role : OFFICE;
    expect((await read(FILLED(words), who)).kind).toBe(kind);
  });
});

const NEAR: readonly (readonly [text: string, role: Role, words: string])[] = [
  ['公厕今年能不能按期完', COMMANDER, '公厕什么时候完成'],
  ['我报的那个2个领导能看见吗', LIAISON, '我报的谁能看到'],
];

describe('what was not understood', () => {
  test.each(NEAR)('%s', async (text, role, words) => {
    const candidates = await offered(text, role);
    expect(candidates.map((one) => one.words)).toContain(words);
    expect(candidates.length).toBeLessThanOrEqual(3);
  });

  test.each([
    '明天天气怎么样',
    '今天天气怎么样',
    '中午食堂吃啥',
    '美国大选谁赢了',
    '给我讲个笑话',
    '1+1等于几',
  ])('is declined as before where nothing in it is of the office: %s', async (text) => {
    for (const role of [LIAISON, OFFICE, COMMANDER, GROUP, null])
      expect((await read(text, role)).kind).toBe('decline');
  });

  test.each([
    '你觉得水务局干得好不好',
    '市城管局有哪些任务',
    '季报没来的挨家捅一下',
    '确认',
    '哈哈哈',
  ])('is offered nothing for an opinion, a stranger, an order or a courtesy: %s', async (text) => {
    expect(await offered(text, OFFICE)).toEqual([]);
  });
});

describe('what was given out as 批示', () => {
  test.each([
    ['我批出去的件办到哪了', 'all'],
    ['我批的件有几个还没办完', 'open'],
    ['上回我批的那几件咋样了', 'all'],
    ['我批示的落实了没', 'all'],
    ['领导批的件哪些没办结', 'open'],
  ])('is listed: %s', async (text, pick) => {
    expect(await read(text, COMMANDER)).toMatchObject({
      kind: 'list-matters',
      of: 'instruction',
      pick,
    });
  });
});

describe('a number after it', () => {
  const CANDIDATES = [
    { words: '任务28谁牵头', question: { kind: 'ask-task-lead', task: 28 } },
    { words: '谁没签收', question: { kind: 'ask-unsigned', task: null } },
  ];
  const asked = { kind: 'offer-questions', candidates: CANDIDATES, instead: { kind: 'misread' } };

  test.each(['2', '第二个', '2吧', '选2'])('asks the question: %s', async (text) => {
    expect(await read(text, COMMANDER, { asked })).toEqual(CANDIDATES[1]?.question);
  });

  test("is a task's where fewer were offered", async () => {
    expect(await read('3', COMMANDER, { asked })).toMatchObject({ kind: 'ask-task', task: 3 });
  });

  test('may be a yes where only one was offered', async () => {
    const only = { ...asked, candidates: CANDIDATES.slice(0, 1) };
    expect(await read('是', COMMANDER, { asked: only })).toEqual(CANDIDATES[0]?.question);
  });
});

describe('whatever is offered', () => {
  const answers = ({ kind }: Intent) =>
    house.sayings.get(kind)?.effect === 'answers' &&
    !/^(?:misread|decline|offer-questions|miss-|ask-which|ask-own-unit)/u.test(kind);
  const roles = [LIAISON, OFFICE, COMMANDER, GROUP, null];
  const texts = [...NEAR.map(([text]) => text), ...textsOf('lookups.json')];

  test('is answered when it is sent back, and is for the speaker to ask', async () => {
    for (const [at, text] of texts.entries()) {
      const role = roles[at % roles.length] ?? null;
      for (const { words, question } of await offered(text, role)) {
        expect([text, words, await read(words, role)]).toEqual([text, words, question]);
        expect(answers(question)).toBe(true);
        const saying = house.sayings.get(question.kind);
        expect(saying && judge(saying.by, role ? [role] : [], 'single')).toBe('permitted');
      }
    }
  });
});
