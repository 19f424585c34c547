import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { hintsOf, likeness } from '../../src/domain/hints.ts';
import { entryOf, reported } from '../support/reports.ts';

const TEXT = '公厕改造项目完成选址和设计，正在办理施工许可手续';
const kinds = (progress: string, before: string | null = null) =>
  hintsOf(
    entryOf({ progress }),
    before === null ? null : reported({ period: '2020-05', progress: before }),
  ).map((one) => one.kind);

describe('a hint to the writer', () => {
  test('is given where the text is nearly that of the month before', () => {
    expect(kinds(TEXT, TEXT)).toEqual(['copied']);
    expect(kinds(TEXT, `${TEXT}。`)).toEqual(['copied']);
  });

  test('is not given where something changed', () => {
    expect(kinds('公厕改造项目已开工2座，其余办理许可', TEXT)).toEqual([]);
    expect(kinds('完成6座', '完成6座')).toEqual([]);
  });

  test.each([
    ['公厕建设持续推进，取得明显成效', ['empty-talk']],
    ['高度重视，狠抓落实，各项工作有序开展', ['empty-talk']],
    ['公厕建设持续推进，完成6座', []],
    ['持续推进公厕建设，6月底前完工', []],
    ['印发方案，稳步推进', []],
    ['水电接入慢', []],
  ])('is given for empty talk alone: %s', (progress, expected) => {
    expect(kinds(progress)).toEqual(expected);
  });
});

describe('likeness', () => {
  test('is between 0 and 1, 1 for a text with itself, and the same both ways', () => {
    const text = fc.string({ minLength: 12, maxLength: 60 });
    fc.assert(
      fc.property(text, text, (one, other) => {
        const alike = likeness(one, other);
        expect(alike).toBeGreaterThanOrEqual(0);
        expect(alike).toBeLessThanOrEqual(1);
        expect(likeness(other, one)).toBeCloseTo(alike, 12);
        expect(likeness(one, one)).toBe(1);
      }),
    );
  });
});
