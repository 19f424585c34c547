import { describe, expect, test } from '@jest/globals';
import { readReport } from '../../../src/reading/reports/report.ts';
import { reader } from '../../support/readers.ts';

const office = { units: [], groups: [], mayReportAny: true, today: '2020-09-27', recent: [] };
const progressOf = (...lines: readonly string[]) =>
  readReport({ text: lines.join('\n'), quote: null }, office, reader)?.items.map(
    ({ progress }) => progress,
  );
const WORK = '任务28：公厕完工5座';
const KEPT = '公厕完工5座';

describe('a title or an address above a report', () => {
  test.each([
    '区环卫管护中心9月份城市治理提升工作情况',
    '区环卫管护中心9月工作小结',
    '关于9月份公共卫生间建设进展情况的报告',
    '公厕建设台账',
    '公厕建设9月进度',
    '区指挥部办公室：',
    '区治理办：',
    '尊敬的各位领导：',
    '现将我单位9月份有关情况报告如下：',
  ])('says nothing of the work and is left out: %s', (title) => {
    expect(progressOf(title, WORK)).toEqual([KEPT]);
  });

  test.each(['任务28公厕建设9月数据', '任务28 公厕建设9月进度', '28号任务 公共卫生间建设情况'])(
    'is left out with the number of its task too: %s',
    (title) => {
      expect(progressOf(title, '公厕完工5座')).toEqual([KEPT]);
    },
  );

  test('is left out at each head that numbers a task', () => {
    expect(
      progressOf(
        '一、老旧小区整治改造（任务16）',
        '7个项目已开工',
        '二、物业服务管理（任务17）',
        '考核物业企业136家',
      ),
    ).toEqual(['7个项目已开工', '考核物业企业136家']);
  });

  test.each([
    ['公厕建设提速增效', '公厕完工5座'],
    ['公厕建设攻坚情况：进度居全市第一', '公厕完工5座'],
  ])('is kept where it says more: %s', (title, work) => {
    expect(progressOf(`任务28 ${title}`, work)?.[0]).toContain(title.slice(-6));
  });
});
