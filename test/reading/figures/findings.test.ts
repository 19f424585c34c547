import { describe, expect, test } from '@jest/globals';
import { readPlanFile } from '../../../src/plan/plan-file.ts';
import { buildQuestionReader } from '../../../src/reading/reader.ts';
import { readReport } from '../../../src/reading/reports/report.ts';

const reader = buildQuestionReader(readPlanFile('plans/tianqiao-2020.yaml'));
const office = { units: [], groups: [], mayReportAny: true, today: '2020-07-20', recent: [] };
/** The figures behind the first, as `3个` for what was achieved and `other 3个` for what is noted. */
const behind = (text: string) =>
  (readReport({ text, quote: null }, office, reader)?.items ?? []).flatMap(
    ({ metrics, noted = [] }) => [
      ...metrics.slice(1).map(({ value, unit }) => `${value}${unit}`),
      ...noted.map(({ role, value, unit }) => `${role} ${value}${unit}`),
    ],
  );

const WORK = ['任务28：公厕建成5座', '任务9：绿道完成6.2公里', '任务30：检查企业320家'];
const each = (findings: readonly string[]) =>
  WORK.flatMap((work) => findings.map((found) => [`${work}，${found}`]));

describe('how many problems or lessons there are', () => {
  test.each(
    each([
      '存在3个问题',
      '梳理3个共性问题',
      '梳理共性问题3个',
      '查找短板3个',
      '面临3个难题',
      '总结经验3个',
      '提炼典型做法3个',
      '反映问题3个',
      '发现3个突出问题',
      '列出问题清单3个',
      '剖析原因3个',
      '共性问题3个',
      '归纳出3个堵点',
    ]),
  )('is noted, and nothing that was achieved: %s', (text) => {
    expect(behind(text)).toEqual(['other 3个']);
  });

  test.each(
    each([
      '解决问题3个',
      '整改突出问题3个',
      '3个问题已办结',
      '打通堵点3个',
      '破解难题3个',
      '销号问题3个',
    ]),
  )('is achieved where something was done with them: %s', (text) => {
    expect(behind(text)).toEqual(['3个']);
  });

  test.each(each(['巡查发现问题9件，办结7件', '上报问题9件，办结7件']))(
    'is achieved where it is the work to find them: %s',
    (text) => {
      expect(behind(text)).toEqual(['9件', '7件']);
    },
  );

  test('is noted beside those of them that were settled', () => {
    expect(behind('任务28：公厕建成5座，梳理问题8个，其中解决5个')).toEqual(['5个', 'other 8个']);
  });
});
