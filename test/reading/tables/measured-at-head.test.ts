import { describe, expect, test } from '@jest/globals';
import { readReport } from '../../../src/reading/reports/report.ts';
import { reader } from '../../support/readers.ts';

const office = { units: [], groups: [], mayReportAny: true, today: '2020-06-28', recent: [] };
const figures = (lines: readonly string[]) =>
  (readReport({ text: lines.join('\n'), quote: null }, office, reader)?.items ?? []).flatMap(
    ({ metrics, noted = [] }) =>
      [...metrics, ...noted].map(({ name, value, unit }) => `${name} ${value}${unit}`),
  );

describe('what is measured', () => {
  test('may stand at the head of the names, which the figures keep', () => {
    const told = figures([
      '棚改安置房基本建成（套）\t5月\t6月\t累计',
      '香磨李\t180\t200\t500',
      '凤凰山\t90\t150\t330',
      '合计\t270\t350\t830',
    ]);
    for (const one of ['香磨李6月 200套', '凤凰山累计 330套', '香磨李5月 180套'])
      expect(told).toContain(one);
    expect(told).toContain('棚改安置房基本建成累计 830套');
  });

  test('is what the sum is of', () => {
    const told = figures([
      '拆违面积（平方米）\t本月\t累计',
      '北园\t1200\t5600',
      '药山\t300\t2100',
      '合计\t1500\t7700',
    ]);
    expect(told).toContain('拆违面积累计 7700平方米');
  });
});

describe('the unit of a table', () => {
  test('may stand behind its title, and is none of a row that is told in shares', () => {
    const told = figures([
      '垃圾分类日均量（吨）',
      '类别  本月  上月  增减',
      '可回收  48.3  50.1  -1.8',
      '回收利用率  35.3%  33.2%  +2.1',
    ]);
    expect(told).toContain('可回收本月 48.3吨');
    expect(told).toContain('回收利用率增减 2.1');
  });

  test('is in the head that names the measure: 场次, 人次', () => {
    const told = figures(['任务37', '项目  场次  人次', '站岗  18  240', '宣讲  7  65']);
    expect(told).toContain('站岗场次 18场');
    expect(told).toContain('宣讲人次 65人次');
  });
});

test('how far a thing has come is told of that thing', () => {
  const told = figures([
    '公园建设',
    '序号 公园名称 面积(亩) 进度',
    '1 药山公园 36 完工',
    '2 泺口公园 18 在建60%',
  ]);
  expect(told).toContain('泺口公园在建 60%');
});
