import { expect, test } from '@jest/globals';
import { closingWish } from '../../../src/reading/matters/closing-wish.ts';

test.each([
  ['清完了，雨水口疏通26个，算结了吧', '清完了，雨水口疏通26个', false],
  ['群众满意 可以销了吗', '群众满意', true],
  ['换了班组，现在没问题了，给销了吧', '换了班组，现在没问题了', false],
  ['都弄好了，您看能核销不', '都弄好了', true],
])('what is told before the wish to have it closed: %s', (text, told, isAsked) => {
  expect(closingWish(text)).toEqual({ told, isAsked });
});

test.each([
  '可以销了吗',
  '批示1可以注结',
  '结了吧',
  '等区里批了，能办就办',
  '销售额降了，能查查吗',
])('is none without anything told, and in no other text: %s', (text) =>
  expect(closingWish(text)).toBeNull(),
);
