import { describe, expect, test } from '@jest/globals';
import { isChatter } from '../../src/reading/chatter.ts';
import { reader } from '../support/readers.ts';

describe('talk that the clerk only overhears', () => {
  test.each([
    '稍等，下午报',
    '正在统计中',
    '请各单位联络员明天上午9点到三楼会议室参会',
    'https://mp.weixin.qq.com/s/abc',
    '各位领导好',
    '@李工 麻烦看一下',
  ])('%s', (text) => {
    expect(isChatter(text, reader)).toBe(true);
  });

  test.each(['谁没报', '公厕已完成6座', '任务28谁牵头？', '帮我写个报告', '怎么报'])(
    'is not %s',
    (text) => {
      expect(isChatter(text, reader)).toBe(false);
    },
  );
});
