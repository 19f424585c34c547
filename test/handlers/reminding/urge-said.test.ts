import { describe, expect, test } from '@jest/globals';
import type { UrgeMissing } from '../../../handlers/reminding/intents.ts';
import { readOtherUrging, readUrging } from '../../../handlers/reminding/urge-said.ts';
import type { Intent } from '../../../src/domain/intent.ts';
import { momentIn } from '../../../src/domain/moment.ts';
import type { Role } from '../../../src/domain/person.ts';
import { buildQuestionReader } from '../../../src/reading/reader.ts';
import { plain } from '../../../src/reading/text/plain.ts';
import { smallPlan } from '../../support/small-plan.ts';

const reader = buildQuestionReader(smallPlan());
const OFFICE: Role = { role: 'office', unit: null, group: null };
const LIAISON: Role = { role: 'liaison', unit: '区水务局', group: null };
const read = (text: string, asked: Intent | null = null, role = OFFICE) =>
  readUrging({
    text: plain(text),
    body: text,
    at: momentIn('2020-07-10', '09:30'),
    reader,
    asked,
    roles: [role],
  });

const other = (text: string, waiting: UrgeMissing) => {
  const at = momentIn('2020-07-10', '09:30');
  return readOtherUrging(waiting, { text, body: text, at, reader, asked: null, roles: [OFFICE] });
};

describe('the day by which it is to be done', () => {
  test.each([
    '没交的都催一遍，最晚12号',
    '都催一遍，截止12号',
    '都催一下 最迟到12号',
    '没报的催一下，限12日',
    '没报的提醒一下，12号前',
    '没报的12号之前补齐',
    '没报的最迟12号',
    '让还没报的单位12号前报上来',
    '叫没报的12号前必须交上',
  ])('is no task: %s', (text) => {
    expect(read(text)).toMatchObject({
      kind: 'keep-draft',
      proposal: { kind: 'urge-missing', by: { day: '2020-07-12', until: '前' } },
    });
    expect(read(text)).not.toHaveProperty('proposal.tasks');
  });
});

describe('the time of a day by which it is to be done', () => {
  test.each([
    ['没报的给发个提示 15号下班前补上', '2020-07-15', '下班前'],
    ['没报的提醒一下，15号下班前补上', '2020-07-15', '下班前'],
    ['通知没报的 15号必须交上', '2020-07-15', '前'],
    ['让还没报的单位14号报上来', '2020-07-14', '前'],
    ['催一下没报的，16号中午前', '2020-07-16', '中午前'],
    ['没交的抓紧，18号我要看', '2020-07-18', '前'],
  ])('is of that day: %s', (text, day, until) => {
    expect(read(text)).toMatchObject({ proposal: { by: { day, until } } });
    expect(read(text)).not.toHaveProperty('proposal.tasks');
  });

  test.each(['催一下1号任务', '让水务局把1号的报上来', '催1号'])(
    'is none where a task is named: %s',
    (text) => expect(read(text)).toMatchObject({ proposal: { tasks: [1] } }),
  );
});

describe('what else is asked of them', () => {
  test('stands beside the urging, in its own words', () => {
    expect(read('单独催一下商务局，让把拆违清单带上')).toMatchObject({
      proposal: { units: ['区商务局'], note: '让把拆违清单带上' },
    });
    expect(read('催一下没报的，顺便把联系人也报一下')).toMatchObject({
      proposal: { note: '顺便把联系人也报一下' },
    });
  });

  test.each(['催一下商务局，让谁去合适', '单独催一下商务局，拆违清单带齐了'])(
    'is nothing that asks or tells: %s',
    (text) => expect(JSON.stringify(read(text))).not.toContain('note'),
  );
});

describe('urging the missing', () => {
  test.each([
    '催一下没报的',
    '催催没报的',
    '催办没报的单位',
    '请催一下还没有报的',
    '把没报的都催一下',
    '提醒一下未报的',
    '催报',
    '催一下没报的。',
    '再催一遍',
    '再催一次吧',
    '让没报的单位抓紧报',
    '叫他们抓紧报上来',
    '麻烦通知一下还没报的，尽快报送',
    '把材料都催齐',
    '给没交的都提个醒',
    '欠着的单位提醒一声',
    '没填的再提醒下',
    '喊一声没弄完的，抓紧',
    '让一个没报的赶紧报上来',
    '帮我挨个催催没交的',
  ])('is understood from “%s”, and shown first', (text) => {
    const proposal = { kind: 'urge-missing', period: null, group: null };
    expect(read(text)).toEqual({ kind: 'keep-draft', proposal });
  });

  test.each([
    ['催一下6月没报的', '2020-06', null],
    ['催一下二季度没报的', '2020-Q2', null],
    ['催报二季度', '2020-Q2', null],
    ['催一下第二组没报的', null, 2],
  ])('names the period and the group: “%s”', (text, period, group) => {
    expect(read(text)).toMatchObject({ proposal: { kind: 'urge-missing', period, group } });
  });

  test.each(['挨个催催', '都催一遍', '逐个提醒一下', '挨家捅一下'])(
    'is of those of whom was asked a moment ago, where it names nobody: %s',
    (text) => {
      const asked = { kind: 'ask-missing', period: '2020-06', group: 5 };
      expect(read(text, asked)).toMatchObject({
        proposal: { kind: 'urge-missing', period: '2020-06', group: 5 },
      });
    },
  );

  test('is of the period that was asked of a moment ago, and of all who are missing then', () => {
    const asked = { kind: 'ask-missing', period: '2020-Q2', group: 2 };
    expect(read('给没交的都提个醒', asked)).toMatchObject({
      proposal: { kind: 'urge-missing', period: '2020-Q2', group: null },
    });
  });

  test.each([
    ['催下还没报的，让他们明天下班前报上来', '2020-07-11', '下班前'],
    ['让他们今天报上来', '2020-07-10', ''],
    ['下午3点前让没报的都报上来', '2020-07-10', '15:00前'],
    ['没报的单位催一下，周日前报齐', '2020-07-12', '前'],
    ['催没报的两天内报', '2020-07-12', ''],
    ['再催最后一遍，今天下班前必须补齐', '2020-07-10', '下班前'],
  ])('says by when: “%s”', (text, day, until) => {
    expect(read(text)).toMatchObject({ proposal: { by: { day, until } } });
  });

  test.each(['水务局老是不报，单独催一下', '水务局那边磨磨蹭蹭的，再催催'])(
    'may have words beside it that nobody knows: “%s”',
    (text) => expect(read(text)).toMatchObject({ proposal: { kind: 'urge-missing' } }),
  );

  test.each(['别催水务局了', '催了水务局两次都没用', '水务局被催怕了吧', '叫他们别报'])(
    'is not “%s”',
    (text) => expect(read(text)).toBeNull(),
  );

  test('means by 他们 those of whom was asked before', () => {
    const asked = { kind: 'ask-missing', of: 'units', period: '2020-06', group: 2, isRest: false };
    expect(read('叫他们抓紧报', asked)).toMatchObject({
      proposal: { period: '2020-06', group: 2 },
    });
    expect(read('催催他们', { kind: 'ask-task-lead', task: 1 })).toMatchObject({
      proposal: { tasks: [1] },
    });
  });

  test.each([
    '谁没报',
    '催收催缴',
    '催办批示3号',
    '没报的下周报',
    '任务4催一下施工单位',
    '别催了',
    '下午3点再提醒',
    '让他们把路修好',
    '请大家注意安全',
    '让我们明天报吧',
  ])('is not read from “%s”', (text) => expect(read(text)).toBeNull());

  test('is no order to the clerk where somebody speaks who urges nobody', () => {
    expect(read('让他们今天报上来', null, LIAISON)).toBeNull();
    expect(read('催一下没报的', null, LIAISON)).not.toBeNull();
  });
});

describe('urging some', () => {
  test.each([
    ['催一下水务局', { units: ['区水务局'], period: null }],
    ['再催下区水务局和区商务局的二季度', { units: ['区水务局', '区商务局'], period: '2020-Q2' }],
    ['催一催任务1', { tasks: [1], period: null }],
    ['让水务局把任务1的报上来', { units: ['区水务局'], tasks: [1] }],
    ['任务1让水务局抓紧报', { units: ['区水务局'], tasks: [1] }],
    ['跟商务局说一声，任务1抓紧报', { units: ['区商务局'], tasks: [1] }],
    [
      '让水务局明天下班前把任务1的进展报过来',
      { units: ['区水务局'], tasks: [1], by: { day: '2020-07-11', until: '下班前' } },
    ],
    [
      '请水务局周日前报送二季度的',
      { units: ['区水务局'], period: '2020-Q2', by: { day: '2020-07-12', until: '前' } },
    ],
  ])('“%s” means only those', (text, proposal) => {
    expect(read(text)).toMatchObject({ kind: 'keep-draft', proposal });
  });

  test.each(['催一下施工单位', '催水务局把12处堵点修好', '催缴水费'])(
    'is not read from “%s”',
    (text) => expect(read(text)).toBeNull(),
  );
});

describe('an urging that waits', () => {
  const waiting = { kind: 'urge-missing' as const, period: null, group: null, tasks: [1] };
  const change = (text: string) => {
    const at = momentIn('2020-07-10', '09:30');
    const order = { text, body: text, at, reader, asked: null, roles: [OFFICE] };
    return readOtherUrging({ ...waiting, units: ['区商务局'] }, order);
  };

  test.each([
    ['不对，是2', { tasks: [2], units: ['区商务局'] }],
    ['不是商务局，是水务局', { tasks: [1], units: ['区水务局'] }],
    ['改成后天下班前', { by: { day: '2020-07-12', until: '下班前' } }],
  ])('becomes another one by “%s”', (text, proposal) => {
    expect(change(text)).toMatchObject({ kind: 'keep-draft', proposal });
  });

  test.each(['好', '任务1谁牵头', '不对，是5座'])('is not changed by “%s”', (text) =>
    expect(change(text)).toBeNull(),
  );
});

describe('a limit without a day', () => {
  test('is kept in its words, and gives way to a day', () => {
    const unclear = { kind: 'urge-missing', period: null, group: null, unclear: '会前' } as const;
    expect(read('会前催一下没报的')).toEqual({ kind: 'keep-draft', proposal: unclear });
    expect(other('25号前', unclear)).toEqual({
      kind: 'keep-draft',
      isPutRight: true,
      proposal: {
        kind: 'urge-missing',
        period: null,
        group: null,
        by: { day: '2020-07-25', until: '前' },
      },
    });
  });
});

describe('whoever is not to be urged', () => {
  const all = { kind: 'urge-missing', period: null, group: null } as const;

  test('is left out, whatever is said of the reason', () => {
    expect(other('别催水务局了 他们在开会', all)).toEqual({
      kind: 'keep-draft',
      isPutRight: true,
      proposal: { ...all, except: ['区水务局'] },
    });
  });

  test('leaves nothing to urge where nobody else was meant', () => {
    for (const text of ['水务局先别催', '先别催水务局'])
      expect(other(text, { ...all, units: ['区水务局'] })).toEqual({ kind: 'cancel-draft' });
  });
});

describe('a message to many', () => {
  test.each([
    '耿局今天在市里开会，我替他点一下，同意',
    '报给领导 他看完就结',
    '报韩区长，他阅了就注结',
    '送给总指挥看看',
    '给领导报上去，让他批',
    '让他们几个看着办，尽快弄',
    '报上去，领导点头就办',
  ])('comes of no word that may mean something else: %s', (text) => {
    expect(read(text)).toBeNull();
  });

  test.each(['没报的催一下', '让没报的抓紧报，领导要看', '让没报的抓紧报'])(
    'is shown where it is ordered: %s',
    (text) => expect(read(text)).toMatchObject({ proposal: { kind: 'urge-missing' } }),
  );
});

describe('what is told of the day that comes', () => {
  test.each([
    ['给各组提个醒 12号是周日 最好周五之前交过来', '12号是周日', '2020-07-10'],
    ['提醒各单位，13号就放假了，抓紧报', '13号就放假了', undefined],
    ['麻烦知会一声各单位，30号就截止了，没报的抓紧', '30号就截止了', undefined],
  ])('goes with the message, and is no task: %s', (text, note, day) => {
    const proposal: unknown = read(text)?.proposal;
    expect(proposal).toMatchObject({ kind: 'urge-missing', note, ...(day ? { by: { day } } : {}) });
    expect(proposal).not.toHaveProperty('tasks');
  });

  test.each(['给各组发个提醒，季报12号截止', '催一下季报', '提醒各组季报抓紧'])(
    'is of the quarter where that is named: %s',
    (text) => expect(read(text)).toMatchObject({ proposal: { period: '2020-Q2' } }),
  );

  test.each(['12号没报的提醒一下', '催一下12号'])('names a task elsewhere: %s', (text) => {
    expect(read(text)).toMatchObject({ proposal: { tasks: [12] } });
  });
});
