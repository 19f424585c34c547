import { describe, expect, test } from '@jest/globals';
import { readReport } from '../../../src/reading/reports/report.ts';
import { reader } from '../../support/readers.ts';

const read = (unit: string, lines: readonly string[]) =>
  readReport(
    { text: lines.join('\n'), quote: null },
    { units: [unit], groups: [], mayReportAny: false, today: '2020-09-27', recent: [] },
    reader,
  );
const progressOf = (unit: string, lines: readonly string[]) =>
  Object.fromEntries((read(unit, lines)?.items ?? []).map((one) => [one.task, one.progress]));

describe('an item of an outline', () => {
  test.each<[unit: string, lines: readonly string[], expected: Readonly<Record<number, string>>]>([
    [
      '区水务局',
      [
        '一、工作进展',
        '（一）城市水体生态提升。清淤污水管网38公里；断面氨氮浓度1.12mg/L，稳定达标。',
        '（二）城市交通基础设施。航道疏浚完成土方62万方。二环北路完成路基1.8公里。',
        '（三）防汛排涝。储备沙袋2.3万条，出动抢险人员450人次。',
      ],
      {
        8: '（一）城市水体生态提升。清淤污水管网38公里；断面氨氮浓度1.12mg/L，稳定达标',
        11: '（二）城市交通基础设施。航道疏浚完成土方62万方。二环北路完成路基1.8公里',
        32: '（三）防汛排涝。储备沙袋2.3万条，出动抢险人员450人次',
      },
    ],
    [
      '区商务局',
      [
        '（一）便民商圈建设',
        '建成商圈4个，新增便利店17家。',
        '（二）夜间经济',
        '举办活动9场，参与商户120家。',
      ],
      {
        18: '（一）便民商圈建设\n建成商圈4个，新增便利店17家',
        20: '（二）夜间经济\n举办活动9场，参与商户120家',
      },
    ],
    [
      '区应急局',
      [
        '1.安全生产。检查企业260家次。',
        '2.避难场所。更新标识60块。',
        '3.应急演练。组织演练14场，参加3200人次。',
      ],
      {
        30: '1.安全生产。检查企业260家次',
        33: '2.避难场所。更新标识60块',
        32: '3.应急演练。组织演练14场，参加3200人次',
      },
    ],
    [
      '区水务局',
      ['任务13', '（一）道路养护。修补路面3600平方米。', '（二）防汛排涝。更换雨水井盖118座。'],
      { 13: '（一）道路养护。修补路面3600平方米。\n（二）防汛排涝。更换雨水井盖118座' },
    ],
  ])('of %s is told of the task that its head names', (unit, lines, expected) => {
    expect(progressOf(unit, lines)).toEqual(expected);
  });

  test('whose head names no task is asked about, and never told of the one before it', () => {
    const reading = read('区城管局', [
      '（一）城市亮化。补装路灯63盏。',
      '（二）违建治理。拆除违建1.2万平方米。',
      '（三）队伍建设。谈心谈话26人次。',
    ]);
    expect(reading?.items.map((one) => [one.task, one.progress])).toEqual([
      [4, '（一）城市亮化。补装路灯63盏'],
      [26, '（二）违建治理。拆除违建1.2万平方米'],
      [null, '（三）队伍建设。谈心谈话26人次'],
    ]);
    expect(reading?.doubt).toMatchObject({ reason: 'missing_task', word: '队伍建设' });
  });
});

test('亮点 behind the items of an outline is of what its own words speak of', () => {
  const told = progressOf('药山街道办事处', [
    '一、路长制：吹哨57次。',
    '二、雷锋志愿：八一慰问老兵64户。',
    '三、亮点：“板凳议事会”协商议题33件，办结29件。',
  ]);
  expect(Object.keys(told)).toEqual(['23', '24', '37']);
  expect(told[24]).toBe('一、路长制：吹哨57次');
});
