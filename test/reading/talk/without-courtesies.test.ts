import { describe, expect, test } from '@jest/globals';
import { withoutCourtesies } from '../../../src/reading/talk/without-courtesies.ts';

describe('what is said besides courtesies', () => {
  test.each([
    ['小助手下午好 公厕这个月弄好两座', '公厕这个月弄好两座'],
    ['领导好，夜市摊位新增45个，谢谢', '夜市摊位新增45个'],
    ['都报了吧 麻烦了', '都报了吧'],
    ['确认 谢谢哈', '确认'],
    ['大家辛苦了，公厕完工2座，打扰了', '公厕完工2座'],
    ['公厕完工2座。辛苦啦！还有1座在贴瓷砖', '公厕完工2座。还有1座在贴瓷砖'],
    ['在吗 检查企业86家 拜托了', '检查企业86家'],
    ['公厕完工2座 帮我登记一下', '公厕完工2座'],
    ['公厕完工2座，麻烦给报上去吧，谢谢', '公厕完工2座'],
  ])('%s: %s', (text, told) => {
    expect(withoutCourtesies(text, true)).toBe(told);
  });

  test.each([
    '慰问辛苦一线的环卫工人120名',
    '谢谢',
    '早上好 主任',
    '不好意思 是3座',
    '帮我报一下',
    '麻烦帮我查下任务5',
  ])('%s stays as it is', (text) => {
    expect(withoutCourtesies(text, true)).toBe(text);
  });

  test('an order to the clerk answers what waits', () => {
    expect(withoutCourtesies('就2座 帮我报上', false)).toBe('就2座 帮我报上');
  });
});
