import { describe, expect, test } from '@jest/globals';
import { asksMayDraft, asksRoute } from '../../../handlers/documents/route-asked.ts';

describe('why a document goes to whom it goes', () => {
  test.each([
    '为啥要总指挥也签',
    '这个怎么还要韩区长签',
    '还要主任签吗',
    '怎么这么多人签',
    '为什么非得给副总指挥过目',
    '这份通知要不要总指挥签',
    '还要让隋主任签是为啥',
    '为啥非要我签',
  ])('%s', (text) => expect(asksRoute(text)).toBe(true));

  test.each([
    '总指挥签了吗',
    '请总指挥签发',
    '同意，报总指挥签',
    '为什么退回',
    '谁签发',
    '重要公文谁签发',
    '为什么任务8是红的',
  ])('%s asks something else', (text) => expect(asksRoute(text)).toBe(false));
});

describe('whether the speaker may draft', () => {
  test.each([
    '我可以起草发文不',
    '我们单位能不能直接用办公室的名义发个通知',
    '我们能发红头文件吗',
    '我局有没有权发通知',
    '我起草个通知行不行',
    '我们组可以发通知吗',
    '我能拟个文不',
  ])('%s', (text) => expect(asksMayDraft(text)).toBe(true));

  test.each([
    '发文要走几道手续',
    '通知发了吗',
    '我们组要以办公室名义发个通知',
    '我可以看看通知吗',
    '能不能催一下发文1',
    '我什么时候能收到通知',
  ])('%s asks something else', (text) => expect(asksMayDraft(text)).toBe(false));
});
