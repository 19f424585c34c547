import { describe, expect, test } from '@jest/globals';
import { readPlanFile } from '../../../src/plan/plan-file.ts';
import { buildQuestionReader } from '../../../src/reading/reader.ts';
import { readReport } from '../../../src/reading/reports/report.ts';

const reader = buildQuestionReader(readPlanFile('plans/tianqiao-2020.yaml'));
const office = { units: [], groups: [], mayReportAny: true, today: '2020-07-20', recent: [] };
/** `4个` for what was achieved, `remaining 7个` for what is noted. */
const figures = (text: string) =>
  (readReport({ text, quote: null }, office, reader)?.items ?? []).flatMap(
    ({ metrics, noted = [] }) => [
      ...metrics.map(({ value, unit }) => `${value}${unit}`),
      ...noted.map(({ role, value, unit }) => `${role} ${value}${unit}`),
    ],
  );
const sorted = (all: readonly string[]) => [...all].toSorted();

describe('a word that gives a role', () => {
  test.each([
    ['任务9：公园剩3处，绿道2公里', ['remaining 3处', 'remaining 2公里']],
    ['任务9：未完成情况：公园3处，绿道2公里', ['remaining 3处', 'remaining 2公里']],
    ['任务28：剩4座未完工，泺口2座、北园2座', ['remaining 4座', 'remaining 2座', 'remaining 2座']],
    ['任务16：开工5个，涉及楼栋186栋，居民8568户', ['5个', 'size 186栋', 'size 8568户']],
  ])('reaches over what is listed behind it: %s', (text, expected) => {
    expect(sorted(figures(text))).toStrictEqual(sorted(expected));
  });

  test.each([
    ['任务8：易涝点治完7处，剩2处在施工，雨水管网64公里', ['7处', 'remaining 2处', 'other 64公里']],
    ['任务8：易涝点治完7处，剩2处在施工，雨水井清掏1.2万座', ['7处', 'remaining 2处', '1.2万座']],
    [
      '任务26：拆违58处，尚余6处在走程序，立面粉刷1200平方米',
      ['58处', 'remaining 6处', '1200平方米'],
    ],
    [
      '任务13：修复井盖260个，剩余18个产权不清，挖补路面1500平方米',
      ['260个', 'remaining 18个', '1500平方米'],
    ],
    ['任务26：创建街道5个，剩2个月底验收，清运垃圾40吨', ['5个', 'remaining 2个', '40吨']],
    ['任务10：PM2.5：44（目标53），PM10：85', ['44微克/立方米', 'target 53', '85微克/立方米']],
  ])('ends where another thing begins: %s', (text, expected) => {
    expect(sorted(figures(text))).toStrictEqual(sorted(expected));
  });
});

describe('how much there is of a thing', () => {
  test.each([
    ['任务21：社区卫生服务中心16家，达标13家', ['target 16家', '13家']],
    ['任务33：应急避难场所18处，装标识9处', ['target 18处', '9处']],
    ['任务25：列入共享的杆站120处，开通46处', ['target 120处', '46处']],
    ['任务17：无物业老旧小区62个，引入物业23个', ['target 62个', '23个']],
  ])('is a total before what was done of it: %s', (text, expected) => {
    expect(sorted(figures(text))).toStrictEqual(sorted(expected));
  });

  test.each([
    ['任务18：本月新增早餐车14辆，目前全区共有86辆', ['14辆', '86辆']],
    ['任务12：新施划泊位320个，至此全区道路泊位共1.2万个', ['320个', '1.2万个']],
    [
      '任务9：绿道6月修了1.2公里，7月修了0.8公里，共2公里',
      ['baseline 1.2公里', '0.8公里', '2公里'],
    ],
    ['任务28：公厕上月2座，到7月底一共是5座', ['baseline 2座', '5座']],
    ['任务28：公厕目标8座，到7月底是5座', ['target 8座', '5座']],
    ['任务37：新注册志愿者1200人，总数2.85万人', ['1200人', '2.85万人']],
    ['任务9：公园原来7处，到7月底是9处', ['baseline 7处', '9处']],
    ['任务18：便民商圈加起来一共是3个', ['3个']],
  ])('is what was reached where it is told up to now: %s', (text, expected) => {
    expect(sorted(figures(text))).toStrictEqual(sorted(expected));
  });

  test('is no achievement where nothing came on top of it', () => {
    expect(figures('任务25：全区现有探头8600路，本月新接入120路')).toStrictEqual([
      '120路',
      'target 8600路',
    ]);
  });
});

describe('a word that says that something was done', () => {
  test.each([
    ['任务26：拆除违建12处、广告牌36块、雨棚80个', ['12处', '36块', '80个']],
    ['任务34：全区中小学68所、幼儿园112所都开课了', ['68所', '112所']],
    ['任务30：辖区加油站27家、液化气站6家均已检查', ['27家', '6家']],
    ['任务28：前面完工的4座都开门用了', ['4座']],
    ['任务31：关停3家，剩下的2家也都停产了', ['3家', '2家']],
  ])('is said of all that is listed with it: %s', (text, expected) => {
    expect(sorted(figures(text))).toStrictEqual(sorted(expected));
  });

  test.each([
    ['任务27：全区小区68个都没完成分类', ['remaining 68个']],
    ['任务16：开工5个，剩下的2个也都没进场', ['5个', 'remaining 2个']],
  ])('says nothing of what was denied: %s', (text, expected) => {
    expect(sorted(figures(text))).toStrictEqual(sorted(expected));
  });
});

describe('how long something takes', () => {
  test.each([
    ['任务24：平均处置用时4.6小时', ['4.6小时']],
    ['任务24：结案98件，平均用时由6小时降到4.6小时', ['98件', 'baseline 6小时', '4.6小时']],
    ['任务24：结案98件，平均用时压缩2小时', ['98件', 'size 2小时']],
    ['任务11：桩基完成80根，工期180天', ['80根', 'size 180天']],
  ])('is reached, but no length of a work: %s', (text, expected) => {
    expect(sorted(figures(text))).toStrictEqual(sorted(expected));
  });
});

describe('a plan for a time that still runs', () => {
  const next = (text: string) =>
    readReport({ text, quote: null }, office, reader)?.items.map((item) => item.next);

  test.each([
    ['任务28：公厕三季度计划完工2座', '公厕三季度计划完工2座'],
    ['任务22：送戏36场，送戏下乡四季度安排20场', '送戏下乡四季度安排20场'],
    ['任务4：装路灯64盏，支路路灯国庆前拟装20盏', '支路路灯国庆前拟装20盏'],
    ['任务28：公厕三季度计划完工4座，实际完工4座', ''],
    ['任务28：公厕二季度计划完工2座，实际完工3座', ''],
  ])('stands under what comes next: %s', (text, expected) => {
    expect(next(text)).toStrictEqual([expected]);
  });
});
