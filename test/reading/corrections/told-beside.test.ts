import { describe, expect, test } from '@jest/globals';
import { readReport } from '../../../src/reading/reports/report.ts';
import { reader } from '../../support/readers.ts';

const reporter = {
  units: ['区应急局'],
  groups: [],
  mayReportAny: false,
  today: '2020-10-30',
  recent: [],
};
const report = (text: string, before: string) => {
  const told = readReport({ text: before, quote: null }, reporter, reader)?.items ?? [];
  const recent = told.map(({ task, metrics }) => ({
    task: task ?? 0,
    period: '2020-10' as const,
    metrics,
  }));
  const reading = readReport({ text, quote: null }, { ...reporter, recent }, reader);
  const [item] = reading?.items ?? [];
  return {
    correction: [reading?.correction?.from, reading?.correction?.to],
    next: item?.next,
    noted: item?.noted?.map(({ value, role }) => [value, role]),
  };
};

const BEFORE = '安全生产10月份检查企业186家，查出隐患402处，整改395处。';

describe('a number of what was just filed', () => {
  test.each([
    ['刚才整改数报错了，应为398处，剩4处限期11月5日前整改', [395, 398]],
    ['刚才隐患数写错了，是405处，剩下7处11月3日前改完', [402, 405]],
    ['上面整改数有误，实际390处，还剩12处月底前整改', [395, 390]],
  ])('is found by its noun, and what is left is no old value of it: %s', (text, correction) => {
    const read = report(text, BEFORE);
    expect(read.correction).toEqual(correction);
    expect(read.next).toMatch(/^(?:还?剩)/u);
    expect(read.noted?.map(([, role]) => role)).toEqual(['remaining']);
  });

  test('may be called wrong behind the right one', () => {
    expect(report('更正：整改的是398处，不是395处', BEFORE).correction).toEqual([395, 398]);
    expect(report('上条整改数报错，应是398处，不是395处', BEFORE).correction).toEqual([395, 398]);
  });
});
