import { describe, expect, test } from '@jest/globals';
import { readPlanFile } from '../../../src/plan/plan-file.ts';
import { buildQuestionReader } from '../../../src/reading/reader.ts';
import { readReport } from '../../../src/reading/reports/report.ts';

const reader = buildQuestionReader(readPlanFile('plans/tianqiao-2020.yaml'));
const office = { units: [], groups: [], mayReportAny: true, today: '2020-07-20', recent: [] };
const read = (text: string) => readReport({ text, quote: null }, office, reader);
/** What counts towards a target: `300户`. */
const counted = (text: string) =>
  read(text)
    ?.items.flatMap(({ metrics }) => metrics)
    .filter(({ target }) => target !== null)
    .map(({ value, unit }) => `${value}${unit}`);

describe('towards a target', () => {
  test.each([
    ['the whole counts and not its part', '任务16：房屋征收300户，其中6月征收120户', ['300户']],
    ['the sum counts and not what it sums up', '任务28：公厕新建3座、改造2座，共5座', ['5座']],
    [
      'a level that only says whose it is leans on the one before',
      '任务4：主干道亮灯率98.6，支路96.5',
      ['98.6%', '96.5%'],
    ],
    [
      'what a goal finds there is none of what it wants done with it',
      '任务26：再创建无违建街道4个，已达标街镇5个，提档升级1个',
      ['4个', '1个'],
    ],
    [
      'what only has to be done before the work counts for nothing',
      '任务16：征收评估完成520户，签约286户',
      ['286户'],
    ],
    ['what was looked at counts for nothing', '任务18：走访商圈5个，建成便民商圈2个', ['2个']],
    [
      'a list counts for nothing where all of it is only prepared',
      '任务20：聚集区开街1个。示范区1个、聚集区2个方案均已审定',
      ['1个'],
    ],
    [
      'what lies beside a thing counts for nothing',
      '任务9：绿道沿线清理垃圾8公里，绿道建成3公里',
      ['3公里'],
    ],
    [
      'a share counts only for a goal that names such a share',
      '任务29：责任书到期重签率60%，签订率97%',
      ['97%'],
    ],
    [
      'what moved out after it had signed counts once',
      '任务16：征收签约412户，搬迁380户',
      ['412户'],
    ],
    [
      'what was done for a thing that is there counts for nothing',
      '任务28：给12座公厕装了智能设备，公厕建成2座',
      ['2座'],
    ],
    [
      'what a time that is named came to counts, and not its months',
      '任务16：征收6月签96户、7月签36户，今年以来共签448户',
      ['448户'],
    ],
    [
      'another lot counts for nothing',
      '任务3：第一批历史建筑挂牌4处已巡查，第二批挂牌1处',
      ['1处'],
    ],
    [
      'the mean of a month is not the mean so far',
      '任务10：7月PM2.5均值28，1-7月均值44',
      ['44微克/立方米'],
    ],
    [
      'a label of any length keeps its number',
      '任务27：\n- 新增四分类达标社区：2个\n- 街办：1个',
      ['2个', '1个'],
    ],
    [
      'so many of as many as the goal wants count towards it',
      '任务27：四分类达标：学校60/64，社区4/5，街办0/1',
      ['4个', '0个'],
    ],
    [
      'a row whose target is the very number of a goal names it',
      '任务16\n项目\t目标\t完成\n老旧小区\t7个\t6个',
      ['6个'],
    ],
    [
      'a column of months that goes up to now counts, and not the month in it',
      '任务10\n指标\t控制目标\t6月\t1-6月均值\t去年同期\nPM2.5\t53\t32\t49\t57',
      ['49微克/立方米'],
    ],
    [
      'each number that stands behind its state has that state',
      '任务28：八座里面已经投入使用的两座主体完工还没验收的有三座剩下三座还在办手续',
      ['2座'],
    ],
    [
      'what is as good as one says counts as it stands',
      '任务8：水源地水质达标率100%没问题',
      ['100%'],
    ],
    ['个 stands for 座', '任务28：公厕完成5个', ['5个']],
    ['what is only improved is not started', '任务9：全区46个社区公园已提升31个', []],
    ['only its own noun counts', '任务3：普查历史建筑31处，历史建筑挂牌1处', ['1处']],
    ['only its own share counts', '任务22：文化中心覆盖率100%，戏曲覆盖率76%', ['76%']],
    [
      'what measures the work counts where the plan wants so much of it',
      '任务16：老旧小区已开工4个，惠及4210户、36.8万平方米',
      ['4个', '4210户', '36.8万平方米'],
    ],
    ['what is only asked for does not', '任务3：历史建筑挂牌 2处都报上去了 挂牌1处', ['1处']],
    [
      'a done column under a row of starts counts as started',
      '任务9\n指标\t年度目标\t累计完成\n开工建设公园（处）\t12\t8\n绿道（公里）\t8\t3.6',
      ['8处', '3.6公里'],
    ],
    [
      'a sentence keeps to what its head names',
      '广告牌匾样板街：去年建成2条，今年目标3条，截至目前济泺路、堤口路2条已打造完成',
      ['2条'],
    ],
    [
      'what is listed beside the work counts as its measure',
      '任务16：老旧小区已开工3个项目、31.2万平方米、3586户',
      ['3个', '31.2万平方米', '3586户'],
    ],
    [
      'what stands bare beside the whole of the work counts as its measure too',
      '任务16：老旧小区7个全开工，8568户',
      ['7个', '8568户'],
    ],
    [
      'what measures all projects counts with them',
      '任务16\n一、房屋征收。已签约582户。\n二、老旧小区。7个项目74.3万平方米、8568户全部开工。',
      ['582户', '7个', '74.3万平方米', '8568户'],
    ],
    ['a share counts in other words', '任务7：达标面积占建成区22.3%', ['22.3%']],
    ['a word of many decides between two alike', '任务27：四分类示范社区已建成4个', ['4个']],
    [
      'what is only striven for does not',
      '任务19：高品质商圈创建1个，待省里命名。招商签约18户',
      [],
    ],
    [
      'what measures other work than that of the plan does not',
      '任务16：老旧小区7个项目全部开工，已完工3个，受益居民3200户',
      ['7个'],
    ],
    [
      'of two that share a word the one whose other words stand there',
      '任务4：新装路灯192盏 亮灯率主干道98.8%',
      ['98.8%'],
    ],
    ['what is being built does not', '任务28：公厕完成4座，在建3座', ['4座']],
    [
      'a name cut short counts as the whole one',
      '任务9：绿道建了4.1公里 花街7个',
      ['4.1公里', '7个'],
    ],
    ['an area counts under its own name', '任务26：拆除违建96处2.37万平方米', []],
    [
      'communities of another kind do not count',
      '任务27：桶站改造完成3个社区，垃圾桶更换覆盖4个社区，四分类社区建成2个',
      ['2个'],
    ],
    [
      'what was reached is of the work that the clause before it wants so much of',
      '任务26：年度创建目标7个，已通过验收6个',
      ['6个'],
    ],
  ])('%s', (_rule, text, expected) => {
    expect(counted(text)).toEqual(expected);
  });

  test('a number counts that the share beside it bears out', () => {
    const reading = read('任务9：绿道建成5.2公里，完成率65%');
    expect(reading?.doubt).toBeNull();
    expect(reading?.items[0]?.metrics[0]?.target).toBe(2);
  });

  test('a number does not count that the share beside it denies, and it is asked about', () => {
    const reading = read('任务28：公厕完成5座，完成率80%');
    expect(reading?.doubt).toMatchObject({ reason: 'implausible_value', word: '公厕完成5座' });
    expect(reading?.items[0]?.metrics[0]?.target).toBeNull();
  });

  test('a figure told with the verb and the measure of one before is of its task', () => {
    const police = { ...office, units: ['区交警大队'], mayReportAny: false };
    const text = '取消占道车位340个 增设护栏2.4公里 规划要取消500个 因为商户不让 剩160个动不了';
    const items = readReport({ text, quote: null }, police, reader)?.items ?? [];
    expect(items.map(({ task, problems }) => [task, problems])).toEqual([
      [14, '因为商户不让 剩160个动不了'],
      [13, ''],
    ]);
  });

  test('what is left and to be done by a day is planned', () => {
    const [item] = read('任务32：易涝点今年一共6处 治完4处 剩2处汛前整完')?.items ?? [];
    expect(item?.next).toBe('剩2处汛前整完');
    expect(item?.metrics.map(({ name, value }) => `${name} ${value}`)).toEqual(['易涝点治完 4']);
  });
});
