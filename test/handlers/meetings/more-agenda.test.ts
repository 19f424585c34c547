import { expect, test } from '@jest/globals';
import { moreAgendaIn } from '../../../handlers/meetings/more-agenda.ts';

test.each([
  ['议题再添一个防汛', '防汛', ''],
  ['两点半，顺便把大中修的事也说说', '大中修', '两点半'],
  ['散煤也议一下，让发改也来', '散煤', '让发改也来'],
  ['另外再研究一下供暖', '供暖', ''],
  ['把扬尘的情况一并通报一下', '扬尘', ''],
])('what comes to the 议题 in %s', (text, more, rest) => {
  expect(moreAgendaIn(text)).toEqual({ more, rest });
});

test.each(['地点改成二楼', '下午再说', '他也说说', '两点半'])('is nothing in %s', (text) => {
  expect(moreAgendaIn(text)).toBeNull();
});
