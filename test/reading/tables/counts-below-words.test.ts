import { describe, expect, test } from '@jest/globals';
import { readReport } from '../../../src/reading/reports/report.ts';
import { reader } from '../../support/readers.ts';

const office = { units: [], groups: [], mayReportAny: true, today: '2020-08-20', recent: [] };
const item = (lines: readonly string[], mark: string) =>
  readReport({ text: lines.join('\n').replaceAll('|', mark), quote: null }, office, reader)
    ?.items[0];
const named = (lines: readonly string[], mark = '\t') =>
  item(lines, mark)?.metrics.map(({ name, value, unit }) => `${name} ${value}${unit}`);

const MARKINGS = ['任务13', '路段|施划标线|信号灯', '济泺路|800米|2处', '北园大街|1200米|1处'];

describe('a table whose heads are the things themselves', () => {
  test.each(['\t', '|', '   '])(
    'counts by row and column, whatever parts its cells: %j',
    (mark) => {
      expect(named(MARKINGS, mark)).toEqual([
        '济泺路施划标线 800米',
        '济泺路信号灯 2处',
        '北园大街施划标线 1200米',
        '北园大街信号灯 1处',
      ]);
      expect(item(MARKINGS, mark)?.progress).toContain('信号灯');
    },
  );

  test('has its sum beside its rows', () => {
    const sum = ['任务33', '街道|避难场所|标识牌', '泺口|3处|12块', '合计|3处|12块'];
    expect(named(sum)).toEqual([
      '泺口避难场所 3处',
      '泺口标识牌 12块',
      '避难场所 3处',
      '标识牌 12块',
    ]);
  });

  test('counts no telephone, no day and nobody in charge', () => {
    const beside = ['任务21', '机构|联系电话|签约人数|负责人', '一院|85960001|120人|张三'];
    expect(named(beside)).toEqual(['一院签约人数 120人']);
  });

  test('takes 整改问题 with counts below it for work', () => {
    const settled = ['任务17', '小区|整改问题|约谈企业', '锦绣|12件|1家', '金牛|8件|2家'];
    expect(item(settled, '\t')?.problems).toBe('');
    expect(named(settled)).toContain('锦绣整改问题 12件');
  });
});
