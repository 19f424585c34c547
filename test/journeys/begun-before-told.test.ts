import { describe, expect, test } from '@jest/globals';
import { openJourney } from '../support/journey.ts';

const office = openJourney();
const { tell } = office;

describe('who says first what they are about to report on', () => {
  test.each([
    ['我要报任务13', '大修完成2条路', '大修完成'],
    ['任务13我报一下', '大修完成2条路', '大修完成'],
    ['我报个道路大修的', '完成2条', '道路大修完成 2条'],
    ['我先报小清河复航', '航道疏浚7公里', '航道疏浚 7公里'],
    ['我想报一下海绵城市', '达标面积到30%了', '建成区达标面积 30%'],
  ])('is asked for it, and what comes next is of that task: %s', async (begins, told, shown) => {
    expect(await tell('sw', begins)).toContain('好的，请说任务');
    const draft = await tell('sw', told);
    expect(draft).toContain('【草稿】任务');
    expect(draft).toContain(shown);
  });

  test('may ask something in between, or report on another task', async () => {
    await tell('sw', '我要报任务13');
    expect(await tell('sw', '公厕谁牵头')).toContain('区环卫管护中心牵头');
    await tell('sw', '我要报任务13');
    expect(await tell('sw', '任务7：达标面积到30%了')).toContain('【草稿】任务7');
  });

  test('hears of a task that is not theirs, or that there is not', async () => {
    expect(await tell('sw', '我要报任务28')).not.toContain('请说任务28');
    expect(await tell('sw', '任务99我报一下')).toContain('没有任务99');
  });

  test.each(['我要交月报', '报月报'])('or only that they report: %s', async (text) => {
    expect(await tell('sw', text)).toContain('要报进展的话');
  });
});

describe('what is said of a report that was filed', () => {
  test.each([
    ['刚报的加一条问题：化粪池漏水', '存在问题：化粪池漏水'],
    ['刚才那条再加个问题：化粪池漏水', '存在问题：化粪池漏水'],
    ['问题加一条 化粪池漏水', '存在问题：化粪池漏水'],
    ['写个问题 化粪池漏水', '存在问题：化粪池漏水'],
    ['28写个问题 化粪池漏水', '存在问题：化粪池漏水'],
    ['任务28再记一条问题：化粪池漏水', '存在问题：化粪池漏水'],
    ['忘了写问题了 化粪池漏水', '存在问题：化粪池漏水'],
    ['下步打算忘写了，7月再开2座', '下一步打算：7月再开2座'],
  ])('adds the section that it names, and no word about the report: %s', async (text, shown) => {
    await tell('hw', '公厕完工3座');
    await tell('hw', '确认');
    const draft = await tell('hw', text);
    expect(draft).toContain(shown);
    expect(draft).not.toMatch(/刚才|忘|写个|记一条/u);
  });

  test('or begins another', async () => {
    await tell('hw', '公厕完工3座');
    await tell('hw', '确认');
    expect(await tell('hw', '再报个垃圾分类的，新增2个社区达标')).toContain('【草稿】任务27');
    await tell('hw', '确认');
    expect(await tell('hw', '再报个公厕的')).toContain('好的，请说任务28');
  });
});
