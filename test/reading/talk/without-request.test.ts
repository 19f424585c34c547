import { describe, expect, test } from '@jest/globals';
import { requestsToKnow, withoutRequest } from '../../../src/reading/talk/without-request.ts';

const REQUESTED: readonly (readonly [text: string, wanted: string])[] = [
  ['辛苦查一下，任务5干得怎么样了', '任务5干得怎么样了'],
  ['小助手你好，我想了解一下任务31目前的进展', '任务31目前的进展'],
  ['领导等着要数，请告诉我公园建了几处，谢谢', '公园建了几处'],
  ['请把还没报的单位发我一份，谢谢', '还没报的单位'],
  ['麻烦帮我看看这个季度谁没报', '这个季度谁没报'],
  ['辛苦翻一下台账，教体局上次报了什么', '教体局上次报了什么'],
  ['主任要了解，全区还有哪些单位没有上报', '全区还有哪些单位没有上报'],
  ['红灯的任务有哪些，我想看看', '红灯的任务有哪些'],
  ['截至目前，路灯补装了多少盏', '路灯补装了多少盏'],
];

describe('a question with a request around it', () => {
  test.each(REQUESTED)('%s', (text, wanted) => {
    expect(withoutRequest(text)).toBe(wanted);
  });

  test.each([
    '任务28进展到什么程度了',
    '查处违法停车1200起',
    '列入计划的公园3处已开工',
    '从年初到现在一共几处',
    '问题：无',
    '算了',
    '看样子不行',
  ])('stays as it is where nothing is requested: %s', (text) => {
    expect(withoutRequest(text)).toBe(text);
  });
});

describe('a request to look something up', () => {
  test.each(['查一下绿道的公里数', '请帮我列一下', '辛苦看看', '请告诉我亮什么灯'])(
    'is one: %s',
    (text) => {
      expect(requestsToKnow(text)).toBe(true);
    },
  );

  test.each(['查处渣土车30辆', '列入计划3处', '问题：缺钱', '算了', '请确认'])(
    'is none: %s',
    (text) => {
      expect(requestsToKnow(text)).toBe(false);
    },
  );
});
