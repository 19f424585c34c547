import { describe, expect, test } from '@jest/globals';
import { readSmallTalk } from '../../../handlers/talk/small-talk.ts';

describe('small talk', () => {
  test.each([
    ['你好', 'greet'],
    ['您好！', 'greet'],
    ['在吗', 'greet'],
    ['你是谁', 'greet'],
    ['你叫什么名字', 'greet'],
    ['hello', 'greet'],
    ['收到', 'acknowledge'],
    ['好的，谢谢', 'acknowledge'],
    ['辛苦了', 'acknowledge'],
    ['ok', 'acknowledge'],
    ['帮助', 'ask-help'],
    ['你能干什么', 'ask-help'],
    ['怎么用', 'ask-help'],
    ['what can you do', 'ask-help'],
    ['我是谁', 'ask-self'],
    ['查看我的绑定', 'ask-self'],
  ])('%s is %s', (text, kind) => {
    expect(readSmallTalk(text)).toBe(kind);
  });

  test.each(['你好，24号任务谁牵头', '收到通知的单位有哪些', '隋法山是谁'])(
    '%s is none',
    (text) => {
      expect(readSmallTalk(text)).toBeNull();
    },
  );
});
