import { describe, expect, test } from '@jest/globals';
import { approvesIn } from '../../../src/reading/matters/approves.ts';

describe('whoever judges something', () => {
  test.each([
    '改日期我没意见',
    '这么改行',
    '日期这么改我同意',
    '改就改吧，我这边没问题',
    '综合稿写得不错',
    '综合稿可以',
    '稿子不错',
    '水务的延期我同意了',
    '批示的延期可以',
    '综合得挺好，就这么报吧',
  ])('is content: %s', (text) => expect(approvesIn(text)).toBe(true));

  test.each([
    '改日期不合适，不改',
    '日期别改了',
    '没附件',
    '这么改不行',
    '可以，但要加附件',
    '行不行',
    '没问题吗',
    '再看看，没意见再签',
    '数字不太对，让他们核一下',
    '不同意',
    '3个积水点清淤完成',
  ])('is not yet, or has something against it: %s', (text) => expect(approvesIn(text)).toBe(false));
});
