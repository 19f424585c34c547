import { describe, expect, test } from '@jest/globals';
import { readPlanFile } from '../../../src/plan/plan-file.ts';
import { buildQuestionReader } from '../../../src/reading/reader.ts';
import { readReport } from '../../../src/reading/reports/report.ts';
import { clausesOf } from '../../../src/reading/reports/report-clauses.ts';

const reader = buildQuestionReader(readPlanFile('plans/tianqiao-2020.yaml'));
const office = { units: [], groups: [], mayReportAny: true, today: '2020-08-20', recent: [] };
const item = (text: string) => readReport({ text, quote: null }, office, reader)?.items[0];
const clauses = (text: string) => clausesOf(text).map((clause) => clause.text);

describe('a number with its unit in a transcript of speech', () => {
  test.each([
    ['绿道铺了五点四公里公园开工九处', ['绿道铺了五点四公里', '公园开工九处']],
    [
      '公园开工九处还有三处没开工花漾街区建成八条',
      ['公园开工九处', '还有三处没开工', '花漾街区建成八条'],
    ],
    ['戏曲进乡村演了十八场现在七十个村都演过了', ['戏曲进乡村演了十八场', '现在七十个村都演过了']],
    [
      '戏曲进乡村覆盖率百分之八十点五泉城书房还没开工',
      ['戏曲进乡村覆盖率百分之八十点五', '泉城书房还没开工'],
    ],
    ['日间照料中心建成两家还在装修一家', ['日间照料中心建成两家', '还在装修一家']],
  ])('closes what it counts: %s', (text, expected) => {
    expect(clauses(text)).toEqual(expected);
  });

  test.each([
    '完成三个小区改造修了五条路',
    '公园开工十二处里有九处建成',
    '老旧小区已开工3个项目、31.2万平方米',
    '餐厨就地处理9家只有6家装了设备',
    '垃圾分类新增4个社区达到四分类标准',
    '任务27新增2个社区全部达标验收',
  ])('closes nothing where its thing stands behind it: %s', (text) => {
    expect(clauses(text)).toHaveLength(1);
  });

  test('keeps what is in no way apart from what is in hand', () => {
    const told = item('花漾街区建好九处还有两处在铺砖没啥困难下个月收尾');
    expect(told).toMatchObject({ problems: '没啥困难', next: '下个月收尾' });
    expect(told?.progress).toBe('花漾街区建好九处还有两处在铺砖');
  });

  test('closes the area of one thing before the next begins', () => {
    const told = item('征收签了二十四户累计五百八十二户拆除十三点零二万平老旧小区七个都开工了');
    const credited = told?.metrics.filter(({ target }) => target !== null);
    expect(credited?.map(({ value, target }) => [value, target])).toEqual([
      [582, 2],
      [130200, 3],
      [7, 4],
    ]);
  });

  test('gives a thing of the plan no words that are said of the one before it', () => {
    const names = (text: string) => item(text)?.metrics.map(({ name }) => name);
    expect(names('公园开工十一处还有一处在办手续花漾街区建成九条')).toEqual([
      '公园开工',
      '花漾街区建成',
    ]);
    expect(names('绿道修了五公里公园开了九处苗木有点紧花漾街区完成七条')).toContain('花漾街区完成');
    expect(names('雨污分流做了五十二个院管网铺了三十八公里')).toContain('管网铺');
  });

  test('leaves the problem of one thing with that thing', () => {
    const told = item('主次干道亮灯率百分之九十八点三支路亮灯率百分之九十五点一还没到线');
    expect(told?.metrics.map(({ value, target }) => [value, target])).toEqual([
      [98.3, 1],
      [95.1, 2],
    ]);
    expect(told?.problems).toBe('');
  });

  test('leaves what is left, and what is in no way, with their own words', () => {
    const told = item(
      '任务30检查企业三百二十家整改五百八十七处还有二十三处正在整改没啥困难下月查危化',
    );
    expect(told).toMatchObject({ problems: '没啥困难', next: '下月查危化' });
    expect(told?.noted).toMatchObject([{ value: 23, role: 'remaining' }]);
  });
});
