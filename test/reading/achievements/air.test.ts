import { describe, expect, test } from '@jest/globals';
import { readReport } from '../../../src/reading/reports/report.ts';
import { reader } from '../../support/readers.ts';

const reporter = {
  units: ['区生态环境分局'],
  groups: [],
  mayReportAny: false,
  today: '2020-09-02',
  recent: [],
};
const read = (text: string) => {
  const { items = [] } = readReport({ text, quote: null }, reporter, reader) ?? {};
  return {
    reached: items.flatMap(({ metrics }) => metrics.map(({ value, target }) => [value, target])),
    noted: items.flatMap(({ noted = [] }) => noted.map(({ value, role }) => [value, role])),
  };
};

describe('what is in the air', () => {
  test('is told without a unit, month and mean behind one another', () => {
    const { reached } = read('任务10：PM2.5浓度28，1-8月累计46；PM10 8月61，1-8月84');
    expect(reached.map(([value]) => value)).toEqual([28, 46, 61, 84]);
    expect(reached.filter(([, target]) => target !== null).map(([value]) => value)).toContain(84);
  });

  test.each([
    ['任务10：PM2.5均值31，同比降4', [[4, 'baseline']]],
    [
      '任务10：PM2.5累计46，比年度目标53低7',
      [
        [53, 'target'],
        [7, 'baseline'],
      ],
    ],
    ['任务10：PM10均值89，较目标高2', [[2, 'baseline']]],
  ])('is held against something without being counted by it: %s', (text, noted) => {
    expect(read(text).noted).toEqual(noted);
    expect(read(text).reached).toHaveLength(1);
  });
});
