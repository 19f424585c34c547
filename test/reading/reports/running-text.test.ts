import { describe, expect, test } from '@jest/globals';
import { asRunningText } from '../../../src/reading/reports/running-text.ts';

const shown = (text: string): string =>
  asRunningText(text).replaceAll('\ue000', '·').replaceAll('\ue001', '-');

describe('a report in running text', () => {
  test.each([
    ['其中【大桥街道】2座、【北园街道】4座', '其中·大桥街道·2座、·北园街道·4座'],
    ['详见[附件](http://a.cn/b)，均已投用', '详见·附件················，均已投用'],
    [
      '照片见https://a.cn/b?x=1，均已投用',
      `照片见${'·'.repeat('https://a.cn/b?x=1'.length)}，均已投用`,
    ],
    ['新政策，戳→ https://a.cn/b', `新政策，戳→ ${'-'.repeat('https://a.cn/b'.length)}`],
  ])('reads %j over the signs that part nothing', (text, expected) => {
    expect(shown(text)).toBe(expected);
    expect(asRunningText(text)).toHaveLength(text.length);
  });

  test.each([
    '【任务28】公厕已完成6座',
    '公厕已完成6座【问题】水电接入慢',
    '任务28：\n【大桥街道】2座',
    '【转】新政策',
    '[图片]',
  ])('leaves the brackets of a head: %j', (text) => {
    expect(asRunningText(text)).toBe(text);
  });
});
