import { describe, expect, test } from '@jest/globals';
import { numberOfUnit } from '../../../src/reading/numbers/number-of-unit.ts';

describe('the number of a figure', () => {
  test.each([
    ['7个', '个', 7],
    ['2129', '套', 2129],
    ['两个', '个', 2],
    ['14.21万平', '万平方米', 14.21],
    ['7座', '个', null],
  ])('%s counted in %s is %p', (figure, unit, number) => {
    expect(numberOfUnit(figure, unit)).toBe(number);
  });
});
