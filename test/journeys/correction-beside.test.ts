import { describe, expect, test } from '@jest/globals';
import { openJourney } from '../support/journey.ts';

const office = openJourney();
const { report, tell, ledger } = office;

const told = async () =>
  (await ledger()).map(({ task, versions }) => [task, versions.at(-1)?.progress]);

const EARLIER = '任务28：公厕完工5座。任务27：分类投放点新建30处';

describe('a report with a sentence that puts right what another message told', () => {
  test.each([
    '任务27：撤桶12处。\n更正：上次任务28报的5座有误，实为4座。',
    '任务27：撤桶12处。另外更正：公厕完工5座应为4座。问题：人手少。',
    '更正：任务28上次报的5座应为4座，有1座没验收算进去了。\n任务27：撤桶12处。',
    '任务27：撤桶12处。\n（之前报的公厕5座多报了1座，应为4座）',
  ])('is taken as the report that it is, and the number is changed: %s', async (text) => {
    await report('hw', EARLIER);
    await report('hw', text);
    const rows = await told();
    expect(rows.find(([task]) => task === 28)?.[1]).toContain('公厕完工4座');
    expect(rows.find(([task]) => task === 27)?.[1]).toContain('撤桶12处');
  });

  test('says what it did not put right because nothing such is on record', async () => {
    await report('hw', EARLIER);
    const shown = await tell(
      'hw',
      '任务28：公厕完工6座。\n更正：上次任务27报的投放点99处应为33处。',
    );
    expect(shown).toContain('公厕完工6座');
    expect(shown).toContain('没有更正：“更正：上次任务27报的投放点99处应为33处”');
  });
});

describe('a correction with a reason behind it', () => {
  test.each([
    '更正一下：昨天我报的公厕完工5座，应为4座，在建的那1座算进去了',
    '上次报的公厕5座不对，是4座，有1座没验收算进去了',
    '上次公厕报了5座，其实是4座，另1座重复统计',
    '更正两处：1.公厕完工5座应为4座；2.投放点30处应为33处。',
  ])('takes no number of the reason for the right one: %s', async (text) => {
    await report('hw', EARLIER);
    await report('hw', text);
    expect((await told()).find(([task]) => task === 28)?.[1]).toContain('公厕完工4座');
  });
});

describe('near it', () => {
  test.each([
    ['任务28：公厕完工6座。上月计划报5座，实际报6座。', '公厕完工6座'],
    ['任务28：公厕完工6座。上次报的5座没错。', '公厕完工6座'],
  ])('what only tells of an earlier number corrects none: %s', async (text, progress) => {
    await report('hw', EARLIER);
    const shown = await tell('hw', text);
    expect(shown).toContain(progress);
    expect(shown).not.toContain('更正');
  });
});

describe('what is said behind the right number, to a draft', () => {
  test.each([
    ['哦不对 是3座 有一座昨天刚验收', '3座', '有一座昨天刚验收'],
    ['不对，是3座，其中一座昨天才验收', '3座', '其中一座昨天才验收'],
    ['是4座不是2座 有1座上周刚弄完', '4座', '有1座上周刚弄完'],
    ['说错了3座 昨天刚验收1座', '3座', '昨天刚验收1座'],
    ['应该是3座，还有1座在贴砖', '3座', '还有1座在贴砖'],
    ['应为6座，问题是选址难', '6座', '选址难'],
    ['不对，是6座，其中1座还没验收', '6座', '其中1座还没验收'],
  ])('stands beside it, and is no number of its own: %s', async (text, number, beside) => {
    await tell('hw', '公厕这个月又弄完2座');
    const draft = await tell('hw', text);
    expect(draft).toContain(`计入目标：建设改造公共卫生间 ${number}`);
    expect(draft).toContain(beside);
    await tell('hw', '取消');
  });
});

describe('a number that is to be written otherwise', () => {
  test.each(['社区数写成1个吧 另一个还没验', '写成1个社区', '社区数按1个报 另一个还没验'])(
    'takes the place of the one that was told, and is no figure of its own: %s',
    async (text) => {
      await tell('hw', '垃圾分类新增2个社区达标');
      const draft = await tell('hw', text);
      expect(draft).toContain('全覆盖社区 1个');
      expect(draft).not.toContain('写成');
      await tell('hw', '取消');
    },
  );
});
