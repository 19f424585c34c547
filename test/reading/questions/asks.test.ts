import { describe, expect, test } from '@jest/globals';
import { asksOf, withoutAsks } from '../../../src/reading/questions/asks.ts';

describe('what a question asks', () => {
  test.each([
    ['T谁牵头', ['lead']],
    ['T归谁管', ['lead']],
    ['T是哪几家负责', ['units']],
    ['T的责任单位有哪些', ['units', 'tasks']],
    ['T要建几座', ['target']],
    ['T多长', ['target']],
    ['T什么时候完成', ['deadline']],
    ['T最晚哪天', ['deadline']],
    ['T归哪个组', ['group']],
    ['T在哪项里', ['which-task']],
    ['G组长是谁', ['leader']],
    ['G有哪些成员', ['members', 'tasks']],
    ['U有哪些任务', ['tasks']],
    ['T的内容', ['content']],
    ['T进展怎么样了', ['progress']],
    ['T有U的事吗', ['yes-or-no']],
    ['who leads T', ['lead']],
    ['when is T due', ['deadline']],
    ['how many T', ['target']],
    ['T', []],
  ])('%s asks %j', (skeleton, asks) => {
    expect([...asksOf(skeleton)]).toEqual(expect.arrayContaining(asks));
    if (asks.length === 0) expect([...asksOf(skeleton)]).toEqual([]);
  });

  test('does not ask by what day where it asks which task', () => {
    expect(asksOf('路灯是几号任务').has('deadline')).toBe(false);
  });

  test('does not ask a group leader where it asks for the lead unit of a group', () => {
    expect([...asksOf('G组长单位')]).toEqual(['lead']);
  });

  test('leaves the words that are not asking', () => {
    expect(withoutAsks('哪项任务建8公里')).toContain('建8公里');
    expect(withoutAsks('T谁牵头')).toBe('T·');
  });
});
