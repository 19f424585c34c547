import { describe, expect, test } from '@jest/globals';
import { courtesyOf } from '../../../src/reading/talk/courtesies.ts';

describe('a courtesy', () => {
  test.each([
    '收到',
    '好的，马上办',
    '明白了，尽快报！',
    '知道啦',
    '好的👌',
    '收到，抓紧落实，谢谢',
    '收到,下午弄',
    '好的，明天上午就报',
    '在弄了',
  ])('says that something was read: %s', (text) => expect(courtesyOf(text)).toBe('received'));

  test.each(['可以', '行', 'OK', '好，没问题'])('is a bare yes: %s', (text) => {
    expect(courtesyOf(text)).toBe('agreed');
  });

  test.each(['谢谢啦', '辛苦您了🌹'])('only thanks: %s', (text) => {
    expect(courtesyOf(text)).toBe('thanks');
  });

  test.each([
    '下午弄完3座',
    '收到群众投诉3件',
    '好的公厕',
    '马上办理了12件',
    '知道是谁吗',
    '领导',
    '',
  ])('is none in %j', (text) => {
    expect(courtesyOf(text)).toBeNull();
  });
});

test.each(['得嘞 谢啦', '好吧😂', '行吧', '妥了，谢谢啦'])(
  'a courtesy of every day is one, with a face or without: %s',
  (text) => {
    expect(courtesyOf(text)).not.toBeNull();
  },
);
