import { describe, expect, test } from '@jest/globals';
import { asksWhatWasAsked } from '../../../handlers/drafts/asked-again.ts';

describe('what the clerk asked last', () => {
  test.each([
    '你刚才问我什么',
    '你刚才问的是什么问题',
    '你问我啥来着',
    '刚才的问题再问一次',
    '没看清，请再问一遍',
    '刚才你问的嘛呀，再说一遍呗',
    '抱歉我这边信号不太好，您刚才向我提的是什么问题，能否重复一次',
    '请问您刚刚需要我回答的是哪个问题，麻烦再发一次',
  ])('is asked for by: %s', (text) => expect(asksWhatWasAsked(text)).toBe(true));

  test.each([
    '有什么问题',
    '任务4有什么问题',
    '问题是缺人',
    '请问怎么报',
    '再问一下水务局',
    '确认',
  ])('is not asked for by: %s', (text) => expect(asksWhatWasAsked(text)).toBe(false));
});
