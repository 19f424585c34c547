import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { literal, uncalled } from '../../src/channels/literal.ts';

describe('words where Markdown is drawn', () => {
  test.each([
    ['管径DN300*6米2根、DN200*4米3根', '管径DN300＊6米2根、DN200＊4米3根'],
    ['台账见公厕_台账_v2.xlsx', '台账见公厕＿台账＿v2.xlsx'],
    ['详见[领导批示件](http://a.cn/b_c)', '详见［领导批示件］(http://a.cn/b_c)'],
    ['请<@zhangsan>和<@all>看', '请＜@zhangsan＞和＜@all＞看'],
    ['# 通报\n#12号\n> 引用', '＃ 通报\n#12号\n＞ 引用'],
    ['小标题\n---\n另一个\n===', '小标题\n－--\n另一个\n＝=='],
    ['| 单位 |\n| --- |', '｜ 单位 ｜\n｜ --- ｜'],
    ['<think>想</think>', '＜think＞想＜/think＞'],
  ])('%j stand as %j', (text, expected) => {
    expect(literal(text)).toBe(expected);
  });

  test.each([
    '【草稿】任务28（2020年6月）\n进展：已完成6座\n· 公厕已完成 6座（目标8座，75%）\n- 报送\n1. 确认',
    '照片见https://docs.qq.com/a_b_c?x=1，均已投用',
  ])('%j stand as they are', (text) => {
    expect(literal(text)).toBe(text);
  });

  test('have nothing left that is drawn, and stay so when they are looked at again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(literal(text)).not.toMatch(/[\\*`[\]<>|]/u);
        expect(literal(literal(text))).toBe(literal(text));
      }),
    );
  });

  test('call nobody where they are plain', () => {
    expect(uncalled('请<@all>看，5<6')).toBe('请＜@all>看，5<6');
  });
});
