import { describe, expect, test } from '@jest/globals';
import { readPlanFile } from '../../../src/plan/plan-file.ts';
import { buildQuestionReader } from '../../../src/reading/reader.ts';
import { readReport } from '../../../src/reading/reports/report.ts';

const reader = buildQuestionReader(readPlanFile('plans/tianqiao-2020.yaml'));
const liaison = { groups: [], mayReportAny: false, today: '2020-09-24', recent: [] };
const read = (unit: string, ...lines: readonly string[]) =>
  readReport({ text: lines.join('\n'), quote: null }, { ...liaison, units: [unit] }, reader);
const ROWS = [
  '任务\t当月\t累计\t备注',
  '4 亮化\t维修路灯212盏\t1768盏\t亮灯率98.6%',
  '29 外立面\t签订156份\t7016份\t签订率98.3%',
];

describe('a table of several tasks', () => {
  const reading = read('区城管局', '9月进度（城管局）', ...ROWS);

  test('has a title above it that is no report of its own', () => {
    expect(reading?.doubt).toBeNull();
    expect(reading?.items.map(({ task }) => task)).toEqual([4, 29]);
    expect(reading?.unplaced).toBeUndefined();
  });

  test('names its figures without the number of the task, and counts the rate beside them', () => {
    expect(reading?.items[0]?.metrics).toMatchObject([
      { name: '维修路灯', value: 212 },
      { name: '亮化累计', value: 1768 },
      { name: '亮灯率', value: 98.6, unit: '%' },
    ]);
    expect(reading?.items[1]?.metrics.at(-1)).toMatchObject({ value: 98.3, target: 0 });
  });

  test('leaves what is told above it of none of them for its writer to see', () => {
    const told = read('区城管局', '本月共投入资金260万元', ...ROWS);
    expect(told?.doubt).toBeNull();
    expect(told?.unplaced).toBe('本月共投入资金260万元');
  });
});

describe('a row of such a table', () => {
  test('is of the task that its number names, where its words name none', () => {
    const rows = ['任务\t9月\t累计', '35 文明劝导\t1260次\t9800次', '37 志愿服务\t41场\t322场'];
    const reading = read('区委宣传部', ...rows);
    expect([reading?.doubt, reading?.items.map(({ task }) => task)]).toEqual([null, [35, 37]]);
  });

  test('is of one of the tasks that the line above numbers', () => {
    const rows = ['9月（13、14、15号任务）', '项目\t数量', '清理占道\t210起', '查处酒驾\t37起'];
    const told = read('区交警大队', ...rows)?.items.map(({ task, metrics }) => [
      task,
      metrics.map(({ value }) => value),
    ]);
    expect(told).toContainEqual([14, [210]]);
    expect(told).toContainEqual([15, [37]]);
  });

  test('says under 开工 whether it has begun, and by the rate beside it nothing of the goal', () => {
    const rows = ['9号任务', '公园\t开工\t形象进度', '水屯\t是\t60%', '蓝翔\t否\t0%'];
    const reading = read('区园林绿化服务中心', ...rows);
    expect(reading?.doubt).toBeNull();
    expect(reading?.items[0]?.metrics).toMatchObject([{ name: '公园已开工', value: 1, target: 0 }]);
  });
});

describe('the sum of a table of places', () => {
  const TOILETS = ['街道\t计划\t开工\t完工', '北坦\t2\t2\t1', '药山\t6\t5\t3', '合计\t8\t7\t4'];

  test('counts towards the goal that stands above it', () => {
    const item = read('区环卫管护中心', '截至8月25日公厕进度', ...TOILETS)?.items[0];
    const counted = item?.metrics.filter(({ target }) => target !== null);
    expect(counted).toMatchObject([{ name: '公厕完工', value: 4, unit: '座', target: 0 }]);
  });

  test('counts towards the goal at the head of its names', () => {
    const rows = ['28号公厕\t二类以上\t已投用', '北坦\t2\t2', '泺口\t2\t1', '小计\t4\t3'];
    const item = read('区环卫管护中心', ...rows)?.items[0];
    const counted = item?.metrics.filter(({ target }) => target !== null);
    expect(counted).toMatchObject([{ name: '公厕已投用', value: 3, unit: '座' }]);
  });
});

describe('a table whose first column is headed 任务', () => {
  test.each(['\t', ' | ', ' '])('numbers the task of each row, parted by %j', (mark) => {
    const lines = ['任务 完成 存在问题', '27 32% 分出率低', '28 6座 水电接入慢'];
    const { items } =
      read('区环卫管护中心', ...lines.map((line) => line.replaceAll(' ', mark))) ?? {};
    expect(items?.map((one) => [one.task, one.problems])).toEqual([
      [27, '分出率低'],
      [28, '水电接入慢'],
    ]);
    expect(items?.flatMap(({ noted = [] }) => noted)).toEqual([]);
  });

  test('says how much was wanted where it stands behind the names of things', () => {
    const lines = ['项目 任务 完成', '公厕 8座 6座', '旱厕 3座 1座'];
    const item = read('区环卫管护中心', ...lines)?.items[0];
    expect(item?.noted?.map(({ value, role }) => [value, role])).toEqual([
      [8, 'target'],
      [3, 'target'],
    ]);
  });
});

describe('a table of several tasks that nothing above it numbers', () => {
  const read16 = (...lines: readonly string[]) =>
    read('区城管局', ...lines)?.items.map(({ task, period, metrics }) => [
      task,
      period,
      metrics.map(({ value }) => value),
    ]);
  const QUARTERS = [
    '指标\t二季度\t三季度\t升降',
    '支路街巷亮灯率（%）\t95.1\t96.4\t+1.3',
    '责任书签订率（%）\t96.9\t98.1\t+1.2',
    '样板街验收（条）\t1\t2\t+1',
    '路长上报案件（件）\t6120\t7385\t+20.7%',
    '案件平均处置时长（小时）\t11.6\t8.2\t-29.3%',
    '牌匾整改（块）\t540\t377\t-163',
  ];

  test('gives each row to the task that its name speaks of, whatever the text below names', () => {
    const told = read16('城管局三季度主要指标', ...QUARTERS, '三季度无违建街镇通过初验4个。');
    expect(told).toEqual([
      [26, '2020-Q3', [4]],
      [4, '2020-Q3', [96.4]],
      [29, '2020-Q3', [98.1]],
      [5, '2020-Q3', [2, 377]],
      [24, '2020-Q3', [7385, 8.2]],
    ]);
  });

  test('keeps the sign of a change, and holds it against nothing that was done', () => {
    const items = read('区城管局', '城管局三季度主要指标', ...QUARTERS)?.items ?? [];
    const changes = items.flatMap(({ noted = [] }) =>
      noted.filter(({ name }) => /升降/u.test(name)),
    );
    expect(changes.map(({ value, role }) => [value, role])).toEqual([
      [1.3, 'baseline'],
      [1.2, 'baseline'],
      [1, 'baseline'],
      [-163, 'baseline'],
      [20.7, 'baseline'],
      [-29.3, 'baseline'],
    ]);
  });

  test('has a title that is of none of them, and tells of its month', () => {
    const rows = ['指标\t8月\t9月', '主干道亮灯率（%）\t98.1\t98.9', '拆除违建（处）\t31\t42'];
    expect(read16('城管局9月主要数据', ...rows)).toEqual([
      [4, '2020-09', [98.9]],
      [26, '2020-09', [42]],
    ]);
  });

  test('is of the task that a line above it numbers, whatever its rows are called', () => {
    const rows = ['项目\t8月\t9月', '样板街验收（条）\t1\t2', '责任书签订（份）\t214\t310'];
    expect(read16('任务29 9月', ...rows)).toEqual([[29, '2020-09', [2, 310]]]);
  });
});
