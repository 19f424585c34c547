import { describe, expect, test } from '@jest/globals';
import { AskRule, Question } from '../../src/domain/question.ts';
import { isOfOneWord } from '../../src/reading/decide.ts';
import { FRAMES, FRAMES_OF_THE_WHOLE } from '../../src/reading/frames/index.ts';
import { explain, understandQuestion } from '../../src/reading/question.ts';
import { reader } from '../support/readers.ts';
import { textsOf } from '../support/texts.ts';

const ASKER = { units: ['区水务局'], groups: [4], today: '2020-05-20' };
const FILES = ['lookups.json', 'reports.json'];

describe('whatever is said, a question that is answered', () => {
  test.each(FILES)('leaves out nothing that is named or asked: %s', (file) => {
    const leaving = textsOf(file).filter((text) => {
      const { intent, rows } = understandQuestion(text, ASKER, reader);
      return Question.safeParse(intent).success && rows.some(({ hard }) => hard.length > 0);
    });
    expect(leaving).toEqual([]);
  });
});

describe('a sentence that says more than the name of a thing', () => {
  test.each(FILES)('is never answered with all that is known of the thing: %s', (file) => {
    const ofOneWord = textsOf(file).filter((text) => {
      const { intent, rows } = understandQuestion(text, ASKER, reader);
      return Question.safeParse(intent).success && rows.some(isOfOneWord);
    });
    expect(ofOneWord).toEqual([]);
  });

  test.each([
    '我们组自己买的茶叶找谁报销去',
    '请环卫中心抓紧扩面',
    '原因是两个标段消防验收没过',
    '这事跟我们没关系，退了',
    '危化的批示怎么批的',
    '最近有没有暗访到我们组',
    '张莉临时有事，这会取消',
    '看绿道的活动取消',
    '三组的打回去，公安那块不该免',
    '抓好落实',
    '办结吧',
    '我们组长同意了',
    '咱们组聚个餐',
    '这件批示不归我们办',
    '夜市那边会有人查吗',
  ])('is not taken for a question about it: %s', (text) => {
    const { intent } = understandQuestion(text, ASKER, reader);
    expect(intent?.kind ?? 'misread').toMatch(/^(?:misread|ask-which)$/);
  });

  test.each([
    ['环卫中心', 'ask-unit-tasks'],
    ['我们组', 'ask-group'],
    ['麻烦问一下绿道那个', 'ask-task'],
    ['韩区长在指挥部什么职务', 'ask-person'],
    ['总指挥是哪位领导', 'ask-post'],
    ['水务局担子重不重，给我列一列', 'ask-unit-tasks'],
  ])('is one with courtesies and nothing else: %s', (text, kind) => {
    expect(understandQuestion(text, ASKER, reader).intent?.kind).toBe(kind);
  });
});

describe('a frame that accounts for whatever stands beside it', () => {
  /** That the rules have no word of what is asked is said of all of it, and answers nothing: 完成情况要标记吗. */
  const answers = (intent: unknown) =>
    Question.safeParse(intent).success &&
    AskRule.safeParse(intent).data?.whether?.verdict !== 'unstated';

  test('never answers', () => {
    const all = [...FRAMES, ...FRAMES_OF_THE_WHOLE].filter(({ takes }) => takes === 'all');
    const answering = FILES.flatMap(textsOf).filter((text) => {
      const { rows } = explain(text, ASKER, reader);
      return rows.some(
        ({ frame, intent }) => all.some(({ name }) => name === frame) && answers(intent),
      );
    });
    expect(all.length).toBeGreaterThan(0);
    expect(answering).toEqual([]);
  });
});

describe('one answer', () => {
  test.each([
    ['ask:lead', ['ask-task-targets', 'ask-task-deadline', 'ask-task-group']],
    ['ask:deadline', ['ask-task-lead', 'ask-task-units', 'ask-task-group']],
    ['ask:progress', ['ask-task-lead', 'ask-task-units', 'ask-task-group']],
  ] as const)('is given to what is asked, and not beside %s', (key, kinds: readonly string[]) => {
    const beside = textsOf('lookups.json').filter((text) => {
      const { intent, rows } = understandQuestion(text, ASKER, reader);
      const { heard } = explain(text, ASKER, reader);
      const isOne = rows.length === 1 && intent !== null && kinds.includes(intent.kind);
      return isOne && heard.of(key).some(({ said }) => ASKS.test(said));
    });
    expect(beside).toEqual([]);
  });
});

const ASKS = /[谁哪几]|什么|何时/u;

describe('the rows of a sentence', () => {
  test.each(['任务24水务局第二个责任单位谁审批', '任务12除了住建局和第三组谁验收'])(
    'each say what they leave out, and none is chosen: %s',
    (text) => {
      const { rows } = explain(text, ASKER, reader);
      expect(rows.length).toBeGreaterThan(0);
      expect(rows.every(({ hard }) => hard.length > 0)).toBe(true);
      expect(understandQuestion(text, ASKER, reader).intent?.kind).toMatch(
        /^(?:ask-which|misread)$/,
      );
    },
  );

  test('say what was understood where a word is unknown', () => {
    const { understoodAs } = understandQuestion('任务17的牵头单位彩虹桥', ASKER, reader);
    expect(understoodAs).toEqual({ kind: 'ask-task-lead', task: 17 });
    for (const text of ['任务17的牵头单位', '麻烦问下任务17是哪家牵头的呀', '老旧小区咋弄'])
      expect(understandQuestion(text, ASKER, reader).understoodAs).toBeUndefined();
  });
});
