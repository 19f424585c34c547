import { describe, expect, test } from '@jest/globals';
import { openJourney } from '../support/journey.ts';

const { tell } = openJourney('2020-06-24 10:00');

describe('what people say to each other in a group', () => {
  test.each([
    '各位，6月月报25号前都给报上来啊，别拖',
    '城管局报得挺快👍',
    '大家辛苦了，这个月报得都不错',
    '下周三检查组要来，各家准备一下材料',
    '这天也太热了',
    '商务局这个月进步很大，表扬一下',
  ])('is left to them: %s', async (text) => {
    expect(await tell('bgs', text, 'group')).toBe('');
    expect(await tell('hw', text, 'group')).toBe('');
  });

  test('hides no question and no report', async () => {
    expect(await tell('bgs', '垃圾分类谁牵头', 'group')).toContain('区环卫管护中心');
    expect(await tell('hw', '完成了3个点位的整改', 'group')).toContain('哪一项任务');
  });

  test.each([
    '任务分配公平吗（私下问）？',
    '市水务局那边有什么安排（听说的）？',
    '给我写首诗',
    '帮我订个外卖',
  ])('hides nothing that the clerk is asked for, though it cannot help: %s', async (text) => {
    expect(await tell('hw', text, 'group')).toMatch(/抱歉|没有读懂/u);
  });
});

describe('what lacks its reason', () => {
  test('holds nothing up that is ready beside it', async () => {
    await tell('hw', '公厕建成4座');
    await tell('hw', '垃圾分类没进展');
    const answer = await tell('hw', '先这样 交吧');
    expect(answer).toMatch(/已登记.*28-1号.*还有一份等您确认.*任务27.*补上原因/su);
    await tell('hw', '因为点位还在选');
    expect(await tell('hw', '确认')).toContain('27-1号');
  });

  test('may stand behind a blank', async () => {
    expect(await tell('hw', '垃圾分类没啥动静 等区里的方案')).not.toContain('补上原因');
  });
});

describe('how somebody knows better', () => {
  test.each([
    ['不是花镜 是花卉景观大道 手误', '花卉景观大道2条'],
    ['绿道改成1.5吧 刚接电话又量了', '6月绿道修了1.5公里，花镜大道2条\n'],
    ['绿道改成1.5，现场又核了一遍', '6月绿道修了1.5公里，花镜大道2条\n'],
  ])('is no part of the report: %s', async (text, shown) => {
    await tell('yl', '6月绿道修了1.2公里，花镜大道2条');
    const answer = await tell('yl', text);
    expect(answer).toContain(shown);
    expect(answer).not.toMatch(/手误|又量|又核/u);
  });
});

describe('what a figure of a draft counts', () => {
  test.each([
    ['护岸那个300是累计不是光这个月的', '护岸完成累计300米'],
    ['雨污分流的4个是到目前一共', '雨污分流累计4个小区'],
    ['6公里是本月的', '清淤本月6公里'],
  ])('is written before it, and is no problem: %s', async (text, shown) => {
    await tell('sw', '任务8清淤6公里，雨污分流4个小区；任务11护岸完成300米');
    const answer = await tell('sw', text);
    expect(answer).toContain(shown);
    expect(answer).not.toContain('存在问题：');
  });
});
