import { describe, expect, test } from '@jest/globals';
import { buildQuestionReader, type QuestionReader } from '../../../src/reading/reader.ts';
import { readReport } from '../../../src/reading/reports/report.ts';
import { plan, reader } from '../../support/readers.ts';

const office = { units: [], groups: [], mayReportAny: true, today: '2020-07-20', recent: [] };
const figures = (text: string, by: QuestionReader = reader) =>
  (readReport({ text, quote: null }, office, by)?.items ?? []).flatMap(
    ({ metrics, noted = [] }) => [
      ...metrics.map(({ value, unit }) => `${value}${unit}`),
      ...noted.map(({ role, value, unit }) => `${role} ${value}${unit}`),
    ],
  );

/** Things that are there, each with its task and its measure. */
const THINGS = [
  [3, '历史建筑', '处'],
  [33, '避难场所', '处'],
  [31, '危化品企业', '家'],
  [21, '失能老人', '户'],
  [12, '边角地块', '块'],
  [13, '病害桥梁', '座'],
] as const;
const SURVEYS = ['普查', '摸底', '摸排', '梳理', '清点', '全面摸清', '共摸排', '普查统计'];

describe('what is only counted', () => {
  test.each(SURVEYS)('is no achievement, of whatever thing it is told: %s', (survey) => {
    for (const [task, thing, unit] of THINGS)
      expect([thing, ...figures(`任务${task}：${survey}${thing}31${unit}`)]).toEqual([
        thing,
        `size 31${unit}`,
      ]);
  });

  test.each(THINGS)('stands beside what was done with some of it: %s %s', (task, thing, unit) => {
    const text = `任务${task}：摸排${thing}31${unit}，整治${thing}12${unit}`;
    expect(figures(text)).toEqual([`12${unit}`, expect.stringContaining(`31${unit}`)]);
  });

  test.each([
    '任务3：已普查历史建筑31处',
    '任务3：到6月底普查历史建筑31处',
    '任务3：完成历史建筑普查31处',
    '任务3：本月普查历史建筑31处',
    '任务12：梳理出边角地块31处',
    '任务6：梳理更新标识牌31块',
    '任务30：排查企业31家',
    '任务30：检查企业31家',
  ])('is work where it is told as work: %s', (text) => {
    expect(figures(text)).toEqual([expect.stringMatching(/^31/u)]);
  });

  test('is an achievement where the plan wants it counted', () => {
    const wanting = {
      ...plan,
      tasks: plan.tasks.map((task) => ({
        ...task,
        targets: task.targets.map((one) =>
          task.number === 3 ? { ...one, metric: '历史建筑普查', aliases: [] } : one,
        ),
      })),
    };
    const text = '任务3：普查历史建筑31处';
    expect(figures(text, buildQuestionReader(wanting))).toEqual(['31处']);
    expect(figures(text)).toEqual(['size 31处']);
  });
});
