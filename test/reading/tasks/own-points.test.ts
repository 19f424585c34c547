import { describe, expect, test } from '@jest/globals';
import { readReport } from '../../../src/reading/reports/report.ts';
import { reader } from '../../support/readers.ts';

const read = (unit: string, ...lines: readonly string[]) =>
  readReport(
    { text: lines.join('\n'), quote: null },
    { units: [unit], groups: [], mayReportAny: false, today: '2020-08-27', recent: [] },
    reader,
  )?.items.map(({ task, problems, next }) => [task, problems, next]);

describe('第N项 behind a list of one\u2019s own', () => {
  test('is its point of that place, written in characters', () => {
    const told = read(
      '药山街道办事处',
      '一、垃圾分类：达到四分类全覆盖的社区4个；入户率88%。',
      '二、公厕外立面：临街门头责任书应签706份，签回688份，签订率97.5%；粉刷墙体2900平方米。',
      '三、路长制：吹哨57次。',
      '存在问题：第二项空置商铺联系不上房东；第三项二级路长兼职多。',
      '下一步：9月10日前把第一项剩的1个社区补上，第二项签订率到98.5%。',
    );
    expect(told).toEqual([
      [27, '', '9月10日前把第一项剩的1个社区补上'],
      [29, '第二项空置商铺联系不上房东', '第二项签订率到98.5%'],
      [24, '第三项二级路长兼职多', ''],
    ]);
  });

  test('is so by a mark in brackets, and for a list of figures', () => {
    const houses = [
      '（一）老旧小区。开工5个。',
      '（二）加装电梯。竣工37部。',
      '（三）物业。评示范项目6个。',
    ];
    expect(
      read('区住房城乡建设局', ...houses, '存在不足：第（二）项管线迁改贵；第三项小区意见多。'),
    ).toEqual([
      [16, '第（二）项管线迁改贵', ''],
      [17, '第三项小区意见多', ''],
    ]);
    const water = ['1、防汛：易涝点整治21处', '2、清淤：管网7.8公里'];
    expect(read('区水务局', ...water, '困难：第1条铁路涵洞不让进；第2条泥没地方堆')).toEqual([
      [32, '第1条铁路涵洞不让进', ''],
      [8, '第2条泥没地方堆', ''],
    ]);
  });

  test('is a task where the list has no such point', () => {
    const told = read('区环卫管护中心', '公厕投用5座。', '问题：第27项分拣员少');
    expect(told).toContainEqual([27, '第27项分拣员少', '']);
  });
});
