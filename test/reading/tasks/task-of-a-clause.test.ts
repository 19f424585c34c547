import { describe, expect, test } from '@jest/globals';
import { readReport } from '../../../src/reading/reports/report.ts';
import { reader } from '../../support/readers.ts';

const liaison = { groups: [], mayReportAny: false, today: '2020-08-28', recent: [] };
const read = (unit: string, text: string) =>
  readReport({ text, quote: null }, { ...liaison, units: [unit] }, reader);
const figuresOf = (unit: string, text: string) =>
  read(unit, text)?.items.map(({ task, metrics }) => [task, ...metrics.map(({ value }) => value)]);

describe('tasks that are announced by number at the head', () => {
  test.each([
    [
      '区应急局',
      '30号和33号一块报吧。安全生产检查企业152家次，立案8起。避难场所标志牌装了36块。',
      [
        [30, 152, 8],
        [33, 36],
      ],
    ],
    [
      '区住建局',
      '16和17一起报。老旧小区开工3个，物业约谈企业12家，整改45件',
      [
        [16, 3],
        [17, 12, 45],
      ],
    ],
    [
      '区住建局',
      '12号、16号、17号一并汇报：停车场开工2处；征收签约120户；物业考评完成46个项目',
      [
        [12, 2],
        [16, 120],
        [17, 46],
      ],
    ],
    [
      '区文化和旅游局',
      '3和22一块说，挂牌1处，书房开了1家',
      [
        [3, 1],
        [22, 1],
      ],
    ],
  ])('each have their part: %s %s', (unit, text, expected) => {
    expect(figuresOf(unit === '区住建局' ? '区住房城乡建设局' : unit, text)).toEqual(expected);
  });

  test('are shown again where one of them is not told of', () => {
    const reading = read('区商务局', '18跟20一起报，便利店开了4家');
    expect(reading?.items.map(({ task }) => task)).toEqual([20]);
    expect(reading?.unplaced).toBe('18跟20一起报');
  });
});

describe('the head of a list', () => {
  test.each([
    [
      '区交警大队',
      '1.标识整治（任务6）：合杆54处；2.自行车专用道（14）：施划8.3公里；3.动静态交通：取消泊位118个',
      [
        [6, 54],
        [14, 8.3],
        [15, 118],
      ],
    ],
    [
      '区水务局',
      '（一）水体（8）：清淤检测18公里。（二）道路养护（13）：路口硬化5个。（三）消防：易涝点改造2处',
      [
        [8, 18],
        [13, 5],
        [32, 2],
      ],
    ],
    ['区卫生健康局', '一、医保工作站：投用3家；二、志愿者：出动200人次', [[21, 3, 200]]],
  ])(
    'opens the task that its number or its noun names, if the unit has it: %s %s',
    (unit, text, expected) => {
      expect(figuresOf(unit, text)).toEqual(expected);
    },
  );
});

describe('a list of labels and values', () => {
  test('opens a task by what stands behind the label that names a thing', () => {
    const lines = [
      '项目：安全生产检查',
      '计划：200家次',
      '已查：152家次',
      '项目：避难场所标志',
      '已装：36块',
    ];
    expect(figuresOf('区应急局', lines.join('\n'))).toEqual([
      [30, 152],
      [33, 36],
    ]);
  });

  test('says nothing new of both that it numbers', () => {
    const reading = read('区交警大队', '14和15这俩本月没啥新动作，设备没到货');
    expect(reading?.items.map(({ task, isNil }) => [task, isNil])).toEqual([
      [14, true],
      [15, true],
    ]);
  });
});

describe('no other task is opened', () => {
  test('by the place of one of those that were counted last', () => {
    const text = '广告牌样板街已打造1条，济泺路那条正在做。无违建街镇达标3个';
    const items = read('区城管局', text)?.items ?? [];
    expect(items.map(({ task }) => task)).toEqual([5, 26]);
    expect(items[0]?.progress).toContain('济泺路那条正在做');
  });

  test('in the middle of what runs on without a mark', () => {
    const text = '空警行动这个月出动警力460人次违停抄告1380起路口标线优化了3个';
    const [only, ...others] = read('区交警大队', text)?.items ?? [];
    expect(others).toEqual([]);
    expect(only?.metrics.map(({ name }) => name)).toContain('路口标线优化');
  });

  test('by words that fit the text of a task which is none of the unit', () => {
    const reading = read('区应急局', '上周查了企业86家，发现隐患213条，整改了198条');
    expect(reading?.items.map(({ task }) => task)).not.toContain(10);
    expect(reading?.doubt?.reason).not.toBe('unit_not_responsible');
  });
});

describe('two that are only meant', () => {
  test.each([
    '亮化和杆件这俩这个月没啥进展，主要是招标还没完',
    '违建和外立面俩这个月没进展，主要是人抽走了',
    '违建和外立面这两项本月没进展，招标没完',
  ])('are no figure: %s', (text) => {
    const items = read('区城管局', text)?.items ?? [];
    expect(items).toHaveLength(2);
    expect(items.flatMap(({ metrics, noted = [] }) => [...metrics, ...noted])).toEqual([]);
  });
});

test('a verb that the text of another task has takes no sentence there: 秸秆焚烧火点0个', () => {
  for (const text of [
    'PM2.5均值44微克/立方米。秸秆焚烧火点0个',
    'PM2.5均值44微克/立方米；露天焚烧巡查12次',
  ])
    expect(read('区生态环境分局', text)?.items.map(({ task }) => task)).toEqual([10]);
  expect(read('区环卫管护中心', '垃圾焚烧处理1200吨')?.items.map(({ task }) => task)).toEqual([27]);
});

describe('a sentence behind a task that was named by number', () => {
  test.each([
    [
      '区环卫管护中心',
      '任务28：公厕完工3座。垃圾分类覆盖率95%，督导员320名',
      [
        [28, 3],
        [27, 95, 320],
      ],
    ],
    [
      '区城管局',
      '任务26：拆违12处。路灯换了120盏',
      [
        [26, 12],
        [4, 120],
      ],
    ],
    [
      '区住房城乡建设局',
      '任务16：加装电梯5部，征收签约20户。停车场建成1个，泊位150个。物业示范项目4个',
      [
        [16, 5, 20],
        [12, 1, 150],
        [17, 4],
      ],
    ],
    [
      '区委宣传部',
      '任务34：身边好人推荐27人。文明家庭评选50户。',
      [
        [34, 27],
        [35, 50],
      ],
    ],
  ] as const)(
    'is of another one of the unit where it begins with its thing: %s %s',
    (unit, text, told) => {
      expect(figuresOf(unit, text)).toEqual(told);
    },
  );

  test.each([
    ['区住房城乡建设局', '任务16：①加装电梯5部②停车场建成2个', [[16, 5, 2]]],
    ['区住房城乡建设局', '任务16：一是加装电梯5部；二是停车场建成2个', [[16, 5, 2]]],
    ['区住房城乡建设局', '任务16：1.加装电梯5部。2.停车场建成2个。', [[16, 5, 2]]],
    ['区住房城乡建设局', '任务16：加装电梯5部；停车场建成2个', [[16, 5, 2]]],
    ['区卫生健康局', '任务21：床位新增60张。公厕完工1座', [[21, 60, 1]]],
    ['区城管局', '任务24：路长案件办结120件，违建拆除3处', [[24, 120, 3]]],
  ] as const)(
    'stays with it in a list, or where the other one is none of ours: %s %s',
    (unit, text, told) => {
      expect(figuresOf(unit, text)).toEqual(told);
    },
  );
});
