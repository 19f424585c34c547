import { describe, expect, test } from '@jest/globals';
import { readReport } from '../../../src/reading/reports/report.ts';
import { reader } from '../../support/readers.ts';

const tasksOf = (text: string, unit: string) => {
  const reporter = {
    units: [unit],
    groups: [],
    mayReportAny: false,
    today: '2020-08-31',
    recent: [],
  };
  const { items = [], doubt = null } = readReport({ text, quote: null }, reporter, reader) ?? {};
  return { tasks: items.map(({ task }) => task), isNil: items.map(({ isNil }) => isNil), doubt };
};

describe('tasks that one clause names side by side', () => {
  test.each([
    ['垃圾分类和公厕都没新进展', '区环卫管护中心', [27, 28]],
    ['物业和停车场这个月都没新动静', '区住房城乡建设局', [17, 12]],
    ['亮化、广告牌8月都没进展，在等招标', '区城管局', [4, 5]],
  ] as const)('have nothing new, all of them: %s', (text, unit, tasks) => {
    const both = { tasks, isNil: [true, true], doubt: null };
    expect(tasksOf(text, unit)).toEqual(both);
  });

  test('share what stands in the way of each', () => {
    expect(tasksOf('公厕跟垃圾分类都缺人手', '区环卫管护中心').tasks).toEqual([28, 27]);
  });

  test('do not share what was counted', () => {
    expect(tasksOf('公厕和垃圾分类这个月完成6座', '区环卫管护中心').tasks).toHaveLength(1);
  });
});
