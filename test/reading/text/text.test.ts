import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { matchesOf, normalise, quoteAt, spanOf } from '../../../src/reading/text/text.ts';

/** Characters that the normal form treats in some way of its own, among ordinary ones. */
const typed = fc.string({
  unit: fc.constantFrom(
    ...'任务五三十二〇○万亿处aZ9０９，,.．：（）〔〕【】「」—–―%％㎡µ²³ \u3000\t\n\r\u200b\ufeff\u00a0İß',
    '😀',
    '👨‍👩‍👧',
  ),
  maxLength: 40,
});

describe('the normal form of a text', () => {
  test.each([
    ['ＡＢＣ１２３', 'abc123'],
    ['3,600户', '3,600户'],
    ['３，６００户', '3,600户'],
    ['任务5，360户', '任务5，360户'],
    ['完成6座,开工2座', '完成6座，开工2座'],
    ['济发〔2020〕3号', '济发[2020]3号'],
    ['【紧急】通知', '[紧急]通知'],
    ['「绿道」', '“绿道”'],
    ['4—6座', '4-6座'],
    ['二○二○年', '二〇二〇年'],
    ['47µg/m³', '47ug/m3'],
    ['2020 年 7 月', '2020年7月'],
    ['任务五 三条', '任务五 三条'],
    ['3000 万元', '3000万元'],
    ['Q3  report', 'q3 report'],
    ['进展：一\r\n\r\n问题：无', '进展:一\n问题:无'],
    ['一\t二', '一\t二'],
    ['\u200b 你好\ufeff ', '你好'],
    ['', ''],
    [' \n ', ''],
  ])('writes %j as %j', (original, normal) => {
    expect(normalise(original).normal).toBe(normal);
  });

  test('is never longer than the original', () => {
    fc.assert(
      fc.property(typed, (original) => {
        expect(normalise(original).normal.length).toBeLessThanOrEqual(original.length);
      }),
    );
  });

  test('knows a later place of the original for each of its characters', () => {
    fc.assert(
      fc.property(fc.oneof(typed, fc.string({ unit: 'grapheme' })), (original) => {
        const { normal, places } = normalise(original);
        expect(places.length).toBe(normal.length);
        for (const [at, place] of places.entries()) {
          expect(place).toBeGreaterThan(places[at - 1] ?? -1);
          expect(place).toBeLessThan(original.length);
        }
      }),
    );
  });

  test('has neither blanks at its ends nor two blanks together', () => {
    fc.assert(
      fc.property(typed, (original) => {
        expect(normalise(original).normal).not.toMatch(/^[ \t\n]|[ \t\n]$|[ \t\n]{2}/u);
      }),
    );
  });

  test('is its own normal form', () => {
    fc.assert(
      fc.property(typed, (original) => {
        const { normal } = normalise(original);
        expect(normalise(normal).normal).toBe(normal);
      }),
    );
  });
});

describe('the matches of a form', () => {
  test('are those of matchAll, the empty ones included', () => {
    for (const form of [/\d/gu, /(?=任务)/gu, /座|/gu]) {
      fc.assert(
        fc.property(typed, (text) => {
          const places = (found: Iterable<RegExpExecArray>) =>
            [...found].map(({ index, 0: match }) => [index, match]);
          expect(places(matchesOf(form, text))).toEqual(places(text.matchAll(form)));
        }),
      );
    }
  });
});

describe('a span', () => {
  test('quotes the words of the original to the letter', () => {
    const text = normalise('完成 １２ 座');
    const at = text.normal.indexOf('12');
    expect(quoteAt(text.original, spanOf(text, at, at + 2))).toBe('１２');
  });

  test('covers what the normal form left out between its ends', () => {
    const text = normalise('完成 １２\u200b 座');
    const at = text.normal.indexOf('12');
    expect(quoteAt(text.original, spanOf(text, at, at + 3))).toBe('１２\u200b 座');
  });

  test('ends with the original where it begins after the last character', () => {
    const text = normalise('完成');
    expect(spanOf(text, 2, 2)).toEqual({ start: 2, end: 2 });
  });
});
