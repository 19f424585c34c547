import { describe, expect, test } from '@jest/globals';
import { itemsOf } from '../../src/domain/task-items.ts';

describe('what a text counts off itself', () => {
  test('is each stretch behind its counting word', () => {
    expect(itemsOf('一是推进甲；严格执行。二是打好乙。三是丙的目的是丁。')).toEqual([
      '推进甲；严格执行。',
      '打好乙。',
      '丙的目的是丁。',
    ]);
  });

  test('is nothing where it does not count', () => {
    expect(itemsOf('进一步完善甲，这是乙的第一是非。')).toEqual([]);
  });
});
