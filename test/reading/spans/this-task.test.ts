import { describe, expect, test } from '@jest/globals';
import { taskPointedAt } from '../../../src/reading/spans/this-task.ts';

describe('a task that is only pointed at', () => {
  test.each([
    ['这项谁牵头', '这项'],
    ['这个任务啥时候干完', '这个任务'],
    ['该项任务目标是多少', '该项任务'],
    ['刚才那项谁负责', '刚才那项'],
    ['这两项任务分别谁牵头', '这两项任务'],
    ['这事归谁管', '这事'],
    ['本任务谁配合', '本任务'],
  ])('is what %s asks about', (text, words) => {
    expect(taskPointedAt(text)).toBe(words);
  });

  test.each([
    '这个文件谁发的',
    '那个中心参加哪个组',
    '该项目谁负责',
    '这个月要完成什么',
    '那个谁来一下',
    '这项完成了5座',
    '这项已经完成',
    '公厕这项谁牵头',
  ])('is not in %s', (text) => {
    expect(taskPointedAt(text)).toBeNull();
  });
});
