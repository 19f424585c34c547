import { describe, expect, test } from '@jest/globals';
import { hasTable, isMarkdown, plainText } from '../../src/channels/plain-text.ts';

describe('a text of the office', () => {
  test.each([
    '请于10日前报送。',
    '任务28：已完成6座（进度60%）\n- 区水务局\n- 区住建局',
    '1. 报送  2. 确认',
    '价格 3*4*5，见 #12，用 | 分开',
  ])('is plain in %j', (text) => {
    expect(isMarkdown(text)).toBe(false);
    expect(plainText(text)).toBe(text);
  });

  test.each([
    ['## 通报', '通报'],
    ['**区水务局**已报', '区水务局已报'],
    ['见[台账](https://a.cn/t)', '见台账（https://a.cn/t）'],
    ['<font color="warning">迟报</font>', '迟报'],
    ['```\n确认\n```', '确认'],
    ['| 单位 | 状态 |\n|:--|--:|\n| 区水务局 | 已报 |', '单位　状态\n区水务局　已报'],
  ])('is Markdown in %j and reads %j without it', (text, plain) => {
    expect(isMarkdown(text)).toBe(true);
    expect(plainText(text)).toBe(plain);
    expect(hasTable(text)).toBe(text.startsWith('|'));
  });
});
