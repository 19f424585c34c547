import { describe, expect, test } from '@jest/globals';
import type { Achievement } from '../../../src/domain/report-reading.ts';
import { isImplausible } from '../../../src/reading/achievements/implausible.ts';

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
