import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { submissionsOfPeriod } from '../../src/domain/submission.ts';
import { openTestOffice, type TestOffice } from '../support/office.ts';
import { SEATS } from '../support/seats.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await openTestOffice(SEATS);
  office.setTime('2020-06-20 10:00');
});
afterEach(async () => {
  expect(office.errors).toEqual([]);
  await office.close();
});

const say = async (who: string, text: string, chat: 'single' | 'group' = 'single') =>
  (await office.say(who, text, { chat })).text;
const filed = async (period = '2020-06') =>
  (await submissionsOfPeriod(office.store.kept, period)).map(({ task, versions }) => ({
    task,
    ...versions.at(-1),
  }));

describe('a draft', () => {
  test('grows by everything that fits it, and is shown whole each time', async () => {
    await say('hw', '任务28：公厕完工2座');
    await say('hw', '难点呢，就是两处地块没交接');
    await say('hw', '接下来催街道交地');
    const shown = await say('hw', '另外又开工1座');
    for (const words of ['公厕完工2座', '两处地块没交接', '催街道交地', '又开工1座'])
      expect(shown).toContain(words);
    expect(await say('hw', '就这样，报吧')).toContain('28-1号');
    expect(await filed()).toMatchObject([
      { task: 28, problems: '两处地块没交接', next: '催街道交地' },
    ]);
  });

  test('takes numbers, a period and a removal, and nobody has to write it anew', async () => {
    office.setTime('2020-07-08 10:00');
    await say('cg', '任务4：补装路灯40盏，亮灯率97%；问题：灯杆没到货');
    expect(await say('cg', '这是6月份的')).toContain('2020年6月');
    expect(await say('cg', '等一下，亮灯率是98%')).toContain('98%');
    expect(await say('cg', '问题那一条去掉')).not.toContain('灯杆没到货\n');
    await say('cg', '没问题');
    expect(await filed()).toMatchObject([
      { task: 4, progress: '补装路灯40盏，亮灯率98%', problems: '' },
    ]);
  });

  test('is shown where its writer asks for its period, and takes the answer', async () => {
    office.setTime('2020-07-08 10:00');
    const shown = await say('hw', '任务28：公厕完工2座，这个归6月报还是归二季度？');
    expect(shown).toMatch(/2020年6月[\s\S]*您问“这个归6月报还是归二季度”[\s\S]*“算二季度”/u);
    expect(await say('hw', '那就归二季度')).not.toContain('您问');
    await say('hw', '确认');
    expect(await filed('2020-Q2')).toMatchObject([{ task: 28, progress: '公厕完工2座' }]);
  });

  test.each(['写的是6月份', '记6月吧', '不是7月，是6月的', '时间写错了，应该是6月', '归到6月里'])(
    'takes its period in any words: %s',
    async (words) => {
      office.setTime('2020-07-08 10:00');
      await say('hw', '任务28：公厕完工2座');
      expect(await say('hw', words)).toContain('（2020年6月，');
    },
  );

  test.each(['刚报的那个是6月份的数，不是7月的', '刚才报的是6月的'])(
    'takes its period where it is called what was just told: %s',
    async (words) => {
      office.setTime('2020-07-08 10:00');
      await say('hw', '任务28：公厕完工2座');
      expect(await say('hw', words)).toContain('（2020年6月，');
    },
  );

  test.each([
    '序号打错了，不是28，应该是27号任务',
    '任务号写错了，是任务27',
    '报错任务了，应该是27号',
    '任务报错了，不是28，应为27',
    '不是任务28，是任务27的',
    '编号填错了，应该是垃圾分类',
  ])('goes to the task that was meant: %s', async (words) => {
    await say('hw', '任务28：巡查检查32次');
    const shown = await say('hw', words);
    expect(shown).toContain('【草稿】任务27');
    expect(shown).toMatch(/巡查检查\s?32次/u);
  });

  test.each(['序号打错了，应该是99', '不是任务26，是任务27的'])(
    'stays as it is where the task is none of the plan or it was another: %s',
    async (words) => {
      await say('hw', '任务28：巡查检查32次');
      const shown = await say('hw', words);
      expect(shown).not.toContain('99次');
      expect(shown).not.toContain('【草稿】任务27');
    },
  );

  test('keeps what is lacking, said in a few words, as a problem', async () => {
    await say('hw', '任务28：公厕完工2座');
    expect(await say('hw', '缺讲课老师')).toContain('存在问题：缺讲课老师');
  });

  test('gathers several tasks, and lets one of them go', async () => {
    await say('cg', '任务5：样板街完成1条');
    await say('cg', '任务24：路长制培训3场');
    expect(await say('cg', '再报一个29的：签订责任书60份')).toMatch(
      /任务5[\s\S]*任务24[\s\S]*任务29/u,
    );
    expect(await say('cg', '任务24的先不报了，数还没核')).not.toContain('【草稿】任务24');
    await say('cg', '确认');
    expect((await filed()).map(({ task }) => task)).toEqual([5, 29]);
  });

  test('of one task that is reported in two messages is one report', async () => {
    await say('yl', '任务9：绿道贯通2公里');
    await say('yl', '任务9：公园新开工3处');
    await say('yl', '确认');
    expect(await filed()).toMatchObject([{ task: 9, progress: '绿道贯通2公里\n公园新开工3处' }]);
  });

  test('asks which task is meant where it has several, and stays as it was', async () => {
    await say('cg', '任务5：样板街完成1条\n任务24：路长制培训3场');
    expect(await say('cg', '问题：经费没到位')).toContain('“经费没到位”记到哪一项');
    expect(await say('cg', '任务5问题：经费没到位')).toContain('存在问题：经费没到位');
    await say('cg', '确认');
    expect((await filed()).map(({ problems }) => problems)).toEqual(['经费没到位', '']);
  });

  test('is not touched by what fits none of it, and says what it holds', async () => {
    await say('cg', '任务4：亮灯率97%');
    expect(await say('cg', '不对，应该是7公里')).toMatch(/草稿没有变动[\s\S]*亮灯率97%/u);
    expect(await say('cg', '今天食堂的鱼不错呀')).toContain('草稿（任务4）还在');
    expect(await say('cg', '乱七八糟的也行吧')).not.toContain('一步步');
    expect(await say('cg', '确认')).toContain('您说的“不对，应该是7公里”没有改进去');
    await say('cg', '确认');
    expect(await filed()).toMatchObject([{ task: 4, progress: '亮灯率97%' }]);
  });

  test('of 无新进展 takes the reason that is told afterwards', async () => {
    expect(await say('hw', '任务28本月无新进展')).toContain('原因');
    expect(await say('hw', '施工队被抽去防汛了')).toContain('施工队被抽去防汛了');
    await say('hw', '确认');
    expect(await filed()).toMatchObject([{ task: 28, isNil: true }]);
  });

  test('that is gone with its last task is cancelled', async () => {
    await say('hw', '任务28：公厕完工2座');
    expect(await say('hw', '任务28的不报了')).toContain('已取消');
    expect(await say('hw', '确认')).toContain('没有等待您确认');
  });
});

describe('a yes in other words', () => {
  const REPORT = '任务28：公厕完工2座';

  test.each(['可以', '行，就这些', '没毛病，报', '👌', '确人'])(
    'files what was just shown: %s',
    async (yes) => {
      await say('hw', REPORT);
      expect(await say('hw', yes)).toContain('28-1号');
    },
  );

  test.each(['好的', '收到', '谢谢啦'])(
    'that may be only polite files nothing: %s',
    async (text) => {
      await say('hw', REPORT);
      const { replies } = await office.say('hw', text);
      expect(replies[0]?.text).toContain('草稿（任务28）还没登记');
      expect(replies[0]?.card?.buttons.map(({ label }) => label)).toEqual(['确认', '取消']);
      expect(await filed()).toEqual([]);
    },
  );

  test('is shown the draft again after a while, behind other matters, and in a group', async () => {
    await say('hw', REPORT);
    office.setTime('2020-06-20 10:11');
    expect(await say('hw', '可以')).toContain('【草稿】任务28');
    await say('hw', '任务27谁牵头');
    expect(await say('hw', '行')).toContain('【草稿】任务28');
    await say('cg', '任务4：亮灯率97%', 'group');
    expect(await say('cg', '报吧', 'group')).toContain('【草稿】任务4');
    expect(await filed()).toEqual([]);
  });

  test('after the 确认 is told what was filed', async () => {
    await say('hw', REPORT);
    await say('hw', '报吧');
    expect(await say('hw', '上报')).toContain('任务28');
    expect(await filed()).toHaveLength(1);
  });
});

describe('a doubt', () => {
  test('asks whether the draft is to be dropped, and keeps it until then', async () => {
    await say('hw', '任务28：公厕完工2座');
    expect(await say('hw', '哎发错了')).toContain('不报了请回“取消”');
    expect(await say('hw', '可以')).toContain('【草稿】任务28');
    expect(await say('hw', '先不报，我核个数')).toContain('给您留着');
    expect(await say('hw', '核完了，是3座')).toContain('公厕完工3座');
    await say('hw', '确认');
    expect(await filed()).toMatchObject([{ progress: '公厕完工3座' }]);
  });

  test('said twice drops it', async () => {
    await say('hw', '任务28：公厕完工2座');
    await say('hw', '算了');
    expect(await say('hw', '算了')).toContain('已取消');
  });
});

describe('two matters that wait', () => {
  test('come one after the other, and none is lost', async () => {
    await say('hw', '任务28：公厕完工2座');
    expect(await say('hw', '任务27二季度申请延期到7月20日，因汛期停工')).toContain(
      '前一份草稿（任务28）还留着',
    );
    const done = await say('hw', '可以');
    expect(done).toContain('延期');
    expect(done).toContain('【草稿】任务28');
    expect(await say('hw', '确认')).toContain('28-1号');
  });
});

describe('what is on record', () => {
  test('loses a number and a section, and keeps the rest', async () => {
    await say('yl', '任务9：绿道贯通2公里，公园新开工3处；问题：苗木没到；下一步：催货');
    await say('yl', '确认');
    office.setTime('2020-06-21 09:00');
    expect(await say('yl', '绿道那个数先撤回，公园的照旧')).toContain('公园新开工3处');
    await say('yl', '确认');
    await say('yl', '问题那部分撤回，别的留着');
    await say('yl', '确认');
    expect(await filed()).toMatchObject([
      { progress: '公园新开工3处', problems: '', next: '催货', kind: 'corrected' },
    ]);
  });

  test('is put right the day after', async () => {
    await say('hw', '任务27：新增2个社区达到四分类标准');
    await say('hw', '确认');
    office.setTime('2020-06-21 09:00');
    expect(await say('hw', '昨天报的那个数不对，应该是3个社区')).toContain('3个社区');
    await say('hw', '确认');
    expect(await filed()).toMatchObject([{ progress: '新增3个社区达到四分类标准' }]);
  });
});

describe('what is said of all other tasks', () => {
  test('leaves out what is drafted already, also days before and behind another draft', async () => {
    await say('sw', '任务32：易涝点治完4处');
    office.setTime('2020-06-22 09:00');
    await say('sw', '任务8：黑臭水体已整治1条');
    office.setTime('2020-06-29 17:00');
    const shown = await say('sw', '别的任务这个月没啥动静，疫情影响了进场');
    expect(shown).not.toMatch(/任务[\d、]*\b8、/u);
    await say('sw', '确认');
    await say('sw', '确认');
    const nil = (await filed()).filter((one) => 'isNil' in one && one.isNil);
    expect(nil.map(({ task }) => task).toSorted((a, b) => a - b)).toEqual([4, 7, 11, 13, 14]);
  });
});

describe('a yes that says that it may go now', () => {
  test.each(['这回可以报了', '这下能报了', '这次没问题了 报吧', '改好了，可以交了', '这回对了'])(
    'registers what waits, and is no part of it: %s',
    async (text) => {
      await say('hw', '公厕完工4座，下一步抓紧验收');
      expect(await say('hw', text)).toContain('已登记');
      const [filed] = await submissionsOfPeriod(office.store.kept, '2020-06');
      expect(filed?.versions.at(-1)?.progress).toBe('公厕完工4座');
    },
  );

  test.each(['还不能报', '不能报了', '可以报了吗', '明天可以报了'])(
    'is none in “%s”',
    async (text) => {
      await say('hw', '公厕完工4座，下一步抓紧验收');
      expect(await say('hw', text)).not.toContain('已登记');
      expect(await say('hw', '草稿')).not.toContain(text);
    },
  );
});
