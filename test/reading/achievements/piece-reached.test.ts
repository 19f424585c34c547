import { describe, expect, test } from '@jest/globals';
import { pieceReached } from '../../../src/reading/achievements/piece-reached.ts';
import { plan } from '../../support/readers.ts';

const piece = (text: string, number: number) => {
  const task = plan.tasks.find((one) => one.number === number);
  return task ? (pieceReached(text, task)?.number ?? null) : null;
};

describe('one piece among several', () => {
  test.each([
    ['公厕第7座今早通水试用，第8座化粪池昨天才吊装', 28, 7],
    ['第六座公厕刚投用', 28, 6],
    ['15分钟便民商圈第3个已经开业', 18, 3],
  ])('that is told to be done may be as many: %s', (text, task, expected) => {
    expect(piece(text, task)).toBe(expected);
  });

  test.each([
    ['公厕第8座正在装修', 28],
    ['公厕第9座已投用', 28],
    ['第3个问题已经解决', 28],
    ['公厕完成7座', 28],
  ])('is asked about nowhere else: %s', (text, task) => {
    expect(piece(text, task)).toBeNull();
  });
});
