import { describe, expect, test } from '@jest/globals';
import { isChatter, isNotice } from '../../../handlers/talk/chatter.ts';
import { reader } from '../../support/readers.ts';

describe('talk that the clerk only overhears', () => {
  test.each([
    '稍等，下午报',
    '正在统计中',
    '请各单位联络员明天上午9点到三楼会议室参会',
    'https://mp.weixin.qq.com/s/abc',
    '各位领导好',
    '@李工 麻烦看一下',
    '@李办 上午的会改到下午三点',
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

describe('a notice', () => {
  test('is addressed to others', () => {
    expect(isNotice('请各单位联络员明天上午9点到三楼会议室参会', reader)).toBe(true);
    expect(isNotice('各单位：请于明天下午参会', reader)).toBe(true);
    expect(isNotice('稍等，下午报', reader)).toBe(false);
    expect(isNotice('各街道办事处有哪些任务', reader)).toBe(false);
  });
});
