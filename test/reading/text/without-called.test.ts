import { describe, expect, test } from '@jest/globals';
import { withoutCalled } from '../../../src/reading/text/without-called.ts';
import { cpuTime } from '../../support/cpu-time.ts';

describe('who calls others beside the clerk', () => {
  test.each([
    ['@班主任 确认', '确认'],
    ['确认 @班主任', '确认'],
    ['＠城管助手\u2005@李四  我的待办 @王五', '我的待办'],
    ['@李四 任务28：\n已完成 6 座', '任务28：\n已完成 6 座'],
    ['请@李四 来报', '请@李四 来报'],
    ['已完成6座 @李四 负责', '已完成6座 @李四 负责'],
    ['@李四', '@李四'],
    ['@ 确认', '确认'],
    ['确认', '确认'],
    ['', ''],
  ])('says %j', (text, expected) => {
    expect(withoutCalled(text)).toBe(expected);
  });

  test('is read in no time whatever it holds', async () => {
    const text = `${'@a '.repeat(20_000)}确认`;
    expect(withoutCalled(text)).toBe('确认');
    expect(await cpuTime(200, async () => withoutCalled(text))).toBeLessThan(200);
  });
});
