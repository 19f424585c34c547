import { describe, expect, test } from '@jest/globals';
import { readPlanFile } from '../../../src/plan/plan-file.ts';
import { buildQuestionReader } from '../../../src/reading/reader.ts';
import { readReport } from '../../../src/reading/reports/report.ts';

const plan = readPlanFile('plans/tianqiao-2020.yaml');
const reader = buildQuestionReader(plan);
const office = { units: [], groups: [], mayReportAny: true, today: '2020-08-20', recent: [] };
const read = (text: string) => readReport({ text, quote: null }, office, reader);
const figures = (text: string) =>
  read(text)?.items.flatMap(({ metrics, noted = [] }) => [
    ...metrics.map(({ value, unit }) => `${value}${unit}`),
    ...noted.map(({ value, unit, role }) => `${role} ${value}${unit}`),
  ]);

describe('a number that its own message puts right', () => {
  test.each([
    ['绿道完成6.1公里，公园开工10处。更正一下，绿道是5.9', ['5.9公里', '10处', 'other 6.1公里']],
    ['主次干道亮灯率98.7%，支路96.2%——支路写错了，是95.2%', ['98.7%', '95.2%', 'other 96.2%']],
    ['公厕完工6座，四分类社区达标4个。更正，公厕是5座', ['5座', 'other 6座', '4个']],
    [
      '征收累计512户，拆除11.2万平。刚才说错了，征收应该是502户',
      ['502户', '11.2万平', 'other 512户'],
    ],
    ['样板街打造完3条，啊不是，2条', ['2条', 'other 3条']],
    ['公厕建成5座……口误，6座', ['6座', 'other 5座']],
    ['便民商圈建成3个（笔误，应为4个），正在验收', ['4个', 'other 3个']],
    ['样板街打造2条 错了 1条', ['1条', 'other 2条']],
    ['公厕完工6座，刚才少报了1座，一共7座', ['7座', 'other 6座']],
  ])('gives way to the right one and is only noted: %s', (text, expected) => {
    expect(read(text)?.act).toBe('report');
    expect(figures(text)).toEqual(expected);
  });

  const goals = plan.tasks.flatMap((task) =>
    task.targets
      .filter(({ unit, value }) => unit !== '%' && value > 6 && unit !== '微克/立方米')
      .map(({ metric, unit }) => ({ thing: `任务${task.number}：${metric}完成`, unit })),
  );
  test.each([
    '应为',
    '应是',
    '实为',
    '只能算',
    '应算',
    '其实是',
    '核实后是',
    '核实后应为',
    '昨天核实是',
    '后来核对是',
    '跟街道核过了，是',
    '有一处没验收，只能算',
    '核减后',
  ])('in a bracket, by what was found or is to be reckoned, whatever the goal: %s', (found) => {
    const wrong = goals.filter(({ thing, unit }) => {
      const [item] = read(`${thing}6${unit}（${found}5${unit}）`)?.items ?? [];
      const right = item?.metrics.map(({ value }) => value);
      const noted = item?.noted?.filter(({ unit: one }) => one === unit).map(({ value }) => value);
      return right?.join() !== '5' || noted?.at(-1) !== 6;
    });
    expect(goals.length).toBeGreaterThan(10);
    expect(wrong).toEqual([]);
  });

  test.each([
    ['拆违52处1.2万平（剔除重复后是48处）', ['48处', '1.2万平', 'other 52处']],
    ['公厕完工4座（一座没验收，实为3座）', ['3座', 'remaining 1座', 'other 4座']],
    ['公厕完工4座，其实是3座，累计6座', ['3座', '6座', 'other 4座']],
    ['检查企业120家，后来核对是112家，发现隐患40条', ['112家', '40条', 'other 120家']],
  ])('the last of the same measure that was told before: %s', (text, expected) => {
    expect(figures(text)).toEqual(expected);
  });

  test.each([
    [
      '公厕新建的3座改造的2座，共计5座都开门了，哦不对，改造的是3座，那就一共6座',
      ['3座', '3座', '6座', 'other 2座', 'other 5座'],
    ],
    [
      '公厕新建4座、改造2座共6座，啊不对改造是1座，合计5座',
      ['4座', '1座', '5座', 'other 2座', 'other 6座'],
    ],
    ['公厕完工6座在建2座，不对，完工5座，在建3座', ['5座', '3座', 'other 6座', 'other 2座']],
    ['绿道修了5公里，等等，是4.5公里', ['4.5公里', 'other 5公里']],
  ])('and with it the sum and all that is told anew of the same thing: %s', (text, expected) => {
    expect(figures(text)).toEqual(expected);
    expect(read(text)?.doubt).toBeNull();
  });

  test.each([
    ['公厕新建4座、改造2座共6座，啊不对改造是1座', '6座'],
    ['公厕新建3座，改造2座，共5座，说错了，改造是3座，共7座', '7座'],
  ])('and where the parts do not come to the sum it is asked: %s', (text, word) => {
    expect(read(text)?.doubt).toMatchObject({ reason: 'implausible_value', word });
  });

  test('and not what is only held against a plan, or found to be a part', () => {
    expect(figures('任务28：公厕计划8座，实际完成5座')).toEqual(['5座', 'target 8座']);
    expect(figures('任务24：接到投诉120件，核实后立案88件')).toEqual(['120件', '88件']);
  });

  test('leaves what is said to be right in the words as well', () => {
    const [item] = read('公厕完工6座，不对，是5座，别的没变')?.items ?? [];
    expect(item?.progress).toBe('公厕完工6座\n不对，是5座，别的没变');
  });

  test('stays in the words with what was said of it, and what follows is told as well', () => {
    const [item] = read('样板街打造完3条，啊不是，2条，第三条还在做。下一步抓紧验收')?.items ?? [];
    expect(item).toMatchObject({
      progress: '样板街打造完3条，啊不是，2条，第三条还在做',
      next: '下一步抓紧验收',
    });
  });

  test.each(['更正：公厕是5座', '刚才报的公厕6座写错了，应该是5座'])(
    'is one of another message where this one told none before: %s',
    (text) => {
      expect(read(text)?.act).toBe('correct');
    },
  );
});
