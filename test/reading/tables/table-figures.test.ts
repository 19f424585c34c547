import { describe, expect, test } from '@jest/globals';
import { readPlanFile } from '../../../src/plan/plan-file.ts';
import { buildQuestionReader } from '../../../src/reading/reader.ts';
import { readReport } from '../../../src/reading/reports/report.ts';

const reader = buildQuestionReader(readPlanFile('plans/tianqiao-2020.yaml'));
const office = { units: [], groups: [], mayReportAny: true, today: '2020-08-20', recent: [] };
const item = (lines: readonly string[]) =>
  readReport({ text: lines.join('\n'), quote: null }, office, reader)?.items[0];
const achieved = (lines: readonly string[]) =>
  item(lines)?.metrics.map(({ name, value, unit, target }) => `${name} ${value}${unit} ${target}`);
const noted = (lines: readonly string[]) =>
  item(lines)?.noted?.map(({ role, value, unit }) => `${role} ${value}${unit}`);

describe('a table', () => {
  const BY_TARGET = [
    '任务16 8月台账',
    '| 指标 | 年度任务 | 实际完成 | 完成进度 |',
    '| --- | --- | --- | --- |',
    '| 棚改新开工 | 120套 | 120套 | 100% |',
    '| 棚改基本建成 | 2129套 | 1876套 | 88.1% |',
  ];

  test('tells what was done in one column, what is wanted in another and the share of it in a third', () => {
    expect(achieved(BY_TARGET)).toEqual([
      '棚改新开工实际完成 120套 0',
      '棚改基本建成实际完成 1876套 1',
    ]);
    expect(noted(BY_TARGET)).toEqual(['target 120套', 'rate 100%', 'target 2129套', 'rate 88.1%']);
  });

  test('keeps the heads of its columns and the names of its rows', () => {
    expect(item(BY_TARGET)?.progress).toContain('指标 | 年度任务 | 实际完成 | 完成进度');
    expect(item(BY_TARGET)?.progress).toContain('棚改基本建成 | 2129套 | 1876套 | 88.1%');
  });

  test('keeps what is held against its figures, and rows that only name a state', () => {
    const compared = ['任务10', '指标\t6月均值\t去年同期', 'PM2.5\t49\t57'];
    expect(item(compared)?.progress).toContain('指标\t6月均值\t去年同期\nPM2.5\t49\t57');
    const states = [
      '任务18',
      '商圈\t所在街道\t状态',
      '泺口\t泺口街道\t已建成',
      '北园\t北园街道\t已建成',
    ];
    expect(item(states)?.progress).toContain('泺口\t泺口街道\t已建成\n北园\t北园街道\t已建成');
  });

  test('has the problem that stands below it, where all its rows are of one task', () => {
    const lines = ['指标\t年度任务\t累计完成', '绿道（公里）\t8\t5', '存在问题：征地没腾完'];
    expect(item(lines)).toMatchObject({ task: 9, problems: '征地没腾完' });
  });

  test('keeps what stands under 备注, and notes its figures', () => {
    const lines = [
      '任务5 台账',
      '任务\t年度目标\t完成\t备注',
      '户外广告样板街\t3条\t2条\t另1条施工中',
    ];
    expect(item(lines)?.progress).toContain('户外广告样板街\t3条\t2条\t另1条施工中');
    expect(noted(lines)).toEqual(['target 3条', 'remaining 1条']);
  });

  test('with months counts the newest, and takes its units from the names of the rows', () => {
    const lines = [
      '任务12停车场建设',
      '指标\t年度目标\t1-6月\t7月',
      '新增停车泊位（个）\t3000\t1120\t260',
      '资金投入（万元）\t5000\t1860\t420',
    ];
    expect(achieved(lines)).toEqual(['新增停车泊位7月 260个 null', '资金投入7月 420万元 null']);
    expect(noted(lines)).toEqual([
      'target 3000个',
      'baseline 1120个',
      'target 5000万元',
      'baseline 1860万元',
    ]);
  });

  test.each([
    ['截至5月', '截至6月'],
    ['截止5月末', '截止6月末'],
    ['截至6月15日', '截至6月底'],
    ['到5月底', '到6月底'],
  ])('with two days up to which it counts tells the later one: %s, %s', (first, second) => {
    const lines = ['任务28', `街道\t${first}\t${second}`, '泺口\t1座\t2座', '北园\t0座\t1座'];
    const told = item([...lines, '合计\t1座\t3座']);
    expect(told?.metrics.map(({ value, target }) => [value, target])).toEqual([
      [2, null],
      [1, null],
      [3, 0],
    ]);
    expect(told?.noted?.map(({ role }) => role)).toEqual(['baseline', 'baseline', 'baseline']);
  });

  test.each(['存量', '原有', '现有', '底数', '存量（个）'])(
    'holds beside what came on top what was there before: %s',
    (stock) => {
      const lines = ['任务12', `项目\t${stock}\t本月新增`, '共享泊位\t1200\t300'];
      expect(item(lines)?.metrics.map(({ value }) => value)).toEqual([300]);
      expect(noted(lines)?.map((told) => told.replace('个', ''))).toEqual(['size 1200']);
    },
  );

  test('of places counts their sum, of which each place is a part', () => {
    const lines = [
      '任务27 8月',
      '街道\t分类小区(个)\t桶站改造(处)',
      '北园街道\t18\t40',
      '泺口街道\t12\t25',
      '合计\t30\t65',
    ];
    expect(item(lines)?.metrics.filter(({ isPart }) => !isPart)).toMatchObject([
      { name: '分类小区', value: 30, unit: '个' },
      { name: '桶站改造', value: 65, unit: '处' },
    ]);
    expect(item(lines)?.progress).toContain('合计\t30\t65');
  });

  test('of roads keeps their names, and counts what its last row sums up', () => {
    const lines = [
      '任务13大中修',
      '道路\t计划(km)\t完成(km)\t问题',
      '无影山中路\t1.8\t1.8\t',
      '堤口路\t2.4\t1.5\t管线迁改慢',
      '合计\t4.2\t3.3\t',
    ];
    expect(item(lines)?.metrics.filter(({ isPart }) => !isPart)).toMatchObject([{ value: 3.3 }]);
    expect(item(lines)?.progress).toContain('堤口路\t2.4\t1.5');
    expect(item(lines)?.problems).toBe('管线迁改慢');
  });

  test('may have its things in a row and what is told of them below', () => {
    const lines = [
      '任务9 | 公园 | 绿道',
      '年度目标 | 12处 | 8公里',
      '7月底累计 | 8处 | 5公里',
      '8月底累计 | 10处 | 6.3公里',
      '存在问题 | 无 | 征地慢',
    ];
    expect(achieved(lines)).toEqual(['公园8月底累计 10处 0', '绿道8月底累计 6.3公里 2']);
    expect(item(lines)).toMatchObject({ task: 9, problems: '征地慢' });
  });

  test('is about the task named above, whatever its rows are numbered', () => {
    const lines = ['任务28 8月', '序号\t项目\t完成', '1\t济泺路公厕\t1座', '2\t北园大街公厕\t1座'];
    expect(item(lines)?.task).toBe(28);
  });

  test.each([
    [
      18,
      '商圈\t所在街道\t状态',
      ['泺口\t泺口街道\t已建成', '北园\t北园街道\t装修中'],
      '商圈已建成 1个 0',
    ],
    [28, '名称|进度', ['黄台公厕|完工', '师范路公厕|完工', '药山公厕|施工中'], '公厕完工 2座 0'],
    [16, '小区\t是否开工', ['柳云小区\t是', '边庄小区\t否'], '小区已开工 1个 4'],
  ] as const)(
    'of words counts the things of task %i that its cells call done',
    (task, head, rows, expected) => {
      const lines = [`任务${task}`, head, ...rows];
      expect(achieved(lines)).toEqual([expected]);
      expect(noted(lines)).toEqual(['remaining 1个']);
    },
  );

  test('of names under a caption counts what the caption speaks of', () => {
    const lines = [
      '便民商圈建设情况',
      '名称,街道,状态',
      '泺口,泺口街道,已建成',
      '北园,北园街道,在建',
    ];
    expect(achieved(lines)).toEqual(['便民商圈已建成 1个 0']);
  });

  test('is of the task that the heads of its columns name, whatever street a row names', () => {
    const lines = [
      '样板街名称\t责任街道\t是否完成',
      '济泺路样板街\t北园街道\t是',
      '堤口路样板街\t堤口路街道\t是',
    ];
    expect(item(lines)?.task).toBe(5);
    expect(achieved(lines)).toEqual(['样板街已完成 2条 0']);
  });

  test('with months in its rows counts the newest', () => {
    const lines = ['任务32', '月份\t培训期数（期）\t培训率', '7月\t2\t74%', '8月\t3\t81%'];
    expect(item(lines)?.metrics.map(({ value }) => value)).toEqual([3, 81]);
    expect(noted(lines)).toEqual(['baseline 2期', 'baseline 74%']);
  });

  test('of steps counts none of them as a thing of the plan', () => {
    const lines = ['任务28 公厕进度', '环节\t状态', '设计\t已完成', '招标\t已完成', '施工\t进行中'];
    expect(achieved(lines)).toEqual([]);
  });

  test('sums up nothing where its rows are counted in several measures', () => {
    const lines = ['任务13', '项目\t累计完成', '大中修（条）\t5', '路口硬化（个）\t18', '合计\t23'];
    expect(item(lines)?.metrics.map(({ value }) => value)).toEqual([5, 18]);
    expect(item(lines)?.progress).toContain('合计\t23');
  });

  test('tells by a column of size how much there is, where another says what was done', () => {
    const lines = [
      '任务16',
      '小区\t面积（万平方米）\t户数\t已签约户数\t完成投资（万元）',
      '官扎营\t12.6\t1480户\t1200户\t900',
      '刘庄\t18.3\t2160户\t1900户\t1200',
    ];
    expect(item(lines)?.metrics.map(({ value, unit }) => `${value}${unit}`)).toEqual([
      '1200户',
      '900万元',
      '1900户',
      '1200万元',
    ]);
    expect(noted(lines)).toEqual([
      'size 12.6万平方米',
      'size 1480户',
      'size 18.3万平方米',
      'size 2160户',
    ]);
  });

  test('counts the same columns where their own heads say what was done', () => {
    const lines = ['任务26', '街道\t拆除处数\t拆除面积（平方米）', '药山\t8\t960', '泺口\t3\t210'];
    expect(item(lines)?.metrics.map(({ value, unit }) => `${value}${unit}`)).toEqual([
      '8处',
      '960平方米',
      '3处',
      '210平方米',
    ]);
  });

  test('credits no goal with how many there are in all, where another column tells how far it is', () => {
    const lines = [
      '任务16',
      '片区\t征收户数\t已签约\t签约率',
      '西沟\t320\t286\t89%',
      '北刘\t180\t126\t70%',
    ];
    expect(noted(lines)).toEqual(['size 320户', 'size 180户']);
  });

  test('takes no unit for a column that names another thing than the one that has it', () => {
    const lines = ['任务28', '点位\t面积（平方米）\t厕位数\t状态', '北坦\t45\t8\t已完工'];
    expect(noted(lines)).toEqual(['size 45平方米', 'size 8']);
  });

  test('by commas tells its newest month, whatever digits stand in its heads and cells', () => {
    const lines = [
      '任务18',
      '指标,目标,5月,6月,7月',
      '便民商圈(个),5,0,1,2',
      '便利店(家),20,4,9,13',
    ];
    expect(achieved(lines)).toEqual(['便民商圈7月 2个 0', '便利店7月 13家 null']);
    expect(noted(lines)).toHaveLength(6);
  });

  test('counts towards a goal what its sum says was done, and no row that is under way', () => {
    const lines = [
      '公共卫生间建设8月进度表',
      '序号\t位置\t建设方式\t面积(㎡)\t完成情况',
      '1\t泺口广场\t新建\t85\t已投用',
      '2\t堤口路\t改造\t60\t已投用',
      '3\t工人新村\t改造\t55\t装修中',
      '合计\t3座\t\t200\t投用2座',
    ];
    expect(achieved(lines)).toEqual(['公共卫生间投用 2座 0']);
    expect(noted(lines)).toContain('target 3座');
    expect(noted(lines)).toContain('size 200㎡');
  });

  test('gives the count of a row the role that its state says', () => {
    const lines = ['任务16', '小区\t数量(个)\t状态', '柳云\t2\t已开工', '边庄\t1\t招标中'];
    expect(achieved(lines)).toEqual(['柳云已开工 2个 null', '小区已开工 2个 4']);
    expect(noted(lines)).toEqual(['remaining 1个']);
  });

  test('counts what is in building as begun, where the goal wants no more', () => {
    const lines = [
      '任务16老旧小区改造逐个销号情况（截至8月25日）',
      '小区\t户数\t状态',
      '刘家庄北区\t1820\t完工',
      '无影山新村\t2260\t在建',
      '汽车厂东\t730\t施工中',
      '标山南区\t1013\t招标',
      '黄河小区\t700\t未启动',
    ];
    expect(achieved(lines)).toEqual(['小区开工 3个 4']);
    const toilets = ['任务28公厕建设一览', '点位\t状态', '北坦\t投用', '凤凰山\t在建'];
    expect(achieved(toilets)).toEqual(['公厕投用 1座 0']);
  });

  test('counts the month that still runs, up to which day it stands in brackets', () => {
    const lines = [
      '任务8',
      '月份\t再生水回补（万方）\t管网清淤（公里）',
      '7月\t155\t9.5',
      '8月（至24日）\t121\t7.8',
    ];
    expect(noted(lines)).toEqual(['baseline 155万方', 'baseline 9.5公里']);
    expect(achieved(lines)).toEqual(['8月再生水回补 121万方 null', '8月管网清淤 7.8公里 null']);
  });

  test('names a row by a word that begins with a figure', () => {
    const lines = ['任务20', '项目 数量 状态', '24小时便利店 17家 已开业', '深夜食堂 6家 装修中'];
    expect(achieved(lines)).toEqual(['24小时便利店已开业 17家 null']);
    expect(noted(lines)).toEqual(['remaining 6家']);
  });

  test('holds a column of change against another time, and counts no day', () => {
    const lines = [
      '任务15',
      '路段,抄告(起),同比,完工时间',
      '北园,620,-12%,10月',
      '济泺路,760,+5%,9月',
    ];
    expect(noted(lines)).toEqual(['baseline -12%', 'baseline 5%']);
  });
});
