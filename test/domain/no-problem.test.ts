import { describe, expect, test } from '@jest/globals';
import { deniesProblems, isNoProblem } from '../../src/domain/no-problem.ts';

describe('a clause', () => {
  test.each([
    '无问题',
    '没问题',
    '没啥问题',
    '都没啥问题',
    '暂无困难',
    '暂时没啥困难',
    '目前没遇到什么困难',
    '未发现明显问题',
    '没有什么大的问题和困难',
    '没什么困难需要协调的',
    '一直没碰到过难点',
    '存在问题无',
    '难处没有',
    '问题不存在',
    '困难和问题均无',
  ])('says that nothing stands in the way: %s', (clause) => {
    expect(deniesProblems(clause)).toBe(true);
    expect(isNoProblem(clause)).toBe(true);
  });

  test.each([
    '水电没接通',
    '问题没解决',
    '没有问题台账',
    '困难户都没搬',
    '没人协调问题',
    '月底完成没问题',
    '资金没到位，困难较大',
    '没发现8处问题整改',
  ])('says something else: %s', (clause) => {
    expect(deniesProblems(clause)).toBe(false);
  });

  test.each(['无', '暂无', '没有', '目前没有'])('says so under 存在问题 alone: %s', (line) => {
    expect([deniesProblems(line), isNoProblem(line)]).toEqual([false, true]);
  });
});
