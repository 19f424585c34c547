import { describe, expect, test } from '@jest/globals';
import { readReport } from '../../../src/reading/reports/report.ts';
import { reader } from '../../support/readers.ts';

const office = { units: [], groups: [], mayReportAny: true, today: '2020-06-28', recent: [] };
const credited = (text: string) =>
  (readReport({ text, quote: null }, office, reader)?.items ?? []).flatMap(({ metrics }) =>
    metrics.flatMap(({ value, target, isPart }) => (target === null || isPart ? [] : [value])),
  );

/** What a goal counts, how many the plan wants, in which measure, and how many are done. */
const GOALS = [
  ['任务28：公厕', 8, '座', 3],
  ['任务9：花漾街区', 11, '处', 4],
  ['任务9：绿道', 8, '公里', 3],
  ['任务18：便民商圈', 5, '个', 2],
  ['任务5：样板街', 3, '条', 2],
  ['任务20：夜间经济聚集区', 2, '个', 1],
  ['任务26：无违建街道', 7, '个', 3],
] as const;

const IN_ALL = [
  '',
  ...'计划 计划建 任务 年度任务 今年 今年要建 目标 全年目标 共 应建 列入计划 年度 一共要建'.split(
    ' ',
  ),
];
const BY_WORK = '改造 建设 打造 新建 创建'.split(' ');
const DONE =
  '完成 已完成 已建成 建成 完工 目前完成 弄好了 截至目前完成 其中完成 其中已完工 已竣工 现已建成'.split(
    ' ',
  );

describe('how many there are to do, and how many of them are done', () => {
  test.each(GOALS)(
    'are told apart, so that only the latter count: %s',
    (thing, whole, unit, done) => {
      const texts = [...IN_ALL, ...BY_WORK].flatMap((wanted) =>
        DONE.flatMap((by) =>
          ['，', ''].map((join) => `${thing}${wanted}${whole}${unit}${join}${by}${done}${unit}`),
        ),
      );
      const wrong = texts.filter((text) => {
        const values = credited(text);
        return values.includes(whole) || !values.includes(done);
      });
      expect(wrong).toEqual([]);
    },
  );
});
