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
