import { describe, expect, test } from '@jest/globals';
import { readReport } from '../../../src/reading/reports/report.ts';
import { reader } from '../../support/readers.ts';

const office = { units: [], groups: [], mayReportAny: true, today: '2020-11-25', recent: [] };
const roles = (text: string) =>
  (readReport({ text, quote: null }, office, reader)?.items ?? []).flatMap(
    ({ metrics, noted = [] }) => [
      ...metrics.map(({ value, unit }) => `${value}${unit} achieved`),
      ...noted.map(({ value, unit, role }) => `${value}${unit} ${role}`),
    ],
  );

describe('the parts of a plan', () => {
  test.each([
    [
      '任务9：列入计划12处，其中口袋公园8处、社区公园3处、综合公园1处，已开工9处',
      ['8处', '3处', '1处'],
    ],
    ['任务28：年度任务8座，其中新建5座、改造3座，目前完工4座', ['8座', '5座', '3座']],
    ['任务12：今年计划新建停车场9处，其中路外6处、立体3处，已开工4处', ['9处', '6处', '3处']],
  ])('are planned as it is: %s', (text, planned) => {
    expect(roles(text)).toEqual(expect.arrayContaining(planned.map((one) => `${one} target`)));
  });

  test.each([
    ['任务9：公园计划12处，其中建成9处', '9处 achieved'],
    ['任务28：年度任务8座，其中已开工5座、完工3座', '3座 achieved'],
  ])('are none where they say what was done: %s', (text, done) => {
    expect(roles(text)).toContain(done);
  });
});

describe('what makes the share that is told behind it', () => {
  test.each([
    ['任务15：信号灯改造路口12个，全年42个，占计划（50个）的84%', '42个 achieved'],
    ['任务16：加装电梯6月完工4部，今年22部，完成年计划（40部）的55%', '22部 achieved'],
  ])('was reached: %s', (text, reached) => {
    expect(roles(text)).toContain(reached);
  });

  test('was not where it does not make it', () => {
    expect(roles('任务15：信号灯改造路口12个，全年50个，占计划的24%')).toContain('50个 target');
  });
});

describe('what went wrong', () => {
  test.each([
    ['任务33：避难标识牌原计划装24块，装了19块，另外5块尺寸做错返厂了', '5块 other'],
    ['任务30：三季度发生一般事故1起', '1起 other'],
    ['任务15：标牌装了30块，2块被退回', '2块 remaining'],
  ])('is no achievement: %s', (text, told) => {
    expect(roles(text)).toContain(told);
  });

  test.each([
    ['任务15：印错的2块都重做了', '2块 achieved'],
    ['任务20：露天烧烤劝离12家', '12家 achieved'],
    ['任务23：受理投诉96件', '96件 achieved'],
  ])('is told apart from what was put right: %s', (text, told) => {
    expect(roles(text)).toContain(told);
  });
});

describe('a word of plans within the name of a thing', () => {
  test.each([
    ['任务7：8月办理涉及海绵指标的建设项目许可14件', '14件 achieved'],
    ['任务21：基层卫生机构达到推荐标准5家、基本标准8家，1家正在改造', '8家 achieved'],
    ['任务25：8月新上探头312路，旧的换了57路', '312路 achieved'],
    ['任务15：拖移僵尸车27辆', '27辆 achieved'],
  ])('makes no plan of it: %s', (text, told) => {
    expect(roles(text)).toContain(told);
  });

  test('and a norm stays one', () => {
    expect(roles('任务4：亮灯率98.2%，高于市定95%的标准')).toEqual([
      '98.2% achieved',
      '95% target',
    ]);
  });
});
