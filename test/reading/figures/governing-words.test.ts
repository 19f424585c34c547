import { describe, expect, test } from '@jest/globals';
import { readReport } from '../../../src/reading/reports/report.ts';
import { reader } from '../../support/readers.ts';

const office = { units: [], groups: [], mayReportAny: true, today: '2020-08-28', recent: [] };
const read = (text: string) => readReport({ text, quote: null }, office, reader);

/** The task, what it counts, its measure, and the verb by which one more of it is made. */
const THINGS = [
  [28, '公厕', '座', '建'],
  [9, '绿道', '公里', '铺'],
  [12, '停车场', '处', '建'],
  [13, '井盖', '个', '换'],
  [25, '5G基站', '个', '建'],
] as const;

/** N is the thing, U its measure and V its verb. */
const DONE = [
  'N已完成5U',
  'NV了5U',
  'NV好5U',
  '5UN已经V完',
  'NV出来5U',
  'NV成5U了',
  'N搞定5U',
  'N拿下5U',
  'N做到位5U',
  'N谈下来5U',
  'N办妥5U',
  'N忙活完5U',
  '5UN弄好了',
];
const OTHERS = {
  target: [
    'N今年定了V8U',
    'N年初定的是8U',
    'N年初敲定8U',
    'N今年说好V8U',
    'N今年安排8U',
    'N市里批的是8U',
    'N按方案是8U',
    'N任务书上写的是8U',
    'N拢共8U',
    'N统共8U',
    'N总共要V8U',
    '今年N8U的任务',
    'N的盘子是8U',
    '上面给N定的是8U',
  ],
  planned: ['下月想再V8U', '想着再V8U', '琢磨再V8U', '打算再V8U', '9月安排8U', '下月要V8U'],
  remaining: [
    '8U在前期',
    '施工中8U',
    '8U整改中',
    '筹备中8U',
    '8U停着',
    '8U还卡在手续上',
    '8U等着验收',
    '8U还没影',
    '8U在打地基',
    '别的8U还没动',
    '在施8U',
  ],
  size: ['N设计8U', 'N规划8U'],
} as const;

const figuresIn = (text: string) => {
  const items = read(text)?.items ?? [];
  return {
    achieved: items.flatMap(({ metrics }) => metrics.map(({ value }) => value)),
    noted: items.flatMap(({ noted = [] }) => noted.map(({ role, value }) => `${role} ${value}`)),
  };
};

const told = THINGS.flatMap(([task, thing, unit, verb]) => {
  const said = (form: string, name: string = thing) =>
    form.replace('N', name).replace('U', unit).replace('V', verb);
  return Object.entries(OTHERS).flatMap(([role, forms]) =>
    forms.flatMap((form, at) => {
      const done = DONE[(at + task) % DONE.length] ?? '';
      const texts = [
        `任务${task}：${said(done)}，${said(form, '')}`,
        `任务${task}：${said(done)}（${said(form, '')}）`,
        ...(form.startsWith('N') ? [`任务${task}：${said(form)}，${said(done, '')}`] : []),
      ];
      return texts.map((text) => ({ text, role }));
    }),
  );
});

/** What a thing is laid out for is its size, and before what was done of it the whole. */
const isNoted = (noted: readonly string[], role: string): boolean =>
  noted.join() === `${role} 8` || (role === 'size' && noted.join() === 'target 8');

describe('a figure beside one that was reached', () => {
  test('has the role of the word that stands nearest to it in its own clause or bracket', () => {
    const wrong = told.filter(({ text, role }) => {
      const { achieved, noted } = figuresIn(text);
      return achieved.join() !== '5' || !isNoted(noted, role);
    });
    expect(told.length).toBeGreaterThanOrEqual(400);
    expect(wrong.map(({ text, role }) => `${text} ${role}`)).toEqual([]);
  });

  test.each([
    ['任务28：公厕60座，已建成公厕3座', 3, 60],
    ['任务9：绿道12公里，目前已建成绿道3公里', 3, 12],
    ['任务16：小区62个，已改造小区3个', 3, 62],
  ])(
    'is the whole of what was done to the same thing, named once more: %s',
    (text, done, whole) => {
      expect(figuresIn(text)).toEqual({ achieved: [done], noted: [`target ${whole}`] });
    },
  );

  test('is named once where its name holds what was named before', () => {
    const [item] = read('任务8：共5个标段，已完成2个标段')?.items ?? [];
    expect(item?.metrics.map(({ name }) => name)).toEqual(['完成标段']);
  });

  test('has the role of the label before its colon, also where that names the work itself', () => {
    for (const wanted of ['应', '需', '须'])
      for (const [due, done] of [
        ['拆违', '已拆违'],
        ['拆除违建', '已拆除违建'],
        ['改造', '已改造'],
      ])
        expect(figuresIn(`任务26：${wanted}${due}：62处，${done}：3处`)).toEqual({
          achieved: [3],
          noted: ['target 62'],
        });
    expect(figuresIn('任务26：拆违：62处 1.84万㎡').achieved).toEqual([62, 1.84]);
    expect(figuresIn('任务26：拆违：62处拆不动').achieved).toEqual([]);
    expect(figuresIn('任务26：待拆违：62处').noted).toEqual(['remaining 62']);
  });

  test.each([
    ['任务33：避难场所选址定了3处', [3]],
    ['任务28：公厕点位确定了6座', [6]],
    ['任务22：评定文明家庭12户', [12]],
    ['任务36：认定失信主体27户', [27]],
    ['任务35：想方设法劝导不文明行为260起', [260]],
    ['任务37：安排志愿者上岗130人', [130]],
    ['任务26：超额完成任务，拆违获得认定86处', [86]],
  ])('is reached all the same where the word is part of another: %s', (text, achieved) => {
    expect(figuresIn(text).achieved).toEqual(achieved);
  });
});

describe('a verb of one sign behind the year', () => {
  const values = (text: string) =>
    (readReport({ text, quote: null }, { ...office, today: '2020-12-15' }, reader)?.items ?? [])
      .flatMap(({ metrics }) => metrics)
      .map(({ value, unit }) => `${value}${unit}`);

  test.each([
    ['任务36：今年发失信名单11批2306人次', ['11批', '2306人次']],
    ['任务37：今年发志愿者证300本', ['300本']],
    ['任务9：今年栽月季3000株', ['3000株']],
    ['任务6：今年拆废弃杆94根', ['94根']],
    ['任务27：全年配督导员320名', ['320名']],
    ['任务27：工作成效：全年新增四分类街道1个、社区5个', ['1个', '5个']],
    ['任务13：今年摊铺沥青路面3公里', ['3公里']],
  ])('says that it was done: %s', (text, expected) => {
    expect(values(text)).toEqual(expected);
  });

  test.each(['任务28：今年给我们分了8座', '任务9：今年建公园12处', '任务13：工人装坏护栏4处'])(
    'but nothing is done by what is only meant, given out or broken: %s',
    (text) => {
      expect(values(text)).toEqual([]);
    },
  );
});

const first = (text: string) => readReport({ text, quote: null }, office, reader)?.items[0];

describe('one sign between the thing or its place and what was put there', () => {
  test.each([
    '任务6：标识牌加中英文对照410面',
    '任务13：路口装信号灯6处',
    '任务27：桶站配督导员320名',
    '任务9：路边栽月季3000株',
    '任务6：路牌贴英文标识60块',
    '任务5：门头换统一牌匾86块',
    '任务12：小区划停车位150个',
    '任务27：小区摆分类桶260组',
    '任务33：广场立指示牌12块',
    '任务16：楼顶铺防水卷材1.2万平',
    '任务13：坑槽补沥青120平',
    '任务20：夜市设摊位60个',
    '任务16：外墙保温2.2万平',
    '任务16：屋面防水3万平方米',
    '任务9：裸土复绿3000平',
  ])('says that it was done, as the name of a trade does: %s', (text) => {
    expect(first(text)?.metrics).toHaveLength(1);
  });

  test.each([
    '任务10：黑加油站点9处',
    '任务20：服装店12家',
    '任务16：包装车间2处',
    '任务13：道路交叉口6处',
    '任务27：公立学校20所',
    '任务20：店铺面积300平',
  ])('is none where it is part of a word: %s', (text) => {
    expect(first(text)?.metrics ?? []).toEqual([]);
  });

  test.each([
    '任务14：计划加护栏3处',
    '任务6：还要加中英文对照410面',
    '任务6：未加中英文对照410面',
  ])('does nothing where it is only meant: %s', (text) => {
    expect(first(text)?.metrics ?? []).toEqual([]);
  });
});
