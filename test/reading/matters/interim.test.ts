import { describe, expect, test } from '@jest/globals';
import { isInterim } from '../../../src/reading/matters/interim.ts';

describe('a word that an answer is on its way', () => {
  test.each([
    '正在汇总，再等等',
    '我们正在写，明天报',
    '过几天报',
    '在办',
    '还没汇总完',
    '材料还没齐，周五前报',
    '快写好了',
    '差不多了，晚点报',
    '收到，正在整理',
    '我们组正在收集各单位情况，6月24日前答复',
    '请再宽限两天',
    '还在等住建局的数',
    '手头忙，晚两天',
    '领导还没定，定了就报',
    '还在跑手续，月底前报',
  ])('gives no answer: %s', (text) => {
    expect(isInterim(text)).toBe(true);
  });

  test.each([
    '已整改12家，其余正在办',
    '人手不足，正在增派',
    '未完成原因是资金没到位，下一步6月底前完成',
    '正在整改，已拆除3处',
    '没有未完成的',
    '资金没到位',
    '因拆迁协调难，还没有开工',
    '没有困难',
    '无',
    '计划7月底前完成',
    '正在施工，完成60%',
    '方案没批',
    '停车场2处未完成，因拆迁协调难，正在协调',
  ])('is none where something is told: %s', (text) => {
    expect(isInterim(text)).toBe(false);
  });
});
