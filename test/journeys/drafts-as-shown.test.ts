import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { waitingBindings } from '../../src/domain/binding.ts';
import { DRAFTS } from '../../src/domain/draft.ts';
import { waitingExtensions } from '../../src/domain/extension.ts';
import { groupReportsOfPeriod } from '../../src/domain/group-report.ts';
import { SUBMISSIONS, submissionsOfPeriod } from '../../src/domain/submission.ts';
import { urgingsOfPeriod } from '../../src/domain/urging.ts';
import { ConflictError } from '../../src/errors.ts';
import { changedStore } from '../support/changed-store.ts';
import { openTestOffice, type TestOffice } from '../support/office.ts';
import { SEATS } from '../support/seats.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await openTestOffice(SEATS);
  office.setTime('2020-06-20 10:00');
});
afterEach(() => office.close());

const say = async (who: string, text: string, chat: 'single' | 'group' = 'single') =>
  (await office.say(who, text, { chat })).text;
async function report(who: string, text: string): Promise<void> {
  await say(who, text);
  expect(await say(who, '确认')).toContain('已登记');
}
const inForce = async (period: string) =>
  (await submissionsOfPeriod(office.store.kept, period))
    .filter((one) => one.versions.at(-1)?.kind !== 'withdrawn')
    .map((one) => one.task);

describe('a 确认', () => {
  test.each([
    ['bgs', '催报6月', async () => (await urgingsOfPeriod(office.store.kept, '2020-06', 9)).length],
    [
      'yy',
      '你好，我是区水务局联络员孙工',
      async () => (await waitingBindings(office.store.kept)).length,
    ],
    [
      'hw',
      '任务28二季度申请延期到7月20日，因汛期停工',
      async () => (await waitingExtensions(office.store.kept)).length,
    ],
  ])('of %s, said twice at the same moment, does it once: %s', async (who, text, count) => {
    const shown = await say(who, text);
    const before = await count();
    if (shown.includes('确认')) await Promise.all([say(who, '确认'), say(who, '确认')]);
    expect([before, await count()]).toEqual([shown.includes('确认') ? 0 : 1, 1]);
  });

  test('of two colleagues at the same moment gives one of them the receipt', async () => {
    await say('hw', '公厕已完成6座', 'group');
    const answers = await Promise.all([say('hw', '确认', 'group'), say('hw2', '确认', 'group')]);
    expect(answers.filter((one) => one.includes('已登记'))).toHaveLength(1);
    expect(answers.filter((one) => one.includes('没有等待您确认'))).toHaveLength(1);
  });

  test('of a draft that a clock which was ahead has dated is told so, and does it after 继续', async () => {
    office.setTime('2020-07-02 10:00');
    await say('hw', '任务28：6月公厕已完成6座');
    office.setTime('2020-06-20 10:00');
    expect(await say('hw', '确认')).toContain('这份草稿的时间比您这条消息晚，没有登记');
    expect(await inForce('2020-06')).toEqual([]);
    expect(await say('hw', '继续')).toContain('公厕已完成6座');
    expect(await say('hw', '确认')).toContain('已登记');
    expect(await inForce('2020-06')).toEqual([28]);
  });

  test('takes back the report that was shown, not one that came after it', async () => {
    await report('hw', '公厕已完成6座');
    expect(await say('hw', '撤回刚才报的')).toContain('任务28');
    await report('hw2', '任务27：垃圾分类可回收利用率达到33%');
    expect(await say('hw', '确认')).toContain('28-1号');
    expect(await inForce('2020-06')).toEqual([27]);
  });

  test('does not take back what was corrected after it was shown', async () => {
    await report('hw', '公厕已完成6座');
    await say('hw', '撤回任务28');
    await report('hw2', '更正：上次报的6座应为5座');
    expect(await say('hw', '确认')).toContain('您核对之后内容又有变动');
    expect(await inForce('2020-06')).toEqual([28]);
    expect(await say('hw', '继续')).toContain('5座');
    expect(await say('hw', '确认')).toContain('已撤回');
    expect(await inForce('2020-06')).toEqual([]);
  });

  test('hands in the month that was shown, and only what was shown of it', async () => {
    await report('hw', '公厕已完成6座');
    office.setTime('2020-06-30 22:00');
    expect(await say('g6', '提交月报')).toContain('2020年6月');
    await report('cg', '任务29责任书签订率98.5%');
    expect(await say('g6', '确认')).toContain('您核对之后内容又有变动');
    expect(await say('g6', '继续')).toContain('责任书签订率');
    office.setTime('2020-07-01 09:00');
    expect(await say('g6', '确认')).toContain('已报指挥部办公室');
    expect((await groupReportsOfPeriod(office.store.kept, '2020-06')).length).toBe(1);
    expect((await groupReportsOfPeriod(office.store.kept, '2020-07')).length).toBe(0);
  });

  test('that failed leaves the draft to be confirmed again', async () => {
    await say('hw', '公厕已完成6座');
    const { kept } = office.store;
    const full = changedStore(office.store, SUBMISSIONS, () => ({
      add: () => Promise.reject(new Error('The disk is full')),
    }));
    Object.assign(office.store, { kept: full.kept });
    const failed = await office.say('hw', '确认');
    expect(failed.replies.map(({ settles = false }) => settles)).toEqual([false]);
    Object.assign(office.store, { kept });
    const done = await office.say('hw', '确认');
    expect(done.text).toContain('已登记');
    expect(done.replies[0]?.settles).toBe(true);
    expect(office.errors).toHaveLength(1);
  });
});

describe('a 确认 that meets somebody quicker in the store', () => {
  /** So many times somebody else is quicker; gives all that was tried to be kept. */
  function beaten(times: number) {
    const tried: unknown[] = [];
    const { kept } = changedStore(office.store, SUBMISSIONS, ({ add }) => ({
      add(submission) {
        tried.push(submission);
        return tried.length > times ? add(submission) : Promise.reject(new ConflictError('late'));
      },
    }));
    Object.assign(office.store, { kept });
    return tried;
  }

  test('is done in a second attempt, once', async () => {
    await say('hw', '公厕已完成6座');
    const tried = beaten(1);
    expect(await say('hw', '确认')).toContain('已登记');
    expect(tried).toHaveLength(2);
    const [kept, ...others] = await submissionsOfPeriod(office.store.kept, '2020-06');
    expect([kept?.versions.length, others]).toEqual([1, []]);
    expect(office.errors).toEqual([]);
  });

  test('is not attempted a third time, and leaves the draft to be confirmed again', async () => {
    await say('hw', '公厕已完成6座');
    const tried = beaten(2);
    expect(await say('hw', '确认')).not.toContain('已登记');
    expect(tried).toHaveLength(2);
    expect(office.errors).toHaveLength(1);
    expect(await say('hw', '确认')).toContain('已登记');
  });
});

describe('a correction of several numbers in one message', () => {
  const TOLD = '我局6月进展：支路街巷亮灯率96.3%，路长制办结案件1120件，清理破损牌匾210块。';
  const CORRECTS =
    '有两处需要更正：一是路长制办结案件由“1120件”更正为“1210件”；二是支路街巷亮灯率由“96.3%”更正为“95.8%”，其余不变。';
  const numbers = async () =>
    (await submissionsOfPeriod(office.store.kept, '2020-06')).map(({ task, versions }) => {
      const last = versions.at(-1);
      return `${task} ${last?.kind}: ${last?.metrics.map(({ value, unit }) => `${value}${unit}`)} ${last?.progress}`;
    });

  test('changes each where it was reported, and leaves the rest to the letter', async () => {
    await report('cg', TOLD);
    const shown = await say('cg', CORRECTS);
    expect(shown).toContain('1210件');
    expect(shown).toContain('95.8%');
    await say('cg', '确认');
    expect(await numbers()).toEqual([
      '4 corrected: 95.8% 支路街巷亮灯率95.8%',
      '5 submitted: 210块 清理破损牌匾210块',
      '24 corrected: 1210件 路长制办结案件1210件',
    ]);
  });

  test('changes them in a draft that still waits', async () => {
    await say('cg', TOLD);
    await say('cg', CORRECTS);
    await say('cg', '确认');
    expect((await numbers()).map((one) => one.split(':')[0])).toEqual([
      '4 submitted',
      '5 submitted',
      '24 submitted',
    ]);
    expect((await numbers()).join()).toContain('1210件');
  });

  test('is asked about where one of them was never reported, and changes nothing', async () => {
    await report('cg', TOLD);
    expect(await say('cg', CORRECTS.replace('1120', '1130'))).toContain('请问更正的是');
    expect(await say('cg', '确认')).not.toContain('已登记');
    expect((await numbers()).join()).toContain('1120件');
  });
});

describe('a report that was shown', () => {
  test('does not go over what a colleague put on record meanwhile', async () => {
    await say('hw', '公厕已完成6座');
    await report('hw2', '公厕已完成7座');
    expect(await say('hw', '确认')).toContain('您核对之后内容又有变动');
    expect(await say('hw', '继续')).toContain('“公厕已完成7座”→“公厕已完成6座”');
    expect(await say('hw', '确认')).toContain('第2版');
  });

  test('says 无新进展 of no task that was not shown', async () => {
    await report('hw2', '任务27：垃圾分类可回收利用率达到33%');
    expect(await say('hw', '其他任务本月无新进展，因正在走招标程序')).toContain('任务28');
    await say('hw2', '撤回任务27');
    await say('hw2', '确认');
    expect(await say('hw', '确认')).toContain('您核对之后内容又有变动');
    expect(await inForce('2020-06')).toEqual([]);
  });

  test('is not confirmed by a 确认 that was said before it', async () => {
    await say('hw', '公厕已完成6座');
    const draft = await office.store.kept(DRAFTS).get('terminal:hw@hw');
    if (!draft) throw new Error('There is no draft');
    await office.store.kept(DRAFTS).put({ ...draft, createdAt: '2020-06-20T09:00:00.000Z' });
    expect(await say('hw', '确认')).toContain('没有登记');
    expect(await inForce('2020-06')).toEqual([]);
  });
});

describe('a correction of one of two like numbers', () => {
  const told = async () =>
    (await submissionsOfPeriod(office.store.kept, '2020-06')).map(
      ({ versions }) => versions.at(-1)?.progress,
    );

  test.each([
    ['完成数有误，应为5座', '公厕已开工6座，完成5座'],
    ['更正：开工由6座更正为7座；完成由6座更正为5座', '公厕已开工7座，完成5座'],
  ])('%s changes the one that it names', async (text, progress) => {
    await report('hw', '公厕已开工6座，完成6座');
    await say('hw', text);
    await say('hw', '确认');
    expect(await told()).toEqual([progress]);
  });

  test('means the report that was made last', async () => {
    await report('hw', '任务28，5月，公厕已开工6座');
    office.setTime('2020-06-21 10:00');
    await report('hw', '任务28，6月，公厕开工6座');
    await say('hw', '刚才报的公厕已开工6座有误，应为5座');
    await say('hw', '确认');
    expect(await told()).toEqual(['6月，公厕开工5座']);
  });
});
