import { describe, expect, test } from '@jest/globals';
import { readQuestion } from '../../../src/reading/question.ts';
import { lookAt, reader } from '../../support/readers.ts';

const OFFICE = { units: [], groups: [], today: '2020-05-20' };

describe('a day by which the rules have something told', () => {
  test.each([
    '每个季度12号报的是啥',
    '每季度12号那个报的是啥东西',
    '下个月12号要交什么来着',
    '我们12号要交哪些东西',
    '季度12号那个给谁',
    '每月25号报什么',
  ])('is no number of a task: %s', (text) => {
    expect(lookAt(text).subjects.tasks).toEqual([]);
    expect(readQuestion(text, OFFICE, reader)?.kind).toBe('ask-rule');
  });

  test.each([
    ['12号谁牵头', 12],
    ['12号报了没', 12],
    ['28号要交什么', 28],
    ['二季度28号完成了吗', 28],
    ['28号每季度报一次吗', 28],
  ])('is not read out of the number of one: %s', (text, task) => {
    expect(lookAt(text).subjects.tasks).toEqual([task]);
  });

  test('has no quarter in it where it says how often', () => {
    expect(lookAt('指挥部会一月一次还是一季度一次').subjects.quarters).toEqual([]);
  });
});
