import { describe, expect, test } from '@jest/globals';
import { readReport } from '../../../src/reading/reports/report.ts';
import { reader } from '../../support/readers.ts';

const office = { units: [], groups: [], mayReportAny: true, today: '2020-08-20', recent: [] };
const read = (head: string) => {
  const text = `任务9\n类型\t${head}（处）\t开工（处）\n口袋公园\t12\t9\n社区公园\t4\t3`;
  const [item] = readReport({ text, quote: null }, office, reader)?.items ?? [];
  return {
    counted: item?.metrics.map(({ value }) => value),
    noted: item?.noted?.map(({ value, role }) => `${value} ${role}`),
  };
};

describe('a column of counts', () => {
  test.each([
    '规划',
    '规划数',
    '拟建',
    '需建',
    '应建',
    '下达',
    '分配任务',
    '年初定',

    '要求',
    '指标',
    '计划建设',
  ])('whose head says how much is wanted counts nothing: %s', (head) => {
    expect(read(head).counted).toEqual([9, 3]);
    expect(read(head).noted?.[0]).toMatch(/^12 (?:target|planned|size|remaining)$/u);
  });

  test.each(['摸底', '核定', '立项', '批复', '选定', '设计'])(
    'beside the work tells of a step before it, and counts nothing: %s',
    (head) => {
      expect(read(head).counted).toEqual([9, 3]);
    },
  );

  test.each(['建成', '已建', '启用', '贯通', '验收'])('tells what was done: %s', (head) => {
    expect(read(head).counted).toEqual([12, 9, 4, 3]);
  });

  test('of a step before the work counts where no other column tells of work', () => {
    const text = '任务31\n类别\t摸底（家）\n中小型\t9\n大型\t4';
    const [item] = readReport({ text, quote: null }, office, reader)?.items ?? [];
    expect(item?.metrics.map(({ value }) => value)).toEqual([9, 4]);
  });
});
