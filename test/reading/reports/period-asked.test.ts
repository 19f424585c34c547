import { describe, expect, test } from '@jest/globals';
import { apartFromPeriod } from '../../../src/reading/reports/period-asked.ts';

const TODAY = '2020-07-05';

describe('what a report asks of its own period', () => {
  test.each([
    ['任务28：公厕完工1座，归6月报还是归二季度？', '任务28：公厕完工1座', ['2020-06', '2020-Q2']],
    ['路灯装了40盏 算6月还是7月呀', '路灯装了40盏', ['2020-06', '2020-07']],
    ['绿道修了1公里，写哪个月合适', '绿道修了1公里', []],
    ['绿道修了1公里这算不算二季度的', '绿道修了1公里', ['2020-Q2']],
    ['签了3户。不知道该报6月的月报还是二季度的季报', '签了3户。', ['2020-06', '2020-Q2']],
  ])('stands apart from what it tells: %s', (text, rest, periods) => {
    expect(apartFromPeriod(text, TODAY)).toMatchObject({ rest, asked: { periods } });
  });

  test.each([
    '归6月报还是归二季度？',
    '任务28：6月完工3座，二季度累计5座',
    '6月完成3座，算完成目标吗',
    '月报要写几月的数据',
    '6月开工3座还是5座？我核一下',
  ])('is nothing where something else is told or asked: %s', (text) => {
    expect(apartFromPeriod(text, TODAY)).toBeNull();
  });
});
