import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { plain } from '../../../src/reading/text/plain.ts';

describe('a text made plain for matching', () => {
  test.each([
    ['２８号任务', '28号任务'],
    ['Task  Ｎｏ．３', 'task no.3'],
    ['绿道 建设', '绿道建设'],
    ['任务 28 进度', '任务28进度'],
    ['谁\u200b牵头', '谁牵头'],
    ['“绿道”谁牵头', '绿道谁牵头'],
    ['《通知》**全文**', '通知全文'],
    ['好的👌🏻', '好的'],
    ['\u0007你好\n', '你好'],
    ['who  leads\ttask 3', 'who leads task 3'],
    ['', ''],
  ])('%j is %j', (text, expected) => {
    expect(plain(text)).toBe(expected);
  });

  test('is the same beside a rare character, for which all of it is looked at in another way', () => {
    const signs = [...' \t\n\u3000aZ9“”"\'《》<>*`，。、：（）？!…·①㎡ＡｂA1汉字〇\0\u007f'];
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...signs) }), (text) => {
        expect(`${plain(text)}㐀`).toBe(plain(`${text}㐀`));
      }),
    );
  });

  test('is plain already, whatever it was before', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(plain(plain(text))).toBe(plain(text));
      }),
    );
  });
});
