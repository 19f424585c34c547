import { describe, expect, test } from '@jest/globals';
import { readReport } from '../../../src/reading/reports/report.ts';
import { reader } from '../../support/readers.ts';

const OFFICE = { units: [], groups: [], mayReportAny: true, today: '2020-10-21', recent: [] };
const items = (text: string) => readReport({ text, quote: null }, OFFICE, reader)?.items ?? [];
/** What was achieved, with the place of the goal that it counts towards, and what is only noted. */
const figures = (text: string) =>
  items(text).flatMap(({ metrics, noted = [] }) => [
    ...metrics.map(
      ({ name, value, unit, target }) =>
        `${name} ${value}${unit}${target === null ? '' : ` →${target}`}`,
    ),
    ...noted.map(({ name, role, value, unit }) => `${role} ${name} ${value}${unit}`),
  ]);

describe('a figure', () => {
  test.each<[text: string, expected: readonly string[]]>([
    // Of the thing named before, with what there was before in it.
    ['任务9：绿道6月新修1.2公里，加上前头的一共4.7公里', ['绿道新修 1.2公里', '绿道 4.7公里 →2']],
    ['任务9：绿道6月新修1.2公里，加上往年的一共4.7公里', ['绿道新修 1.2公里', '绿道 4.7公里 →2']],
    // Of what was counted last, where only the work is said with it.
    ['任务32：易涝点13处，干完9', ['易涝点干完 9处', 'target 易涝点 13处']],
    ['任务28：公厕计划8座，完成5了', ['公厕完成 5座 →0', 'target 公厕计划 8座']],
    ['任务28：公厕8座 开工6 完成5', ['公厕开工 6座', '公厕完成 5座 →0', 'target 公厕 8座']],
    // That it was begun is said of any thing: only its own goal is touched.
    ['任务9：花漾街区已开工6处', ['花漾街区开工 6处']],
    ['任务9：口袋公园已开工6处', ['口袋公园开工 6处 →0']],
    // What is said of the first of a list is said of the next.
    [
      '任务27：已开展垃圾分类课程的中小学49所、幼儿园97所',
      ['开展垃圾分类课程的中小学 49所', '开展垃圾分类课程的幼儿园 97所'],
    ],
    // For so many it was done.
    ['任务21：为1062名老人办理助餐卡', ['老人办理助餐卡 1062名']],
    // What is held against another time is no part of it.
    ['任务37：开展活动：26场，较上月增加8场', ['开展活动 26场', 'baseline 增加 8场']],
    // A plan that a share is of is no next step.
    [
      '任务8：污水管网今年累计清淤58公里，计划90公里，完成64.4%',
      ['污水管网今年累计清淤 58公里', 'target 污水管网计划 90公里', 'rate 污水管网完成 64.4%'],
    ],
  ])('is told as it is meant: %s', (text, expected) => {
    expect(figures(text).map((one) => one)).toEqual(expected);
  });

  test('by so much earlier leaves no word in the names that follow', () => {
    const text =
      '任务16：棚改安置房新开工任务120套，已开工120套，提前4个月完成；基本建成任务2129套，已基本建成1386套';
    expect(figures(text).join('\n')).not.toContain('提');
    expect(items(text).map(({ progress }) => progress)).toEqual([
      expect.stringContaining('提前4个月完成'),
    ]);
  });
});

describe('what is not known yet', () => {
  test('is told, and asks nothing', () => {
    const [item] = items('任务15：违停贴了2.3万张，罚了多少钱没统计，事故比上月少了4起');
    expect(item?.progress).toContain('罚了多少钱没统计');
  });
});

describe('a table', () => {
  test('of single blanks may count shops that are open for 24 hours', () => {
    const text = ['街道 24小时便利店(家) 上月', '北园 14 12', '泺口 9 9', '合计 23 21'].join('\n');
    expect(figures(text)).toEqual([
      '北园24小时便利店 14家',
      '泺口24小时便利店 9家',
      '24小时便利店 23家',
      'baseline 北园上月 12家',
      'baseline 泺口上月 9家',
      'baseline 上月 21家',
    ]);
  });

  test('is summed up by what stands above it', () => {
    const text = [
      '道路大中修完成情况表（6月）',
      '路名\t计划里程(km)\t完成里程(km)',
      '济泺路\t2.4\t2.4',
      '无影山中路\t3.1\t1.8',
      '合计\t5.5\t4.2',
    ].join('\n');
    expect(figures(text)).toContain('道路大中修完成里程 4.2km');
  });
});
