import { describe, expect, test } from '@jest/globals';
import { submissionsOfPeriod } from '../../src/domain/submission.ts';
import { openJourney } from '../support/journey.ts';

const office = openJourney('2020-06-22 10:00');
const say = (who: string, text: string) => office.tell(who, text);
const filed = () => submissionsOfPeriod(office.store.kept, '2020-06');

describe('words of a draft that are put right without a figure', () => {
  test.each([
    ['唉打错了 剩下的是汛后', '公厕建成4座，剩下两座汛后完工'],
    ['写错了，剩下两座是汛后完工', '公厕建成4座，剩下两座汛后完工'],
    ['不是汛前是国庆前后', '公厕建成4座，剩下两座国庆前后完工'],
    ['把汛前改成九月底', '公厕建成4座，剩下两座九月底完工'],
    ['那句改成剩下两座十月份完工', '公厕建成4座，剩下两座十月份完工'],
    ['应该是汛后', '公厕建成4座，剩下两座汛后完工'],
  ])('stand in the place of those that they are like: %s', async (text, progress) => {
    await say('hw', '公厕建成4座，剩下两座汛前完工');
    const shown = await say('hw', text);
    expect(shown).toContain(`进展：${progress}\n`);
    expect(shown).toContain('4座（目标8座，50%）');
    await say('hw', '好 交');
    expect((await filed()).map(({ task }) => task)).toEqual([28]);
  });

  test('are those of the draft, though something is on record', async () => {
    await say('hw', '垃圾分类新覆盖了2个社区');
    await say('hw', '确认');
    await say('hw', '公厕新建2座，北坦街道那个在贴砖。问题：自来水公司不给接水');
    expect(await say('hw', '搞错了 是药山街道那个在贴砖')).toContain('药山街道那个在贴砖');
    const shown = await say('hw', '不是自来水公司是供电公司不给接电');
    expect(shown).toContain('存在问题：供电公司不给接电');
    expect(shown).toContain('进展：公厕新建2座，药山街道那个在贴砖');
  });

  test.each([
    ['刚才那句话不对，浇水车够的', '浇水车够的'],
    ['打错了，下暴雨那段', '下暴雨那段浇水车也不够'],
  ])('may be a clause of any section: %s', async (text, problems) => {
    await say('yl', '绿道建了2.6公里，花街5个');
    await say('yl', '还有个事，下大雨那段浇水车也不够');
    expect(await say('yl', text)).toContain(`存在问题：${problems}\n`);
  });

  test('take the figures with them that they told', async () => {
    await say('hw', '任务27：厨余车到了6辆，年底前再上两台');
    const shown = await say('hw', '后面那句改成年底前再上四台');
    expect(shown).toContain('下一步打算：年底前再上四台\n');
    expect(shown).not.toMatch(/[2两]台/u);
  });

  test('are asked for where nothing fits, and the draft stays, said twice as well', async () => {
    await say('hw', '公厕建成4座，剩下两座汛前完工');
    for (const text of ['唉说错了 不是这样', '唉说错了 不是这样']) {
      expect(await say('hw', text)).toContain('草稿没有变动');
    }
    expect(await say('hw', '确认')).toContain('没有改进去');
    expect(await filed()).toHaveLength(0);
    await say('hw', '确认');
    expect(await filed()).toHaveLength(1);
  });
});

describe('the figure of a draft', () => {
  test.each(['那就报1座吧', '就报1座', '报1座吧', '公厕就报1座', '1座，别的没变'])(
    'may be told by 报: %s',
    async (text) => {
      await say('hw', '公厕完工3座');
      expect(await say('hw', text)).toContain('进展：公厕完工1座\n');
    },
  );
});

test('a figure of a problem is known by the words behind it', async () => {
  await say('cg', '任务26：违建拆了12处，有3处户主不配合');
  const shown = await say('cg', '哎呀错了 是2处户主不配合');
  expect(shown).toContain('违建拆了12处');
  expect(shown).toContain('有2处户主不配合');
  expect(await say('cg', '等等 那句不要了')).toContain('草稿没有变动');
});

describe('what only leads up to an addition', () => {
  test.each(['哦对 水表没装上', '对了，还有，水表没装上', '噢对，水表没装上'])(
    'does not stand in the report: %s',
    async (text) => {
      await say('hw', '公厕完工3座');
      const shown = await say('hw', text);
      expect(shown).toContain('水表没装上');
      expect(shown).not.toMatch(/[哦噢]对|对了|还有/u);
    },
  );
});

describe('one number of several that is put right', () => {
  test('leaves what was told beside it, whoever says where it is from', async () => {
    await say('hw', '任务28：公厕建成3座，还有两座在贴砖');
    const shown = await say('hw', '等下 建好的是四座不是三座，刚问了施工队');
    expect(shown).toContain('建设改造公共卫生间 4座');
    expect(shown).toContain('还有两座在贴砖');
  });

  test('leaves the other numbers of its task, where it is told anew', async () => {
    await say(
      'yl',
      '公园开工5处，花漾街区建成3处，绿道建成2.6公里；任务7本月无新进展，因等市里规划',
    );
    const shown = await say('yl', '绿道不对 2.6是这个月的，累计建成3.9');
    expect(shown).toContain('公园 5处');
    expect(shown).toContain('花漾街区 3条（处）');
    expect(shown).toContain('绿道 3.9公里');
  });

  test('is found by its place, and by the words behind it that admit the mistake', async () => {
    await say('sw', '1、二环北路累计完成投资1.2亿；2、黑臭水体巡查46次');
    const shown = await say('sw', '第一条那个投资是1.12亿 打错了');
    expect(shown).toContain('投资 1.12亿元');
    expect(shown).toContain('投资1.12亿');
    expect(await say('sw', '是的没毛病，交上去')).toContain('已登记');
  });

  test('leaves the draft where it is where it fits none of it', async () => {
    await say('sw', '1、二环北路累计完成投资1.2亿元；2、黑臭水体巡查46次');
    expect(await say('sw', '更正：绿道由5公里改为6公里')).toContain('草稿没有变动');
    expect(await say('sw', '确认')).toContain('没有改进去');
    expect(await say('sw', '确认')).toContain('已登记');
  });
});

describe('a number of a draft in the words of a hurry', () => {
  test.each([
    ['哎呀写快了 是8处', '违建拆 8处'],
    ['面积是3300 少打个3', '3300平'],
    ['第二个数是2100', '2100平'],
    ['违建再加2处 一共8', '违建拆 8处'],
    ['违建少1处', '违建拆 5处'],
  ])('is put right: %s', async (said, stands) => {
    await say('cg', '违建拆了6处大概2300平');
    expect(await say('cg', said)).toContain(stands);
  });

  test('gets what it counts afterwards', async () => {
    await say('cg', '任务4：亮灯率97.5');
    expect(await say('cg', '是97.5%')).toContain('97.5%');
    await say('cg', '取消');
    await say('cg', '任务4：亮灯率97.5');
    expect(await say('cg', '97.5后面是百分号')).toContain('97.5%');
  });
});

describe('a day or a name of a draft that is said to be wrong', () => {
  test.each([
    ['写错了，是6月10日', '王工负责现场，6月10日完工'],
    ['打错了，10号', '王工负责现场，6月10号完工'],
    ['日期写错了，6月12', '王工负责现场，6月12日完工'],
    ['有个地方错了，把王工改成李工', '李工负责现场，6月1日完工'],
    ['名字错了，应该是赵工', '赵工负责现场，6月1日完工'],
    ['我写错了 是李科长', '李科长负责现场，6月1日完工'],
    ['里面写错了一个地方 是6月3日', '王工负责现场，6月3日完工'],
  ])('gives way to the right one alone: %s', async (text, stands) => {
    await say('hw', '任务28公厕完成4座，王工负责现场，6月1日完工');
    const shown = await say('hw', text);
    expect(shown).toContain(stands);
    expect(shown).toContain('4座（目标8座');
  });

  test('is asked for where there are several, and no figure is made of it', async () => {
    await say('hw', '任务28公厕完成4座，6月1日进场，6月15日完工');
    expect(await say('hw', '日期写错了，7月12')).toContain('草稿没有变动');
    expect(await say('hw', '确认')).toContain('没有改进去');
  });
});
