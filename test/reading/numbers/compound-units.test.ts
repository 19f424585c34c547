import { describe, expect, test } from '@jest/globals';
import { inUnit } from '../../../src/domain/measure-units.ts';
import { findQuantities } from '../../../src/reading/numbers/quantities.ts';
import { readReport } from '../../../src/reading/reports/report.ts';
import { reader } from '../../support/readers.ts';

describe('a unit that is put together of others', () => {
  test.each([
    ['氨氮0.82mg/L', 'mg/l'],
    ['总磷0.18毫克/升', '毫克/升'],
    ['PM10均值0.071mg/m³', 'mg/m3'],
    ['噪声58dB(A)', 'db(a)'],
    ['处理水量3.2万m³/d', '万m3/d'],
    ['减排12.5t/a', 't/a'],
  ])('is one unit: %s', (text, unit) => {
    expect(findQuantities(text).map((one) => one.unit)).toEqual([unit]);
  });

  test('is compared with its own kind', () => {
    expect(inUnit(0.071, 'mg/m3', '微克/立方米')).toBe(71);
    expect(inUnit(0.82, 'mg/l', '毫克/升')).toBe(0.82);
  });

  test('is none in 5G基站', () => {
    expect(findQuantities('5G基站开通52个').map((one) => one.unit)).toEqual(['个']);
  });

  test('tells by itself how high something stands', () => {
    const office = { units: [], groups: [], mayReportAny: true, today: '2020-08-26', recent: [] };
    const text = '任务8：小清河断面氨氮1.12mg/L，化学需氧量19.6mg/L';
    const [item] = readReport({ text, quote: null }, office, reader)?.items ?? [];
    expect(item?.metrics.map(({ name, value }) => [name, value])).toEqual([
      ['小清河断面氨氮', 1.12],
      ['化学需氧量', 19.6],
    ]);
  });
});
