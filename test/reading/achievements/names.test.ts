import { describe, expect, test } from '@jest/globals';
import { namesDeed } from '../../../src/reading/achievements/achievement-name.ts';
import { readReport } from '../../../src/reading/reports/report.ts';
import { reader } from '../../support/readers.ts';

const office = { units: [], groups: [], mayReportAny: true, today: '2020-08-20', recent: [] };
const named = (text: string) =>
  (readReport({ text, quote: null }, office, reader)?.items ?? []).flatMap(
    ({ metrics, noted = [] }) => [...metrics, ...noted].map(({ name, value }) => ({ name, value })),
  );
const nameOf = (text: string, figure: number) =>
  named(text).find(({ value }) => value === figure)?.name;

/** Things with the measure that they are counted in. */
const THINGS = [
  ['雨污分流小区', '个'],
  ['加装电梯', '部'],
  ['泉城书房', '家'],
  ['易涝点', '处'],
  ['5G基站', '个'],
  ['文明家庭', '户'],
  ['综合性文化服务中心', '个'],
  ['公园', '处'],
] as const;

const VERBS = [
  '进场',
  '开工',
  '完工',
  '竣工',
  '取缔',
  '整改',
  '验收',
  '开通',
  '投用',
  '挂牌',
  '通过',
  '治理完',
  '建成',
  '移交',
  '关停',
  '评选',
];

describe('the name of a figure', () => {
  test.each(THINGS)('holds the thing told before it and its own verb alone: %s', (thing, unit) => {
    const wrong = VERBS.flatMap((first) =>
      VERBS.filter((verb) => verb !== first).flatMap((verb) =>
        [
          `任务24：${thing}${first}41${unit}，${verb}28${unit}`,
          `任务24：${thing}${first}41${unit}、${verb}28${unit}`,
          `任务24：${thing}年计划76${unit}，已${first}41${unit}，${verb}28${unit}`,
          `任务24：${thing}任务76${unit}，${first}41${unit}，累计${verb}28${unit}`,
        ].filter((text) => {
          const name = nameOf(text, 28) ?? '';
          return !name.includes(thing) || !name.includes(verb) || name.includes(first);
        }),
      ),
    );
    expect(wrong).toEqual([]);
  });

  test.each(THINGS)('says of what it is more, less or left: %s', (thing, unit) => {
    const behind = [
      `比上月多6${unit}`,
      `还差6${unit}`,
      `另6${unit}在办手续`,
      `比去年同期少6${unit}`,
    ];
    for (const words of behind)
      expect(nameOf(`任务24：${thing}完成41${unit}，${words}`, 6)).toContain(thing);
  });

  test('of an event is its own', () => {
    expect(nameOf('任务30：检查企业412家，宣传12次', 12)).toBe('宣传');
    expect(nameOf('任务32：排查小区40个，演练6场', 6)).toBe('演练');
  });

  test.each([
    ['任务26：我街道8月拆违12处', 12, '拆违'],
    ['任务17：问题：物业费收缴率只有六成', 60, '物业费收缴率'],
    ['任务17：问题：12个老小区没有物业', 12, '老小区'],
    ['任务9：年内12处公园现已开工11处', 12, '公园'],
    ['任务26：7个街道中5个通过初验', 7, '街道'],
    ['任务13：事故伤亡人数为2人', 2, '事故伤亡人数'],
    ['任务11：桩基完成312根/480根', 480, '桩基'],
    ['任务16：加装电梯开工12部、以竣工6部', 6, '加装电梯竣工'],
    ['任务28：公共卫生间：应建8座实建5座', 5, '公共卫生间实建'],
    [
      '任务16：棚改安置房新开工96套（货币化60套、实物36套）；基本建成1640套',
      1640,
      '棚改安置房基本建成',
    ],
    ['任务5样板街 明湖西路一条弄完了', 1, '样板街明湖西路弄完'],
  ])('is cut where the thing ends: %s', (text, figure, expected) => {
    expect(nameOf(text, figure)).toBe(expected);
  });

  test.each(['取缔', '整改提升', '已进场', '完工开放', '治理完'])(
    'says only what was done: %s',
    (name) => {
      expect(namesDeed(name)).toBe(true);
    },
  );

  test.each(['企业', '培训基地', '公园开工', '重点人群签约'])('says of what: %s', (name) => {
    expect(namesDeed(name)).toBe(false);
  });
});
