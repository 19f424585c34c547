import { describe, expect, test } from '@jest/globals';
import { unwrapped, withoutFrames } from '../../../src/reading/text/wrapped.ts';

describe('a quotation that a client wrote into the text', () => {
  test.each([
    '「李办：24号的数报一下」\n- - - - - - - - - - - - - - -\n巡查1.3万人次',
    '「24号的数报一下」\n——————————\n巡查1.3万人次',
    '“李办:24号的数报一下”\n------\n巡查1.3万人次',
  ])('is taken off: %j', (text) => {
    expect(unwrapped(text)).toEqual({ text: '巡查1.3万人次', quote: '24号的数报一下' });
  });

  test.each(['“空警”行动9次\n查处3起', '24号谁牵头', '「空警」9次', '进展：9次\n------\n问题：无'])(
    'is none: %j',
    (text) => {
      expect(unwrapped(text)).toEqual({ text, quote: null });
    },
  );
});

describe('what only frames a report', () => {
  test.each([
    ['【转发】小刘：\n任务25 接口33个\n————\n', '任务25 接口33个'],
    [
      '报送单位：区交警大队\n任务15 开展9次\n联系人：王工 8888\n报送时间：7月10日',
      '任务15 开展9次',
    ],
    ['重点任务名称：加强交通组织管理\n进展：9次', '加强交通组织管理\n进展：9次'],
    ['3.4-5.6公里\n- 已完成3座', '3.4-5.6公里\n- 已完成3座'],
  ])('is blanked, and everything else keeps its place: %j', (text, left) => {
    const framed = withoutFrames(text);
    expect(framed.trim()).toBe(left);
    expect(framed.length).toBe(text.length);
    expect(text.slice(framed.indexOf(left), framed.indexOf(left) + left.length)).toBe(left);
  });

  test('is the label of a number, too, which then names its task', () => {
    expect(withoutFrames('任务编号：15').replaceAll('\u200b', '')).toBe('任务15');
  });
});
