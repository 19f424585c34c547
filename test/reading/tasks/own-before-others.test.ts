import { describe, expect, test } from '@jest/globals';
import { readReport } from '../../../src/reading/reports/report.ts';
import { reader } from '../../support/readers.ts';

const read = (unit: string, text: string) =>
  readReport(
    { text, quote: null },
    { units: [unit], groups: [], mayReportAny: false, today: '2020-07-29', recent: [] },
    reader,
  );

describe('a report that names no task, of a unit with several', () => {
  test.each([
    ['区应急局', '上周查了企业86家，发现隐患213条，整改了198条，还有15条正在改'],
    ['区应急局', '2处重大隐患只销号1处'],
    ['区应急局', '应急物资库5个只建了2个'],
  ])(
    'is kept and asked for, whatever the text of another unit’s task says: %s %s',
    (unit, text) => {
      const reading = read(unit, text);
      expect(reading?.items.map(({ task }) => task)).toEqual([null]);
      expect(reading?.doubt?.reason).toBe('missing_task');
    },
  );

  test('is of the task of another unit where it calls that one by its name', () => {
    expect(read('区城管局', '公厕完工5座')?.doubt).toMatchObject({
      reason: 'unit_not_responsible',
      tasks: [28],
    });
  });

  test.each(['推荐一部电影', '推荐两本书，好好落实'])('is none at all: %s', (text) => {
    expect(read('区应急局', text)).toBeNull();
  });

  test('is of the task that its unit leads, of those that the first clause may mean, before one that a thing behind it belongs to', () => {
    const reading = read('区交警大队', '6月查处违法停车1260起 新装信号灯4处');
    expect(reading?.items[0]?.task).toBe(15);
  });

  test('is asked of one clause of it that may mean several, whatever task another names', () => {
    const reading = read('区商务局', '商圈这个月成了1个 累计3个 夜市摊位新增45个');
    expect(reading?.doubt).toMatchObject({ reason: 'ambiguous_task', tasks: [18, 19] });
    expect(reading?.items.map(({ task }) => task).toSorted()).toEqual([20, null]);
  });
});
