import { describe, expect, test } from '@jest/globals';
import { readReport } from '../../../src/reading/reports/report.ts';
import { reader } from '../../support/readers.ts';

const TOILETS = {
  units: ['区环卫管护中心'],
  groups: [],
  mayReportAny: false,
  today: '2020-07-20',
  recent: [],
};
const item = (text: string) => readReport({ text, quote: null }, TOILETS, reader)?.items[0];

describe('what was feared before it came out well', () => {
  test.each([
    '本来以为雨季要耽误，结果8座公厕全建成了',
    '公厕原来担心完不成，结果8座全部建成',
    '当初怕资金不够，没想到8座公厕都建成了',
  ])('is told of what was done, and what was done counts: %s', (text) => {
    const read = item(text);
    expect(read?.problems).toBe('');
    expect(read?.metrics.map(({ value, target }) => [value, target])).toEqual([[8, 0]]);
  });

  test('is no trouble where nothing came of it', () => {
    expect(item('公厕建成5座，本来担心汛期停工，结果一天没停')?.problems).toBe('');
  });

  test('stays in the way where it came out badly', () => {
    expect(item('公厕本来以为能完工，结果电没接通')?.problems).not.toBe('');
  });
});

describe('so much of the work and the time for it, alone', () => {
  test.each(['公厕8月计划完工2座', '公厕年度任务8座，7月计划完工2座'])(
    'is a report of what comes next, and counts nothing: %s',
    (text) => {
      const read = item(text);
      expect(read?.next).not.toBe('');
      expect(read?.metrics).toEqual([]);
    },
  );

  test('is none where it tells others what to do', () => {
    expect(item('11月底前必须力争再建公厕7座，请各街道抓紧')).toBeUndefined();
  });
});
