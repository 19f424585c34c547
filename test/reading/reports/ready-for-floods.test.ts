import { describe, expect, test } from '@jest/globals';
import { readReport } from '../../../src/reading/reports/report.ts';
import { reader } from '../../support/readers.ts';

const toilets = {
  units: ['区环卫管护中心'],
  groups: [],
  mayReportAny: false,
  today: '2020-06-18',
  recent: [],
};
const read = (text: string) => readReport({ text, quote: null }, toilets, reader);

describe('what is got ready for the flood season', () => {
  test.each([
    ['任务28：备好沙袋1.2万只、水泵3台', [1.2, 3]],
    ['任务28：防汛物资备足编织袋5000条，抢险车备齐6台', [5000, 6]],
  ])('was reached: %s', (text, values) => {
    expect(read(text)?.items.flatMap(({ metrics }) => metrics.map(({ value }) => value))).toEqual(
      values,
    );
  });

  test('is only planned where it is for later', () => {
    expect(read('任务28：公厕完成2座，下月备好沙袋2万只')?.items[0]?.metrics).toHaveLength(1);
  });
});
