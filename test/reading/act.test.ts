import { describe, expect, test } from '@jest/globals';
import { actOf, asksOnly } from '../../src/reading/act.ts';

describe('a sentence', () => {
  test.each([
    ['公厕几座', 'asks'],
    ['任务28完成了没有', 'asks'],
    ['已建成公厕6座', 'tells'],
    ['更正：是7座', 'corrects'],
    ['稍后再报', 'announces'],
    ['转发：各区进展', 'passes-on'],
    ['电费谁出还没谈妥', 'tells'],
    ['收到', 'greets'],
    ['催一下没报的单位', 'orders'],
  ] as const)('%s %s', (text, act) => {
    expect(actOf(text)).toBe(act);
  });
});

describe('a text that does nothing but ask', () => {
  test.each([
    '老旧小区改造哪7个小区',
    '主干道亮灯率98还是96',
    '公厕完成几座算达标',
    '绿道修了几公里',
    '任务4是6月还是7月完',
  ])('is no report, whatever it counts: %s', (text) => {
    expect(asksOnly(text)).toBe(true);
  });

  test.each([
    '公厕已建成6座，还差几座',
    '已完成绿道3公里',
    '公厕建成6座。下一步怎么办',
    '井盖换了八十九个还有十几处等雨停了再修',
    '6月氨氮还是1.46',
    'PM10 8月61，7月还是70',
    '7月还是14分钟',
  ])('is another than one that tells something too: %s', (text) => {
    expect(asksOnly(text)).toBe(false);
  });
});
