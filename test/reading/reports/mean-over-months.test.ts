import { describe, expect, test } from '@jest/globals';
import { readReport } from '../../../src/reading/reports/report.ts';
import { reader } from '../../support/readers.ts';

const periodOn = (today: string, text: string) => {
  const reporter = {
    units: ['区生态环境分局'],
    groups: [],
    mayReportAny: false,
    today,
    recent: [],
  };
  return readReport({ text, quote: null }, reporter, reader)?.items[0]?.period;
};

describe('a mean over the months up to the last', () => {
  test('is for that month, in the days in which it is owed', () => {
    expect(periodOn('2020-07-06', '1-6月PM2.5平均50，PM10是91')).toBe('2020-06');
  });

  test('says nothing of the period later in the month', () => {
    expect(periodOn('2020-06-28', '1-5月PM2.5平均浓度50')).toBe('2020-06');
  });
});
