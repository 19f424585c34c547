import { describe, expect, test } from '@jest/globals';
import { readReport } from '../../../src/reading/reports/report.ts';
import { reader } from '../../support/readers.ts';

const read = (text: string, unit: string, today = '2020-06-29') => {
  const reporter = { units: [unit], groups: [], mayReportAny: false, today, recent: [] };
  return readReport({ text, quote: null }, reporter, reader)?.items ?? [];
};

describe('a head in brackets at the beginning of a line', () => {
  const items = read(
    '【防汛】易涝点7处已治理5处\n【道路】主次道路大中修3条在施工，完成工程量约60%。\n【水源】饮用水水源地水质达标率100%。',
    '区水务局',
  );

  test('begins an item of the task that its line fits', () => {
    expect(items.map(({ task }) => task)).toEqual([32, 13, 8]);
  });

  test('stays with what is told under it, as a head before a colon does', () => {
    expect(items.map(({ progress }) => progress)).toEqual([
      '【防汛】易涝点7处已治理5处',
      expect.stringMatching(/^【道路】主次道路大中修3条/u),
      expect.stringMatching(/^【水源】饮用水水源地/u),
    ]);
  });
});

describe('a plan behind the work that was done', () => {
  test('is of the task of that work, whatever else it touches', () => {
    const items = read(
      '二季度执法检查企业206家次，隐患510条改了503条。下季度重点盯危化企业和商圈',
      '区应急局',
      '2020-07-08',
    );
    expect(items).toMatchObject([{ task: 30, next: '下季度重点盯危化企业和商圈' }]);
  });
});
