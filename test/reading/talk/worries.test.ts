import { describe, expect, test } from '@jest/globals';
import { worryIn } from '../../../src/reading/talk/worries.ts';

describe('a worry about the clerk', () => {
  test.each([
    ['你不会自己改我的数吧', 'alters'],
    ['系统会不会偷偷给我报上去', 'alters'],
    ['我发的东西会不会丢', 'loses'],
    ['你记得住吗', 'loses'],
    ['别人看得到我写的草稿吗', 'shows-drafts'],
    ['你是真人吗', 'is-machine'],
    ['你说的准不准', 'errs'],
    ['找个人问问，你们谁管这事', 'person'],
    ['我想找个真人问', 'person'],
    ['谁负责这个系统', 'person'],
  ])('is heard as such: %s', (text, worry) => {
    expect(worryIn(text)).toBe(worry);
  });

  test.each([
    '任务28谁管',
    '怎么改我报的数',
    '你帮我改一下',
    '把问题改成水电已接通',
    '公厕谁负责',
    '这个数改成5座',
    '草稿改一下',
    '路灯有没有人管',
  ])('is none in what asks or orders something else: %s', (text) => {
    expect(worryIn(text)).toBeNull();
  });
});
