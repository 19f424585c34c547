import { describe, expect, test } from '@jest/globals';
import { withBareNumbers } from '../../../src/reading/tasks/bare-numbers.ts';

const TASKS = [7, 8, 12, 16, 17, 18, 19, 28];
const named = (text: string, figures: readonly number[] = []) =>
  withBareNumbers(text, { tasks: TASKS, figures });

describe('a bare number at the head of a clause', () => {
  test.each([
    ['18报的啥', '任务18报的啥'],
    ['昨天17那条撤回吧', '昨天任务17那条撤回吧'],
    ['16没给我一块撤了吧', '任务16没给我一块撤了吧'],
    ['8上面谁跟咱一块', '任务8上面谁跟咱一块'],
    ['7年底要到多少', '任务7年底要到多少'],
    ['19是21年才完的 这季度也得报？', '任务19是21年才完的 这季度也得报？'],
    ['17不对 是2个', '任务17不对 是2个'],
    ['17数不对，改一下', '任务17数不对，改一下'],
    ['把28那条删了', '把任务28那条删了'],
    ['等等 28的还在公示 先去掉', '等等 任务28的还在公示 先去掉'],
    ['17写个问题 师资不够', '任务17写个问题 师资不够'],
    ['那28呢，12谁牵头', '那28呢，任务12谁牵头'],
  ])('is that of a task, before what is said or asked of it: %s', (text, meant) => {
    expect(named(text)).toBe(meant);
  });

  test.each([
    '17评出示范项目1个',
    '28座公厕建成了吗',
    '12家没报吧',
    '7天内报还是8天内报',
    '12改成15',
    '17补一句，巡查了820人次',
    '8人就行',
    '20几座',
    '12 16 17谁牵头',
    '17，18号谁牵头',
    '2那个批示谁办',
    '35那条撤回吧',
  ])('counts, or is none of these tasks, or names them otherwise: %s', (text) => {
    expect(named(text)).toBe(text);
  });

  test('is a figure where it stands in what they wrote', () => {
    expect(named('17不对，是2个', [17])).toBe('17不对，是2个');
  });
});
