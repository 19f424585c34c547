import { describe, expect, test } from '@jest/globals';
import { saidPlainly } from '../../../src/reading/matters/said-plainly.ts';

describe('what is changed, in whatever words', () => {
  test.each([
    ['议题变更：停车场选址、路口硬化', '议题改为停车场选址、路口硬化'],
    ['议题换成停车场选址、路口硬化呗', '议题改为停车场选址、路口硬化'],
    ['议题给改成停车场选址', '议题改为停车场选址'],
    ['议题考虑得不全，请改为停车场选址、路口硬化', '议题改为停车场选址、路口硬化'],
    ['地点坐不下，换成五楼大会议室', '地点改为五楼大会议室'],
    ['主送更换为各街道办事处', '主送改为各街道办事处'],
    ['调到7月9日上午9点开', '改到7月9日上午9点开'],
    ['换到下周三下午呗', '改到下周三下午'],
    ['挪到明天上午', '改到明天上午'],
    ['7月9日上午9点，改到这个时间', '改到7月9日上午9点'],
    ['因需招标时限到7月31日', '因需招标，时限到7月31日'],
    ['办备案', '备案'],
  ])('%s', (said, plain) => expect(saidPlainly(said)).toBe(plain));

  test.each([
    '议题换了没',
    '议题变了吗',
    '地点调整一下',
    '调到谁手里了',
    '换到大会议室开',
    '办完了',
    '因为下雨停工2天',
    '已清淤3公里',
  ])('is not read into %s', (said) => expect(saidPlainly(said)).toBe(said));
});
