import { describe, expect, test } from '@jest/globals';
import { readPlanFile } from '../../../src/plan/plan-file.ts';
import { buildQuestionReader } from '../../../src/reading/reader.ts';
import { readReport } from '../../../src/reading/reports/report.ts';

const reader = buildQuestionReader(readPlanFile('plans/tianqiao-2020.yaml'));
const office = { units: [], groups: [], mayReportAny: true, today: '2020-07-20', recent: [] };
const metrics = (text: string) =>
  (readReport({ text, quote: null }, office, reader)?.items ?? []).flatMap((item) => item.metrics);

/** Whatever a goal counts, and as many as the plan wants or fewer. */
const GOALS = [
  ['任务28：公厕', '6座'],
  ['任务28：公厕', '8座'],
  ['任务9：绿道', '8公里'],
  ['任务9：公园开工', '11处'],
  ['任务18：便民商圈', '5个'],
  ['任务5：样板街', '2条'],
  ['任务16：房屋征收', '600户'],
] as const;

const BY_NOW = [
  '到今天是',
  '到现在是',
  '目前是',
  '截至目前',
  '截至目前是',
  '截止到今天是',
  '到昨天为止是',
  '眼下是',
  '到这会儿是',
  '截至7月15日',
  '到现在一共是',
];

describe('how many there are by now', () => {
  test.each(
    GOALS.flatMap(([thing, count]) => BY_NOW.map((by) => [`${thing}${by}${count}`, count])),
  )('is the whole, and counts towards the goal: %s', (text, count) => {
    const [metric] = metrics(text);
    expect(`${metric?.value}${metric?.unit}`).toBe(count);
    expect(metric?.target).not.toBeNull();
  });

  test.each([
    ['任务9：绿道这个月铺了1.2公里，累记4.6公里', '4.6公里'],
    ['任务9：花漾街区本月建2处，累积5处', '5处'],
    ['任务28：公厕6月完工1座，累记完工4座', '4座'],
    ['任务9：花漾街区当月打造1处，累积打造6处', '6处'],
  ])('is the whole although 累计 is misspelt: %s', (text, count) => {
    const credited = metrics(text).filter(({ target, isPart }) => target !== null && !isPart);
    expect(credited.map(({ value, unit }) => `${value}${unit}`)).toEqual([count]);
  });

  test('is held against what was planned, and bears the name of the thing', () => {
    const named = ({ name, value }: { readonly name: string; readonly value: number }) =>
      `${name} ${value}`;
    expect(metrics('任务28：公厕目标是8座，目前是6座').map(named)).toEqual(['公厕 6']);
    expect(metrics('任务9：计划建绿道4公里，实际3.6公里').map(named)).toEqual(['绿道 3.6']);
    expect(metrics('任务9：公园开工计划6处实际7处').map(named)).toEqual(['公园开工 7']);
  });

  test.each(['任务28：公厕到年底8座', '任务28：公厕目前还剩3座', '任务28：公厕计划到年底是8座'])(
    'is none of what is left or still to come: %s',
    (text) => {
      expect(metrics(text)).toEqual([]);
    },
  );
});
