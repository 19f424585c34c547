import { describe, expect, test } from '@jest/globals';
import { openJourney } from '../support/journey.ts';

const { tell, report, ledger, setTime } = openJourney('2020-06-22 10:00');

describe('what is told to a draft and fits nothing else', () => {
  test.each([
    ['对，还有，巡查系统老掉线', '存在问题：巡查系统老掉线'],
    ['嗯 对了 有户居民拦着不让划线', '存在问题：有户居民拦着不让划线'],
    ['就是水表没装', '存在问题：水表没装'],
    ['回头让街道帮着协调', '下一步打算：回头让街道帮着协调'],
    ['好，再加一条，路长牌也换了', '路长牌也换了'],
  ])('goes with it, where its words belong: %s', async (said, stands) => {
    await tell('cg', '任务24：路长制巡查发现问题340件');
    const shown = await tell('cg', said);
    expect(shown).toContain('【草稿】任务24');
    expect(shown).toContain(stands);
    expect(shown).toContain('340件');
  });

  test.each([
    '今天食堂的鱼不错呀',
    '回头还有点事说',
    '任务24谁牵头',
    '区水务局',
    '垃圾分类目标',
    '手机打字不方便',
    '开会去了回来弄',
    '路长制这个领导很重视',
    '数是从街道那边要来的',
    '上次他们说这么写没事',
    '领导在催',
    '刘主任还没定',
    '不太会用这个',
  ])('stays out of it where it is of something else: %s', async (said) => {
    await tell('cg', '任务24：路长制巡查发现问题340件');
    await tell('cg', said);
    expect(await tell('cg', '确认')).toContain('24-1号');
    const [kept] = await ledger();
    expect(kept?.versions.at(-1)).toMatchObject({
      progress: '路长制巡查发现问题340件',
      problems: '',
      next: '',
    });
  });

  test('is of another task of theirs where it begins with that one’s name', async () => {
    await tell('hw', '公厕完成4座，资金没到位');
    expect(await tell('hw', '垃圾分类也是资金没到位')).toMatch(
      /【草稿】任务27[\s\S]*存在问题：垃圾分类也是资金没到位/u,
    );
  });

  test('is asked of where the draft is of several tasks', async () => {
    await tell('cg', '任务24：路长制巡查发现问题340件；任务26：拆违建3处');
    expect(await tell('cg', '行，还有就是经费没到位')).toContain('记到哪一项');
  });

  test('goes with the one that is named next, by number, place or name', async () => {
    await tell('cg', '任务24：路长制巡查发现问题340件；任务26：拆违建3处');
    await tell('cg', '再一个 经费没到位');
    const shown = await tell('cg', '26的');
    expect(shown).toMatch(/拆违建3处[\s\S]*经费没到位/u);
    expect(shown).not.toContain('再一个');
  });

  test('is not done once more by what names a task and tells of it', async () => {
    await tell('hw', '任务28：公厕完工2座；任务27：新覆盖了2个社区');
    await tell('hw', '再一个 经费没到位');
    const shown = await tell('hw', '垃圾分类这块卡在厨余车不够');
    expect(shown).toContain('存在问题：垃圾分类这块卡在厨余车不够\n“经费没到位”记到哪一项');
  });

  test('goes with the one whose figure it takes up', async () => {
    await tell('cg', '任务24：路长制巡查发现问题340件；任务26：拆违建3处');
    expect(await tell('cg', '340件里头28件还没整改')).toMatch(
      /【草稿】任务24[\s\S]*340件里头28件还没整改[\s\S]*【草稿】任务26/u,
    );
  });

  test('does not go with a draft of long ago, unless it is said to come on top', async () => {
    await tell('cg', '任务24：路长制巡查发现问题340件');
    setTime('2020-06-22 12:00');
    expect(await tell('cg', '巡查系统老掉线')).not.toContain('【草稿】');
    expect(await tell('cg', '对了还有 巡查系统老掉线')).toContain('巡查系统老掉线');
  });
});

test.each(['没别的了', '没了 就这俩', '行了别改了 报'])(
  '%s says that this is all of it',
  async (said) => {
    await tell('hw', '任务28：公厕完工2座');
    expect(await tell('hw', said)).toContain('28-1号');
  },
);

test('算了下一步不写了 takes out what it names, and nothing stands of it', async () => {
  await tell('hw', '任务28：公厕完工2座。下一步：催电');
  const shown = await tell('hw', '算了下一步不写了');
  expect(shown).not.toMatch(/催电|算了/u);
});

describe('an item of a draft that is said to be somebody else’s', () => {
  test('goes, and what stood beside it stays', async () => {
    await tell('cg', '任务24：路长制巡查发现问题340件 更换路长牌26块 发放手册500份');
    const shown = await tell('cg', '路长牌那个是交警的 别算我们的');
    expect(shown).toContain('340件');
    expect(shown).toContain('500份');
    expect(shown).not.toContain('26块');
  });
});

describe('不是半幅是全封', () => {
  test('leaves no word said twice', async () => {
    await tell('sw', '任务11：护岸做了1.8公里，半幅封了');
    expect(await tell('sw', '不是半幅是全封')).toContain('全封了');
    expect(await tell('sw', '不是半幅是全封')).not.toContain('封封');
  });
});

describe('a number that is asked for beside a draft', () => {
  test('is told as the draft would make it, and what it is of', async () => {
    await report('hw', '任务28：公厕完工4座');
    const said = await tell('hw', '公厕又完了1座 还差几座');
    expect(said).toContain('【草稿】任务28');
    const asked = await tell('hw', '公厕还差几座');
    expect(asked).toContain('已报4座');
    expect(asked).toContain('您的草稿（还没登记）：建设改造公共卫生间5座，目标8座，62.5%，还差3座');
  });
});

describe('no progress of all that is ours', () => {
  test('is a report of it, and no question about the record', async () => {
    expect(await tell('hw', '我们这块没啥新进展 设备还在路上')).toContain('本期无新进展');
    expect(await tell('hw', '哪些任务没进展')).not.toContain('【草稿】');
  });
});
