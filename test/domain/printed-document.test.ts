import { describe, expect, test } from '@jest/globals';
import { paragraphsOf } from '../../src/domain/printed-document.ts';

const linesOf = (text: string) => paragraphsOf(text).map(({ level, text }) => [level, text]);

describe('the paragraphs of a text', () => {
  test('begin at each line, and at each heading that follows a sentence', () => {
    expect(
      linesOf(
        '请于6月30日前报送。一、摸排范围。全区2.5公里内的停车场。二、摸排要求。（一）逐处登记。（二）如实填报。\n联系人：马办',
      ),
    ).toEqual([
      ['text', '请于6月30日前报送。'],
      ['first', '一、摸排范围。'],
      ['text', '全区2.5公里内的停车场。'],
      ['first', '二、摸排要求。'],
      ['second', '（一）逐处登记。'],
      ['second', '（二）如实填报。'],
      ['text', '联系人：马办'],
    ]);
  });

  test('keep every sign, and take a sentence of a list for no heading', () => {
    const text = '会议议定：\n1.由区住建局6月30日前完成选址。\n2.整改要求\n一、二季度任务抓紧办理';
    expect(
      linesOf(text)
        .map(([, line]) => line)
        .join('\n'),
    ).toBe(text);
    expect(linesOf(text).map(([level]) => level)).toEqual(['text', 'text', 'third', 'first']);
  });
});
