import { describe, expect, test } from '@jest/globals';
import { taskOf } from '../../../src/domain/plan-lookups.ts';
import type { Achievement } from '../../../src/domain/report-reading.ts';
import { isImplausible } from '../../../src/reading/achievements/implausible.ts';
import { plan } from '../../support/readers.ts';

const reached = (name: string, value: number, unit: string): Achievement => ({
  name,
  value,
  unit,
  quote: name,
  isAbout: false,
  target: null,
});

describe('a number', () => {
  test.each([
    ['签订率', 986, '%'],
    ['覆盖率', 120, '%'],
    ['公厕完成', -3, '座'],
    ['公厕完成', 2.5, '座'],
    ['覆盖率', -5, '%'],
  ])('%s %d%s cannot be', (name, value, unit) => {
    expect(isImplausible(reached(name, value, unit), null)).toBe(true);
  });

  test.each([
    ['公厕完成', 9, '座'],
    ['泊位周转率', 3.9, '次'],
    ['人均办件', 3.6, '件'],
    ['完成年度目标', 135, '%'],
    ['同比增长', 240, '%'],
    ['同比', -5.2, '%'],
    ['绿道建成', 5.2, '公里'],
    ['覆盖率', 100, '%'],
  ])('%s %d%s may be', (name, value, unit) => {
    expect(isImplausible(reached(name, value, unit), null)).toBe(false);
  });
});

describe('a number that counts towards a goal', () => {
  const of = (number: number, value: number, unit: string) =>
    isImplausible({ ...reached('完成', value, unit), target: 0 }, taskOf(plan, number));

  test('cannot be ten times as much, or twenty times where one or two are wanted', () => {
    expect(of(28, 80, '座')).toBe(true);
    expect(of(28, 60, '座')).toBe(false);
    expect(of(20, 10, '个')).toBe(false);
    expect(of(20, 20, '个')).toBe(true);
  });
});
