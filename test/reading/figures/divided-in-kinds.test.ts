import { describe, expect, test } from '@jest/globals';
import { readReport } from '../../../src/reading/reports/report.ts';
import { reader } from '../../support/readers.ts';

const office = { units: [], groups: [], mayReportAny: true, today: '2020-06-28', recent: [] };
/** 公厕完工 3座→0 of what was achieved, with the goal that it counts for; 2座 of a part of it. */
const achieved = (text: string) =>
  (readReport({ text, quote: null }, office, reader)?.items ?? []).flatMap(({ metrics }) =>
    metrics
      .filter(({ isPart }) => !isPart)
      .map(
        ({ name, value, unit, target }) =>
          `${name} ${value}${unit}${target === null ? '' : `→${target}`}`,
      ),
  );

describe('the kinds of which there are so many', () => {
  test.each([
    [
      '任务31：全区3家中小型危化企业，1家就地改造、2家关闭退出。就地改造的1家已通过验收；关闭的2家，1家已注销许可证，另1家正在清库',
      ['中小型危化企业就地改造通过验收 1家', '注销许可证 1家'],
    ],
    ['任务16：7个老旧小区，改造5个、整治2个。改造的5个已开工4个', ['老旧小区开工 4个→4']],
    [
      '任务28：今年8座公厕，新建5座、改造3座，新建的5座完工2座，改造的3座都完工了',
      ['公厕完工 2座→0', '公厕改造完工 3座→0'],
    ],
    ['任务9：今年公园12处，口袋公园8处、山体公园4处，已开工9处', ['公园开工 9处→0']],
    ['任务32：全区12处易涝点，治理8处、监测4处，已治理6处', ['易涝点治理 6处']],
    ['任务12：停车场10处，地上6处、地下4处，建成投用4处', ['停车场建成投用 4处']],
  ])('are no achievement, but only what is told of them: %s', (text, expected) => {
    expect(achieved(text)).toEqual(expected);
  });

  test.each([
    ['任务28：本月完成8座公厕，新建5座、改造3座', ['完成公厕 8座→0']],
    ['任务28：公厕新建5座、改造3座，共8座', ['公厕 8座→0']],
    ['任务28：公厕完工5座，北园3座、药山2座，已投用4座', ['公厕完工 5座→0', '公厕投用 4座']],
    ['任务28：完工的5座，移交3座', ['完工 5座→0', '移交 3座']],
    ['任务31：关停的2家都拆了设备', ['关停拆了设备 2家']],
    ['任务6：杆件412根，合并后278根，减少134根', ['合并后 278根', '合并后减少 134根']],
  ])('are one where it was done: %s', (text, expected) => {
    expect(achieved(text)).toEqual(expected);
  });

  test.each([
    ['任务26：无违建街道报的7个过了6个', ['6个→0']],
    ['任务26：无违建街道申报了5个，通过3个', ['3个→0']],
  ])('so many that were put forward are none beside those that passed: %s', (text, expected) => {
    expect(achieved(text).map((one) => one.replace(/^\S+ /u, ''))).toEqual(expected);
  });
});

describe('the year and its end', () => {
  test.each([
    [
      '任务23：年度新建探头1200路，6月底完成760路，联网率93%',
      ['年度新建探头完成 760路', '联网率 93%'],
    ],
    ['任务13：道路大中修年度计划5条，6月底完成3条', ['道路大中修完成 3条']],
    ['任务16：征收全年600户，6月底签约412户', ['征收全年签约 412户→2']],
    ['任务9：绿道6月30日完成4.6公里', ['绿道6月30日完成 4.6公里→2']],
    ['任务28：公厕6月底完工4座，7月底完工6座', ['公厕完工 4座→0']],
  ])(
    'are told apart in the last days of a month, whose end is as good as over: %s',
    (text, expected) => {
      expect(achieved(text)).toEqual(expected);
    },
  );

  test.each([
    '任务28：公厕今年8座，6月底要完成4座',
    '任务28：公厕今年8座，6月底前完成4座',
    '任务28：下一步，6月底完成4座',
  ])('are still meant where it is said so: %s', (text) => {
    expect(achieved(text)).toEqual([]);
  });
});
