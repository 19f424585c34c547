import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { splitText } from '../../src/channels/split-text.ts';

const bytesOf = (text: string): number => Buffer.byteLength(text);
const TABLE_HEAD = ['| 任务 | 单位 | 状态 |', '| --- | --- | --- |'];
const rows = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `| ${index} | 区水务局 | 已报 |`);

describe('a text in pieces', () => {
  test('is one piece where it fits to the byte', () => {
    const text = '好'.repeat(100);
    expect(splitText(text, 300)).toEqual([text]);
    expect(splitText(text, 299).length).toBe(2);
  });

  test('has no piece that is too long, and loses nothing but line feeds', () => {
    const text = fc.array(fc.string({ unit: 'grapheme', maxLength: 120 }), { maxLength: 20 });
    fc.assert(
      fc.property(text, fc.integer({ min: 80, max: 400 }), (lines, bytes) => {
        const plain = lines.map((line) => line.replaceAll(/[|`\n\r]/gu, ' '));
        const pieces = splitText(plain.join('\n'), bytes);
        for (const piece of pieces) expect(bytesOf(piece)).toBeLessThanOrEqual(bytes);
        expect(pieces.join('').replaceAll('\n', '')).toBe(plain.join(''));
      }),
    );
  });

  test('ends between lines, so that no item of a list is broken', () => {
    const items = Array.from({ length: 60 }, (_, index) => `- 第${index}项：已报送`);
    const pieces = splitText(items.join('\n'), 300);
    expect(pieces.length).toBeGreaterThan(3);
    expect(pieces.flatMap((piece) => piece.split('\n'))).toEqual(items);
  });

  test('repeats the head of a table in each piece, and its rows nowhere', () => {
    const table = rows(60);
    const pieces = splitText(['一、台账', ...TABLE_HEAD, ...table, '以上。'].join('\n'), 400);
    expect(pieces.length).toBeGreaterThan(3);
    for (const piece of pieces) {
      expect(bytesOf(piece)).toBeLessThanOrEqual(400);
      expect(piece.split('\n').filter((line) => TABLE_HEAD.includes(line))).toEqual(TABLE_HEAD);
    }
    const said = pieces.flatMap((piece) => piece.split('\n'));
    expect(said.filter((line) => table.includes(line))).toEqual(table);
    expect(said.at(-1)).toBe('以上。');
  });

  test('closes a block of code at the end of a piece and opens it in the next', () => {
    const code = Array.from({ length: 40 }, (_, index) => `line ${index} of the code`);
    const pieces = splitText(['```json', ...code, '```'].join('\n'), 300);
    expect(pieces.length).toBeGreaterThan(2);
    for (const piece of pieces) {
      expect(bytesOf(piece)).toBeLessThanOrEqual(300);
      expect(piece.startsWith('```json\n')).toBe(true);
      expect(piece.endsWith('\n```')).toBe(true);
    }
    const said = pieces.flatMap((piece) => piece.split('\n'));
    expect(said.filter((line) => line.startsWith('line'))).toEqual(code);
  });

  test('cuts a line that is too long behind a mark of punctuation', () => {
    const sentence = '区水务局已完成六座泵站的改造。';
    const pieces = splitText(sentence.repeat(20), 300);
    for (const piece of pieces) expect(piece.endsWith('。')).toBe(true);
    expect(pieces.join('')).toBe(sentence.repeat(20));
  });

  test('never cuts inside a character, be it of several code points', () => {
    const family = '👨‍👩‍👧';
    for (const piece of splitText(family.repeat(40), 100)) {
      expect(piece.replaceAll(family, '')).toBe('');
    }
  });
});
