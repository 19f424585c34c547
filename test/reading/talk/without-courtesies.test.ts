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
    ['下班前报个 取消车位37个', '取消车位37个'],
    ['趁开会前赶紧报下 征收了200户', '征收了200户'],
    ['先跟您说一声 清了占道80起 难在没地方停车', '清了占道80起 难在没地方停车'],
    ['来交作业啦 检查企业56家', '检查企业56家'],
    ['给您报个数，公厕建成3座', '公厕建成3座'],
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
    '现在报 行不行',
    '补报5月 公厕完工2座',
    '说明会开了2场 发放资料300份',
  ])('%s stays as it is', (text) => {
    expect(withoutCourtesies(text, true)).toBe(text);
  });

  test.each([
    ['那就一块儿写上 推荐好人7名', '推荐好人7名'],
    ['也加进去 新增蹲位20个', '新增蹲位20个'],
    ['一并报 拓宽人行道1.2公里', '拓宽人行道1.2公里'],
    ['这个也补上 下一步8月再搬1家', '下一步8月再搬1家'],
    ['再报 夜市开了1处', '夜市开了1处'],
  ])('that it comes on top of what waits is no part of it: %s', (text, told) => {
    expect(withoutCourtesies(text, false)).toBe(told);
  });

  test.each(['报吧 问题不写了', '写上了吗 公厕那条', '那就登吧', '补植树木30棵 浇水2次'])(
    'what waits is not told so: %s',
    (text) => {
      expect(withoutCourtesies(text, false)).toBe(text);
    },
  );

  test('an order to the clerk answers what waits', () => {
    expect(withoutCourtesies('就2座 帮我报上', false)).toBe('就2座 帮我报上');
  });
});
