import { describe, expect, test } from '@jest/globals';
import { readPlanFile } from '../../../src/plan/plan-file.ts';
import { buildQuestionReader } from '../../../src/reading/reader.ts';
import { readReport } from '../../../src/reading/reports/report.ts';

const reader = buildQuestionReader(readPlanFile('plans/tianqiao-2020.yaml'));
const read = (unit: string, text: string, today = '2020-11-30') =>
  readReport(
    { text, quote: null },
    { units: [unit], groups: [], mayReportAny: false, today, recent: [] },
    reader,
  );

describe('第N项 below a table that numbers its rows', () => {
  const TABLE = [
    '民政局11月份报表（单位：个/处/块）',
    '序号\t内容\t全年任务\t11月\t累计',
    '1\t协商议事平台社区覆盖\t131\t6\t128',
    '2\t街道综合养老服务中心\t4\t1\t4',
    '3\t道路名称标志英文校核\t300\t35\t295',
  ].join('\n');

  test.each([
    ['说明：第1项剩余3个社区为新成立社区，12月10日前完成。', 23, '12月10日前完成'],
    ['第3项剩余5块12月完成。', 6, '第3项剩余5块12月完成'],
  ])('is of the row of that number, and no task: %s', (line, task, next) => {
    const found = read('区民政局', `${TABLE}\n${line}`);
    expect(found?.doubt).toBeNull();
    expect(found?.items.map((item) => item.task).toSorted()).toEqual([21, 23, 6]);
    expect(found?.items.find((item) => item.task === task)?.next).toContain(next.slice(-8));
  });

  test('has no unit where several stand above it', () => {
    const units = read('区民政局', TABLE)?.items.flatMap(({ metrics }) =>
      metrics.map(({ unit }) => unit),
    );
    expect(units).not.toContain('个/处/块');
  });
});

describe('第N项 below a table that numbers nothing', () => {
  test('is of the row in that place, and no task of that number', () => {
    const rows = [
      '泺口街道10月重点工作完成情况表',
      '工作\t本月\t累计',
      '拆违面积（平方米）\t2300\t23100',
      '四分类社区（个）\t1\t4',
      '志愿活动（场）\t9\t71',
      '问题：第2项桶站缺电；第三项雨天多。',
    ];
    const items = read('泺口街道办事处', rows.join('\n'))?.items ?? [];
    const found = items.map(({ task, problems, metrics }) => [task, problems, metrics.length]);
    expect(found.toSorted()).toEqual([
      [26, '', 2],
      [27, '第2项桶站缺电', 2],
      [37, '第三项雨天多', 2],
    ]);
  });
});

describe('a table of places with how far each has come', () => {
  test.each([
    [
      '公厕：年度8座，点位进度如下\n点位 | 类型 | 6月底 | 7月底\n清河北路 | 新建 | 主体完工 | 投入使用\n北园立交 | 改造 | 投入使用 | 投入使用\n凤凰山 | 新建 | 基础 | 主体完工\n黄台南路 | 改造 | 未开工 | 内装',
      2,
    ],
    ['任务28\n点位\t6月\t7月\n清河北路\t在建\t已完工\n凤凰山\t未开工\t在建', 1],
  ])('counts those that are done in the newest column: %s', (text, count) => {
    const [item] = read('区环卫管护中心', text, '2020-07-31')?.items ?? [];
    const counted = item?.metrics.filter(({ target }) => target !== null);
    expect(counted?.map(({ value, unit }) => [value, unit])).toEqual([[count, '座']]);
  });
});
