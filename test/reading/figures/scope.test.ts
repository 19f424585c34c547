import { describe, expect, test } from '@jest/globals';
import { readPlanFile } from '../../../src/plan/plan-file.ts';
import { buildQuestionReader } from '../../../src/reading/reader.ts';
import { readReport } from '../../../src/reading/reports/report.ts';

const reader = buildQuestionReader(readPlanFile('plans/tianqiao-2020.yaml'));
const office = { units: [], groups: [], mayReportAny: true, today: '2020-07-20', recent: [] };
/** `4个` for what was achieved, `remaining 7个` for what is noted, in the order of the message. */
const figures = (text: string) =>
  (readReport({ text, quote: null }, office, reader)?.items ?? [])
    .flatMap(({ metrics, noted = [] }) => [
      ...metrics.map(({ value, unit }) => `${value}${unit}`),
      ...noted.map(({ role, value, unit }) => `${role} ${value}${unit}`),
    ])
    .toSorted(
      (one, other) =>
        text.indexOf(one.split(' ').at(-1) ?? '') - text.indexOf(other.split(' ').at(-1) ?? ''),
    );

describe('a word that gives a role', () => {
  test.each([
    ['任务9：公园剩3处，绿道2公里', ['remaining 3处', 'remaining 2公里']],
    ['任务9：未完成情况：公园3处，绿道2公里', ['remaining 3处', 'remaining 2公里']],
    ['任务28：剩4座未完工，泺口2座、北园2座', ['remaining 4座', 'remaining 2座', 'remaining 2座']],
    ['任务16：开工5个，涉及楼栋186栋，居民8568户', ['5个', 'size 186栋', 'size 8568户']],
  ])('reaches over what is listed behind it: %s', (text, expected) => {
    expect(figures(text)).toStrictEqual(expected);
  });

  test('ends where what is left has been told of, and another thing begins', () => {
    expect(figures('任务8：易涝点治完7处，剩2处在施工，雨水管网64公里')).toStrictEqual([
      '7处',
      'remaining 2处',
      'other 64公里',
    ]);
  });
});
