import { describe, expect, test } from '@jest/globals';
import { submissionsOfPeriod } from '../../src/domain/submission.ts';
import { openJourney } from '../support/journey.ts';

const office = openJourney('2020-06-22 10:00');
const say = (who: string, text: string) => office.tell(who, text);
const filed = () => submissionsOfPeriod(office.store.kept, '2020-06');

describe('a yes that is said together with a change', () => {
  test.each(['行，改成5座', '5座，报吧', '可以，不过公厕应该是5座', '确认，公厕按5座报'])(
    'changes the report, which is shown once more before it is registered: %s',
    async (text) => {
      await say('hw', '公厕完工4座');
      expect(await say('hw', text)).toContain('5座（目标8座，62.5%）');
      expect(await filed()).toEqual([]);
      await say('hw', '确认');
      expect((await filed())[0]?.versions.at(-1)?.progress).toBe('公厕完工5座');
    },
  );

  test('adds what it says to the report, and not the yes', async () => {
    await say('hw', '公厕完工4座');
    const shown = await say('hw', '行，报吧，公厕再加一句：二环西路在装修');
    expect(shown).toContain('二环西路在装修');
    expect(shown).not.toContain('报吧');
  });

  test.each([
    ['可以，再加上生态环境分局', '协办区生态环境分局'],
    ['行，不过时间给到6月26号', '6月26日前办结'],
  ])('changes what else waits: %s', async (text, shown) => {
    await say('zzh', '北园大街夜里烧烤冒烟，请城管局三天内处理');
    expect(await say('zzh', text)).toContain(shown);
  });
});

describe('more or fewer than was told', () => {
  test.each([
    ['公厕再加上一座', '5座（目标8座，62.5%）'],
    ['再加一座吧', '5座（目标8座，62.5%）'],
    ['减一座', '3座（目标8座，37.5%）'],
  ])('is reckoned with the figure of the draft: %s', async (text, credited) => {
    await say('hw', '公厕完工4座');
    expect(await say('hw', text)).toContain(credited);
  });

  test('is no more of the same where something else is counted', async () => {
    await say('hw', '公厕完工4座');
    expect(await say('hw', '公厕再加上2座化粪池')).toContain('4座（目标8座，50%）');
  });
});

describe('a change that finds nothing to change', () => {
  test.each(['对，改成7月6号吧', '改成周三'])('is no report: %s', async (text) => {
    expect(await say('hw', text)).not.toContain('草稿');
    expect(await say('hw', text)).not.toContain('登记为');
  });
});

describe('what is said to a draft in passing', () => {
  test.each([
    ['刚又量了一遍，3.4', '进展：绿道修了3.4公里'],
    ['张庄那个改成李庄', '李庄那段拆不动'],
  ])('puts right what it means: %s', async (text, shown) => {
    await say('yl', '绿道修了3.2公里，问题嘛张庄那段拆不动');
    expect(await say('yl', text)).toContain(shown);
  });

  test('opens the task that is to be reported too, and is no part of the report', async () => {
    await say('hw', '公厕完工4座');
    const shown = await say('hw', '可以了，垃圾分类也报');
    expect(shown).toContain('请说任务27');
    expect(await say('hw', '确认')).not.toContain('垃圾分类也报');
  });
});

describe('nothing new', () => {
  test.each(['27和28这个月都没动静', '27、28没进展', '27 28都没啥报的'])(
    'is of the tasks that are numbered, and of no other: %s',
    async (text) => {
      const shown = await say('cg', text.replace('27', '4').replace('28', '5'));
      expect(shown).toContain('任务4、5本期无新进展');
    },
  );

  test.each(['27号任务也是', '垃圾分类也一样', '垃圾分类跟它一样'])(
    'may be so of another task: %s',
    async (text) => {
      await say('hw', '任务28没动，在等文件');
      const shown = await say('hw', text);
      expect(shown).toContain('任务28');
      expect(shown).toContain('任务27');
      await say('hw', '也在等文件');
      await say('hw', '确认');
      expect((await filed()).map(({ task }) => task).toSorted()).toEqual([27, 28]);
    },
  );

  test.each([
    '垃圾分类同上',
    '垃圾分类那个也一个样',
    '27同28',
    '垃圾分类照抄上面的',
    '垃圾分类那边亦如此',
    '任务27情况相同',
    '垃圾分类亦同',
  ])('is so of another task for the same reason: %s', async (text) => {
    await say('hw', '任务28没动，在等文件');
    expect(await say('hw', text)).toContain(`无新进展，在等文件（${text}）`);
    await say('hw', '确认');
    expect((await filed()).map(({ task }) => task).toSorted()).toEqual([27, 28]);
  });

  test('is so of each task that is named, and of a draft of work it is asked back about', async () => {
    await say('cg', '任务24没动，在等文件');
    const shown = await say('cg', '5、6和29也都是');
    for (const task of [24, 5, 6, 29]) expect(shown).toContain(`任务${task}`);
    await say('hw', '公厕完成4座，资金没到位');
    expect(await say('hw', '垃圾分类问题同上')).toContain('草稿没有变动');
  });

  test('is of the other task before any reason was given, and what names none is no reason', async () => {
    await say('hw', '这月公厕那项没啥新进展');
    expect(await say('hw', '绿道建设也是')).toContain('草稿没有变动');
    expect(await say('hw', '垃圾分类也是')).toContain('任务27');
    const shown = await say('hw', '主要是市里方案还没下来');
    expect(shown.split('主要是市里方案还没下来')).toHaveLength(3);
  });
});
