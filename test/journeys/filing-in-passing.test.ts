import { describe, expect, test } from '@jest/globals';
import { openJourney } from '../support/journey.ts';

const { tell, ledger, report, setTime } = openJourney('2020-06-22 10:00');

const filed = async () => (await ledger()).map(({ task }) => task).toSorted((a, b) => a - b);
const TWO = '任务4：路灯装了60盏；任务26：拆违建2300平方米';
const THREE = `${TWO}；任务24：巡查820人次`;

describe('a yes to so many of what waits', () => {
  test.each([
    '两个都报',
    '俩都报上去',
    '这2项一起交',
    '4和26都报吧',
    '两个一块登记了吧',
    '两样一并报上',
  ])('files it, and is no part of it: %s', async (yes) => {
    await tell('cg', TWO);
    await tell('cg', yes);
    expect(await filed()).toEqual([4, 26]);
    expect((await ledger()).map(({ versions }) => versions.at(-1)?.progress)).toEqual(
      expect.arrayContaining(['路灯装了60盏', '拆违建2300平方米']),
    );
  });

  test.each(['剩下两个报', '把剩下那俩报了', '其余2项照报'])(
    'files what is left where the rest was put off: %s',
    async (yes) => {
      await tell('cg', THREE);
      await tell('cg', '24的先不报');
      await tell('cg', yes);
      expect(await filed()).toEqual([4, 26]);
    },
  );

  test.each(['4跟26报，24再等等', '把4和26的报了', '只报4和26 24缓缓'])(
    'shows the part that is to go, and keeps the rest: %s',
    async (yes) => {
      await tell('cg', THREE);
      const shown = await tell('cg', yes);
      expect(shown).toContain('【草稿】任务26');
      expect(shown).not.toContain('【草稿】任务24');
      await tell('cg', '确认');
      expect(await filed()).toEqual([4, 26]);
    },
  );

  test('is asked once more where as many do not wait, and of a day to come it is none', async () => {
    await tell('cg', THREE);
    expect(await tell('cg', '两个都报')).toContain('【草稿】任务24');
    await tell('cg', '26的明天报');
    expect(await filed()).toEqual([]);
  });
});

describe('what is said of a draft and of what was filed', () => {
  test.each(['回头再确认行不', '晚点再确认可以吧', '明天再确认行吗'])(
    'lets it wait: %s',
    async (text) => {
      await tell('cg', TWO);
      expect(await tell('cg', text)).toContain('给您留着');
      expect(await filed()).toEqual([]);
    },
  );

  test.each([
    '昨天那条还在吧',
    '昨天写的还给我留着没',
    '我那草稿还在不在',
    '不确认会不会丢',
    '现在还没登记吧',
  ])('shows what is kept: %s', async (text) => {
    setTime('2020-06-22 16:00');
    await tell('cg', TWO);
    setTime('2020-06-23 09:00');
    expect(await tell('cg', text)).toMatch(/^还在[\s\S]*【草稿】任务4/u);
  });

  test('says by itself what may be left out, and that it may be changed later', async () => {
    await tell('cg', TWO);
    expect(await tell('cg', '问题不写也行吧')).toMatch(/【草稿】任务4[\s\S]*没有就直接确认/u);
    await tell('cg', '确认');
    expect(await tell('cg', '后面还能改吧')).toContain('可以改');
  });

  test('tells whoever asks of a task that waits that it is no report yet', async () => {
    await tell('cg', TWO);
    expect(await tell('cg', '刚才违建那个报上去没')).toContain('草稿还没有登记（任务4、26）');
  });

  test.each([
    '刚才那条发错了，撤了吧',
    '发错了，帮我撤回',
    '报错任务了，刚才那条不要了',
    '搞错了 刚报的那个撤掉',
  ])('takes back what was filed last: %s', async (text) => {
    await report('cg', '任务4：路灯装了60盏');
    expect(await tell('cg', text)).toContain('将撤回：任务4');
  });

  test('keeps the reason that there was nothing new beside what is told after all', async () => {
    await tell('cg', '任务24本月无新进展，集中活动停了');
    const shown = await tell('cg', '24补一句，巡查了820人次');
    expect(shown).toContain('进展：集中活动停了\n巡查了820人次');
  });

  test('keeps 还有 where it belongs to what is told', async () => {
    await tell('yl', '绿道修了3.2公里');
    expect(await tell('yl', '还有个口袋公园开工了')).toContain('\n还有个口袋公园开工了');
  });
});
