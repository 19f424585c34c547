import { describe, expect, test } from '@jest/globals';
import { openJourney } from '../support/journey.ts';

const { tell } = openJourney('2020-06-24 10:00');

describe('what a question before it asked', () => {
  test.each<[before: string, next: string, answer: RegExp]>([
    [
      '棚改安置房新开工要多少 啥时候完',
      '征收呢',
      /房屋征收：600户[\s\S]*时限：\n· 国有土地上房屋征收/u,
    ],
    [
      '棚改安置房新开工要多少 啥时候完',
      '基本建成呢',
      /基本建成：2129套[\s\S]*时限：\n· 棚改安置房基本建成/u,
    ],
    ['7个老旧小区是哪7个', '总共多少户', /户数[\s\S]*8568户/u],
    ['任务6是住建牵头吧', '那配合的呢', /除区城管局外，还有3家责任单位/u],
    ['28号谁牵头', '其他的呢', /除区环卫管护中心外/u],
    ['环卫牵头的有哪几项', '配合的呢', /参与但不牵头|没有/u],
    ['公文怎么走流程', '那要总指挥签吗', /看情况：重要公文/u],
    ['月报报给谁', '都写点啥', /工作进展、存在问题、下一步工作计划/u],
    ['月报报给谁', '都还有啥呀', /^(?!.*答不上来)/u],
    ['月报报给谁', '今天天气怎么样', /答不上来/u],
  ])('is asked of what is named next: %s, %s', async (before, next, answer) => {
    await tell('hw', before);
    expect(await tell('hw', next)).toMatch(answer);
  });

  test('of both kinds of roads is told once', async () => {
    const answer = await tell('hw', '主干道亮灯率达标线是多少,支路呢');
    expect(answer).toMatch(/98%[\s\S]*96%/u);
    expect(answer).not.toContain('任务13');
  });

  test('of who reported is asked of the others', async () => {
    expect(await tell('bgs', '6月份交了几家')).toContain('6月');
    expect(await tell('bgs', '剩下的呢')).toMatch(/2020年6月尚未报齐的单位/u);
  });
});

describe('what somebody wrote', () => {
  test.each(['我28那个现在是咋写的', '我报的28是啥'])('is shown to them: %s', async (text) => {
    await tell('hw', '公厕建成4座');
    await tell('hw', '确认');
    expect(await tell('hw', text)).toContain('公厕建成4座');
  });

  test('is put right by what it is now, beside what it was', async () => {
    await tell('hw', '公厕建成4座，新增移动公厕2座');
    expect(await tell('hw', '公厕建成是5，4是上周的数')).toContain('公厕建成5座');
  });

  test('grows by an item of its own, and how it is to stand there is no word of it', async () => {
    await tell('hw', '公厕建成4座，资金有点紧张');
    const answer = await tell('hw', '问题单列一条 就写资金缺口200万');
    expect(answer).toMatch(/进展：公厕建成4座\n存在问题：资金有点紧张\n资金缺口200万/u);
    expect(answer).not.toMatch(/单列|就写/u);
  });

  test('grows by what was left out of it', async () => {
    await tell('hw', '公厕建成4座');
    const answer = await tell('hw', '刚才报的少写一条 新增移动公厕2座');
    expect(answer).toMatch(/公厕建成4座\n新增移动公厕2座/u);
    expect(answer).not.toContain('少写');
  });

  test('is put right by what is so: 完工5座才对', async () => {
    await tell('hw', '公厕完工4座，在建3座');
    expect(await tell('hw', '在建的是2座，完工5座才对')).toMatch(/进展：公厕完工5座，在建2座/u);
  });

  test('is not put right where several may be meant', async () => {
    await tell('hw', '公厕完工4座，在建3座');
    expect(await tell('hw', '公厕应为5座')).toContain('草稿还没有改动');
    expect(await tell('hw', '继续')).toContain('进展：公厕完工4座，在建3座');
  });

  test('is put right, and grows by a section, in one message', async () => {
    await tell('hw', '公厕建成4座');
    const answer = await tell('hw', '不对，公厕应为5座；再补一条问题：水电没接通');
    expect(answer).toMatch(/公厕建成5座[\s\S]*存在问题：水电没接通/u);
  });
});
