import { describe, expect, test } from '@jest/globals';
import { openJourney } from '../support/journey.ts';

const { tell } = openJourney('2020-06-08 10:00');

describe('numbers that are said from memory to hear whether they are right', () => {
  test.each([
    ['cg', '外立面责任书98 广告街3条 无违建7个 我没记漏吧', ['是不低于98%', '不低于3条', '是7个']],
    ['cg', '样板街5条，无违建7个，没记错吧', ['不是5条', '是的，是7个']],
    ['hw', '公厕8座 四分类社区5个 我记得对不对', ['是的，是8座', '是的，是5个']],
    ['yl', '公园12处 绿道9公里 没背漏吧', ['是的，是12处', '不是9公里']],
  ])(
    'are held against the notice one by one, and told nowhere: %s, %s',
    async (who, text, told) => {
      const said = await tell(who, text);
      for (const one of told) expect(said).toContain(one);
      expect(said).not.toContain('【草稿】');
    },
  );

  test.each([
    ['hw', '今天公厕建成3座 没写错吧', '建设改造公共卫生间 3座'],
    ['hw', '本月完成公厕2座，没记错吧', '建设改造公共卫生间 2座'],
  ])('are a report where they tell of work: %s, %s', async (who, text, told) => {
    const said = await tell(who, text);
    expect(said).toContain('【草稿】');
    expect(said).toContain(told);
    expect(said).not.toContain('不是');
  });
});

test.each([
  ['hw', '厕所必须按一类建？', '不是一类，要求是“二类及以上标准”（一类也符合）'],
  ['cg', '路灯98是哪类路', '快速路、主次干道亮灯率：不低于98%'],
])('what must be, or which number it is, is told: %s, %s', async (who, text, told) => {
  expect(await tell(who, text)).toContain(told);
});
