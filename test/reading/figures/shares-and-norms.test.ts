import { describe, expect, test } from '@jest/globals';
import { readReport } from '../../../src/reading/reports/report.ts';
import { reader } from '../../support/readers.ts';

const office = { units: [], groups: [], mayReportAny: true, today: '2020-08-26', recent: [] };
const items = (text: string) => readReport({ text, quote: null }, office, reader)?.items ?? [];
const achieved = (text: string) =>
  items(text).flatMap(({ metrics }) => metrics.map(({ value, unit }) => `${value}${unit}`));
const credited = (text: string) =>
  items(text).flatMap(({ metrics }) =>
    metrics.map(
      ({ name, value, unit, target }) =>
        `${name} ${value}${unit}${target === null ? '' : `→${target}`}`,
    ),
  );
const noted = (text: string) =>
  items(text).flatMap(({ noted: all = [] }) =>
    all.map(({ value, unit, role }) => `${value}${unit} ${role}`),
  );

describe('what a share is of', () => {
  test.each([
    ['任务16 国有土地征收：签约583户，占600户任务的97.2%', '583户', '600户 target', '97.2% rate'],
    ['任务12 奖补资金已拨付380万元，占预算500万的76%', '380万元', '500万元 size', '76% rate'],
  ])('is never achieved, and the share is noted beside it: %s', (text, done, whole, share) => {
    expect(achieved(text)).toEqual([done]);
    expect(noted(text)).toEqual([whole, share]);
  });

  test.each([
    ['任务32 培训消防责任人640人，达到应训820人的78%', '培训消防责任人 78%→0'],
    ['任务32：应训重点单位责任人620人，已训390人，占63%', '重点单位责任人已训 63%→0'],
    ['任务32：消防培训768人中训了691人，占90%', '消防培训训了 90%→0'],
    ['任务22：戏曲进乡村覆盖101个村，占全区村庄128个的78.9%', '戏曲进乡村覆盖村 78.9%→0'],
    ['任务22：戏曲进乡村唱了101个村，占128个村的78.9%', '戏曲进乡村唱村 78.9%→0'],
    ['任务29：责任书签了812户，占应签820户的99%', '责任书签 99%→0'],
    ['任务29：责任书应签820户，已签812户，99%', '责任书已签 99%→0'],
  ])(
    'is no plan where a goal is that very share, which then counts for it: %s',
    (text, expected) => {
      expect(credited(text)).toContain(expected);
    },
  );

  test.each([
    '任务22：送戏下乡56场次，占年度计划80场的70%',
    '任务22：送戏下乡完成全年80场目标的70%',
    '任务21：电子社保卡签领21.3万张，完成全年任务30万张的71%',
    '任务22：综合性文化服务中心建成114个，占应建128个的89.1%',
  ])('is noted where it is the plan, or is of no goal: %s', (text) => {
    expect(credited(text).filter((one) => one.includes('→'))).toEqual([]);
  });

  test('may follow a stroke, again for each thing of a list', () => {
    const text = '任务27：开设课程学校92家/96家，幼儿园118所/129所';
    expect(achieved(text)).toEqual(['92家', '118所']);
    expect(noted(text)).toEqual(['96家 target', '129所 target']);
  });
});

describe('a norm that a level is held against', () => {
  test.each([
    '任务4 主干道亮灯率98.6%，支路亮灯率96.3%，均高于考核标准（98%、96%）',
    '任务4 主干道亮灯率98.6%、支路亮灯率96.3%，分别高于目标值98%和96%',
    '任务4 主干道亮灯率98.6%、支路亮灯率96.3%，都超过了要求的98%和96%',
  ])('is wanted, and no level that was reached: %s', (text) => {
    expect(achieved(text)).toEqual(['98.6%', '96.3%']);
    expect(noted(text)).toEqual(['98% target', '96% target']);
  });

  test.each([
    ['任务9 绿道已建成5.2公里，离8公里目标还有2.8公里', ['8公里 target', '2.8公里 remaining']],
    ['任务10 1-7月PM2.5平均48，离年度目标53还有余量', ['53 target']],
    ['任务10 PM10均值91微克/立方米，低于96微克/立方米的控制目标', ['96微克/立方米 target']],
  ])('may be called so, or be what is not reached yet: %s', (text, expected) => {
    expect(noted(text)).toEqual(expected);
  });
});

describe('how many there are in all', () => {
  test.each([
    ['任务22 综合性文化服务中心建成114个，全区共128个', ['114个'], ['128个 target']],
    ['任务1：列入市级重点工程项目28个，截至7月底已开工19个', ['19个'], ['28个 target']],
  ])('is no achievement beside those that are done: %s', (text, done, total) => {
    expect(achieved(text)).toEqual(done);
    expect(noted(text)).toEqual(total);
  });

  test.each([
    '任务17 67家物业企业信用考核完了，A级18家、B级41家、C级8家',
    '任务30 检查企业60家，红色等级5家、黄色15家、蓝色40家',
  ])('is told once more by the sorts that come to it: %s', (text) => {
    expect(noted(text)).toEqual([]);
    expect(items(text)[0]?.metrics.map(({ isPart = false }) => isPart)).toEqual([
      false,
      true,
      true,
      true,
    ]);
  });

  test('is planned for each thing of a list, whatever came of it: 引进品牌20家', () => {
    const text = '任务20 今年计划改造夜市3处、引进品牌20家，目前分别完成2处、13家';
    expect(achieved(text)).toEqual(['2处', '13家']);
    expect(noted(text)).toEqual(['3处 target', '20家 target']);
  });
});

test('the month before, told in a sentence of its own, is no period of the report', () => {
  const text = '任务7 审查海绵方案12个，通过9个。上月审查10个';
  expect(items(text)[0]?.period).toBe('2020-08');
  expect(noted(text)).toEqual(['10个 baseline']);
});
