import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type FoundDays, findDays, readDay } from '../../../src/reading/calendar/days.ts';
import { quoteAt } from '../../../src/reading/text/text.ts';

/** A Friday. */
const TODAY = '2020-07-03';

describe('the days that a text names on 3 July 2020', () => {
  test.each([
    ['下月12日前', 'before 2020-08-12'],
    ['三季度末', '2020-09-30'],
    ['10月底', '2020-10-31'],
    ['10月31日', '2020-10-31'],
    ['2020年10月31日', '2020-10-31'],
    ['二〇二〇年十月三十一日', '2020-10-31'],
    ['10月31前', 'before 2020-10-31'],
    ['7月12', '2020-07-12'],
    ['7月15号', '2020-07-15'],
    ['10月31日（周六）下午5点前', 'before 2020-10-31'],
    ['7月12日24:00前', 'before 2020-07-12'],
    ['2020-10-31', '2020-10-31'],
    ['2020/7/12', '2020-07-12'],
    ['2020.10.31', '2020-10-31'],
    ['10.31前', 'before 2020-10-31'],
    ['5/8前', 'before 2020-05-08'],
    ['12日前', 'before 2020-07-12'],
    ['2日前', 'before 2020-08-02'],
    ['28号前', 'before 2020-07-28'],
    ['今天', '2020-07-03'],
    ['大后天', '2020-07-06'],
    ['昨日', '2020-07-02'],
    ['周五前', 'before 2020-07-03'],
    ['周四前', 'before 2020-07-09'],
    ['下周三', '2020-07-08'],
    ['上周五', '2020-06-26'],
    ['本周末', '2020-07-04..2020-07-05'],
    ['下周', '2020-07-06..2020-07-12'],
    ['三天内', 'before 2020-07-03..2020-07-06'],
    ['一周内', 'before 2020-07-03..2020-07-10'],
    ['两周后', '2020-07-17'],
    ['2个月后', '2020-09-03'],
    ['10月1日至8日', '2020-10-01..2020-10-08'],
    ['10月1号到8号', '2020-10-01..2020-10-08'],
    ['12月25日至1月5日', '2020-12-25..2021-01-05'],
    ['7月1日至8月31日', '2020-07-01..2020-08-31'],
    ['6月份', '2020-06-01..2020-06-30'],
    ['上个月', '2020-06-01..2020-06-30'],
    ['下下月', '2020-09-01..2020-09-30'],
    ['2020-09', '2020-09-01..2020-09-30'],
    ['去年12月', '2019-12-01..2019-12-31'],
    ['明年1月', '2021-01-01..2021-01-31'],
    ['元月', '2020-01-01..2020-01-31'],
    ['9月上旬', '2020-09-01..2020-09-10'],
    ['8月中旬', '2020-08-11..2020-08-20'],
    ['7月初', '2020-07-01..2020-07-10'],
    ['月底', '2020-07-31'],
    ['11月底前', 'before 2020-11-30'],
    ['截至5月底', 'as of 2020-05-31'],
    ['截至8月20日', 'as of 2020-08-20'],
    ['1-8月', '2020-01-01..2020-08-31'],
    ['前8个月', '2020-01-01..2020-08-31'],
    ['第二季度', '2020-04-01..2020-06-30'],
    ['2019三季度', '2019-07-01..2019-09-30'],
    ['前三季度', '2020-01-01..2020-09-30'],
    ['上季度', '2020-04-01..2020-06-30'],
    ['本季度末', '2020-09-30'],
    ['Q3末前', 'before 2020-09-30'],
    ['上半年', '2020-01-01..2020-06-30'],
    ['2019上半年', '2019-01-01..2019-06-30'],
    ['年底', '2020-12-31'],
    ['2020年年底前', 'before 2020-12-31'],
    ['年内', 'before 2020-01-01..2020-12-31'],
    ['2021年年底', '2021-12-31'],
    ['2025年', '2025-01-01..2025-12-31'],
    ['2030年底', '2030-12-31'],
    ['2019-2021年', '2019-01-01..2021-12-31'],
    ['by Oct 31', 'before 2020-10-31'],
    ['October 31st, 2020', '2020-10-31'],
    ['31 Oct', '2020-10-31'],
    ['end of October', '2020-10-31'],
    ['2020Q3', '2020-07-01..2020-09-30'],
    ['third quarter of 2020', '2020-07-01..2020-09-30'],
    ['end of Q4', '2020-12-31'],
    ['next Friday', '2020-07-10'],
    ['last month', '2020-06-01..2020-06-30'],
    ['by the end of this year', 'before 2020-12-31'],
    ['by 2025', 'before 2025-01-01..2025-12-31'],
    ['as of June 30', 'as of 2020-06-30'],
  ])('%s: %s', (text, days) => {
    const found = readDay(text, TODAY);
    expect(found && shown(found)).toBe(days);
  });

  test.each([
    '十二处',
    '15分钟商圈',
    '3.5公里',
    '28号任务',
    '3号线',
    '12个月',
    '5G',
    '三年行动',
    '两年内',
    '每月底',
    '几月底以前',
    '哪月底',
    '每月25日',
    '每周三',
    '一周三次',
    '每季度首月12日前',
    '目前',
    '截至目前',
    '国庆前',
    '五个工作日内',
    '2月30日',
    '2021年2月29日',
    '9月31日前',
    '13月',
    '线上月度调度',
    'we may finish',
    '2020户',
    '2020-09号',
  ])('are none in %s', (text) => {
    expect(findDays(text, TODAY).map(shown)).toEqual([]);
  });

  test.each([
    ['6月28号任务', '6月 2020-06-01..2020-06-30'],
    ['5月1日前后', '5月1日 2020-05-01'],
    ['7月12处', '7月 2020-07-01..2020-07-31'],
    [
      '截至6月底完成3处，下月12日前再完成2处',
      '截至6月底 as of 2020-06-30; 下月12日前 before 2020-08-12',
    ],
    ['7月、8月', '7月 2020-07-01..2020-07-31; 8月 2020-08-01..2020-08-31'],
    ['2020年2月30日前完成，11月底前验收', '11月底前 before 2020-11-30'],
    [
      'done in May, June 2020 planned',
      'May 2020-05-01..2020-05-31; June 2020 2020-06-01..2020-06-30',
    ],
  ])('%s: %s', (text, days) => {
    const found = findDays(text, TODAY).map((one) => `${one.text} ${shown(one)}`);
    expect(found.join('; ')).toBe(days);
  });

  test('stand in the original where their spans say, the earlier day first', () => {
    const pieces = fc.constantFrom(
      ...'10 月 日 底 前 2020 年 至 - 下月 12 三 季度 末 周 内 截至 by Oct 31 ， ２ 号 任务 本 个'.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (words) => {
        const text = words.join('');
        for (const found of findDays(text, TODAY)) {
          expect(quoteAt(text, found.span)).toBe(found.text);
          expect(found.from <= found.to).toBe(true);
        }
      }),
    );
  });

  test('come back as they were written, in Chinese and in figures, whatever the day', () => {
    const anyDay = fc.date({
      min: new Date('1990-01-01'),
      max: new Date('2060-12-31'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(anyDay, (date) => {
        const day = date.toISOString().slice(0, 10);
        const [year, month, of] = day.split('-').map(Number);
        expect(readDay(`${year}年${month}月${of}日`, TODAY)?.to).toBe(day);
        expect(readDay(day, TODAY)?.to).toBe(day);
      }),
    );
  });
});

describe('a month without a year', () => {
  test.each([
    ['2020-01-10', '12月', '2019-12'],
    ['2020-12-10', '1月', '2021-01'],
    ['2020-12-10', '5月', '2020-05'],
    ['2020-12-10', '5月底前', '2021-05'],
    ['2020-01-10', '12月底前', '2020-12'],
    ['2021-01-05', '12月份', '2020-12'],
  ])('on %s, %s is of %s', (today, text, month) => {
    expect(readDay(text, today)?.to.slice(0, 7)).toBe(month);
  });
});

describe('a text that names days and something else', () => {
  test.each(['10月底完成', '完成于10月31日', '', '12处'])('%j is not read as a day', (text) => {
    expect(readDay(text, TODAY)).toBeNull();
  });
});

function shown({ from, to, isBefore, isAsOf }: FoundDays): string {
  const days = from === to ? to : `${from}..${to}`;
  return `${isBefore ? 'before ' : ''}${isAsOf ? 'as of ' : ''}${days}`;
}
