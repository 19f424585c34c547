import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { changesIn } from '../../src/wording/sections.ts';
import { EMPTY } from '../support/reports.ts';

const change = (before: string, after: string) =>
  changesIn({ ...EMPTY, progress: before }, { ...EMPTY, progress: after });

describe('what changed', () => {
  test('is named section by section, and nothing else is', () => {
    expect(changesIn(EMPTY, { ...EMPTY, problems: '水电接入慢' })).toEqual([
      '修改存在问题：“（空）”→“水电接入慢”',
    ]);
    expect(changesIn(EMPTY, EMPTY)).toEqual([]);
  });

  test('is shown of long texts where they differ', () => {
    const text = (count: number) =>
      `${'前期工作已全部完成，'.repeat(20)}公厕完成${count}座${'，后续工作有序推进'.repeat(20)}`;
    expect(change(text(6), text(5))).toEqual([
      '修改进展：“……工作已全部完成，公厕完成6座，后续工作有序推进，后……”→“……工作已全部完成，公厕完成5座，后续工作有序推进，后……”',
    ]);
  });

  test('always fits a message, and tells two different texts apart', () => {
    const text = fc.string({ unit: fc.constantFrom('公', '厕', '座'), maxLength: 400 });
    fc.assert(
      fc.property(text, text, (before, after) => {
        const [line = ''] = change(before, after);
        expect(line.length).toBeLessThan(500);
        expect(line === '').toBe(before === after);
        const [, was, is] = /“(.*)”→“(.*)”/u.exec(line) ?? [];
        expect(line === '' || was !== is).toBe(true);
      }),
    );
  });
});
