import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Target, Task } from '../../../src/domain/plan.ts';
import { leavesInDoubt, onlyDoubts } from '../../../src/reading/figures/doubt.ts';
import { readReport } from '../../../src/reading/reports/report.ts';
import { clausesOf } from '../../../src/reading/reports/report-clauses.ts';
import { plan, reader } from '../../support/readers.ts';
import { type ReportCase, readCase } from '../../support/report-judge.ts';

const { cases }: { cases: readonly ReportCase[] } = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../data/reports.json'), 'utf8'),
);
const office = { units: [], groups: [], mayReportAny: true, today: '2020-10-20', recent: [] };
const items = (text: string) => readReport({ text, quote: null }, office, reader)?.items ?? [];
/** What counts towards a goal. */
const credited = (text: string) =>
  items(text).flatMap(({ metrics }) =>
    metrics.filter(({ target }) => target !== null).map(({ value, unit }) => `${value}${unit}`),
  );

const DOUBTS = [
  '赶不上',
  '来不及了',
  '肯定做不到',
  '年底前建不完',
  '恐怕够呛',
  '达不到',
  '还差点',
  '有困难',
  '要到明年',
  '可能完不成',
  '怕是难',
  '难以完成',
  '估计得拖到年后',
  '没什么把握',
  '不太现实',
  '未能达到',
];

type Order = (name: string, amount: string, doubt: string) => string;
const ORDERS: readonly Order[] = [
  (name, amount, doubt) => `${name}${amount}${doubt}`,
  (name, amount, doubt) => `${name}${amount}，${doubt}`,
  (name, amount, doubt) => `${amount}${name}${doubt}`,
  (name, amount, doubt) => `${name}那${amount}10月31日${doubt}，能推到11月20日不`,
];

const PLANS: readonly Order[] = [
  (name, amount) => `年度任务：${name}${amount}，正在施工`,
  (name, amount) => `今年的目标是${name}${amount}，正在推进`,
  (name, amount) => `按规划要求${name}${amount}，已进场施工`,
  (name, amount) => `上级下达${name}${amount}的任务，正在落实`,
  (name, amount) => `${name}上报${amount}，等市里批`,
  (name, amount) => `拟${name}${amount}，正在办手续`,
];

const goals = plan.tasks.flatMap((task) => task.targets.map((target) => ({ task, target })));
const named = ({ task, target }: { task: Task; target: Target }) => {
  const [name = target.metric] = target.aliases;
  return { lead: `任务${task.number}：`, name, amount: `${target.value}${target.unit}` };
};

describe('a goal of the plan', () => {
  test.each(DOUBTS)('is never credited where its figure is doubted: %s', (doubt) => {
    const told = goals.flatMap((goal) => {
      const { lead, name, amount } = named(goal);
      return ORDERS.map((order) => `${lead}${order(name, amount, doubt)}`);
    });
    expect(told.filter((text) => credited(text).length > 0)).toEqual([]);
  });

  test('is never credited with what the plan wants of it', () => {
    const told = goals
      .filter(({ target }) => target.unit !== '%')
      .flatMap((goal) => {
        const { lead, name, amount } = named(goal);
        return PLANS.map((order) => `${lead}${order(name, amount, '')}`);
      });
    expect(told.filter((text) => credited(text).length > 0)).toEqual([]);
  });

  test('is credited where a bracket only says which one it is', () => {
    const whole = goals.filter(({ target }) => target.unit !== '%').map(named);
    const bare = whole.filter(
      ({ lead, name, amount }) => credited(`${lead}打造${name}${amount}`).length > 0,
    );
    const lost = bare.filter(
      ({ lead, name, amount }) => credited(`${lead}打造${name}${amount}（世纪广场）`).length === 0,
    );
    expect(bare.length).toBeGreaterThan(3);
    expect(lost).toEqual([]);
    expect(credited('任务20：打造夜间经济示范区1个（拟选世纪广场）')).toEqual([]);
  });

  test.each([
    ['任务20：打造夜间经济聚集区1个（世纪广场），另1个在选址', ['1个']],
    ['任务26：创建无违建街镇1个（泺口）', ['1个']],
    ['任务4：新改扩建道路装灯率100%', ['100%']],
    ['任务4：进展：新改扩建道路装灯率100%', ['100%']],
  ])(
    'is compared with the goal that is named, and a rate tells how it stands: %s',
    (text, expected) => {
      expect(credited(text)).toEqual(expected);
    },
  );

  test('is credited with no figure of the known reports whose clause leaves it in doubt', () => {
    const doubted = cases.flatMap((one) =>
      (readCase(one, reader)?.items ?? []).flatMap(({ metrics }) =>
        metrics
          .filter(({ target }) => target !== null)
          .flatMap(({ quote }) => clausesOf(one.text).filter(({ text }) => text.includes(quote)))
          .filter(({ text }) => leavesInDoubt(text))
          .map(({ text }) => `${one.id} ${text}`),
      ),
    );
    expect(doubted).toEqual([]);
  });
});

describe('a doubt', () => {
  test.each([
    ['任务16：征收完成520户，600户怕完不成', ['520户']],
    ['任务28：公厕建成6座，剩下2座年底前建不完', ['6座']],
    ['任务9：公园已开工12处，绿道8公里今年修不完', ['12处']],
    ['任务28：公厕8座全部建成，验收有困难', ['8座']],
    ['任务18：便民商圈5个建成了，人手不够', ['5个']],
    ['任务28：已建成公厕5座怕赶不上月底验收', ['5座']],
    ['任务9：绿道建成6公里，没有困难', ['6公里']],
    ['任务26：无违建街镇：上报市里验收7个，已通过5个，2个待复核', ['5个']],
    ['任务26：无违建上报7个，批了5个', ['5个']],
    ['任务16：年度任务：征收600户，完成430户', ['430户']],
    ['任务28：年度任务：建成公厕8座。目前完成5座', ['5座']],
    ['任务16：征收600户，拆除14.21万平方米', ['600户', '14.21万平方米']],
    ['任务16：按老口径征收600户', []],
    ['任务26：提档升级1个，已申报市级验收', []],
    ['任务26：无违建7个街道上报市里了', []],
    ['任务16：老旧小区74.3万平方米、8568户整治改造指望今年完工不现实', []],
    ['任务4：支路亮灯率要到96%有难度，现在94.8%', ['94.8%']],
    ['任务28：计划完成公厕8座，实际完成6座', ['6座']],
    ['任务27：新增四分类覆盖社区5个', ['5个']],
    ['任务16：征收600户，老百姓要价高', []],
    ['任务16：征收600户还差80户', []],
    ['任务29：签订率98%，还差0.8个百分点', []],
    ['任务29：签订率98%是要求', []],
    ['任务27：四分类覆盖5个社区的指标，缓一缓行不行', []],
    ['任务20：夜间经济聚集区2个，一个都没开起来', []],
    ['任务16：2129套安置房基本建成这个事，甲方那边一直在拖', []],
    ['任务16：棚改新开工120套原计划10月，现推迟到12月', []],
    ['任务9：公园12处，一处不落全开工了', ['12处']],
    ['任务29：签订率98%，剩下的商户找不着人', ['98%']],
  ])('takes the credit of its own figure alone: %s', (text, expected) => {
    expect(credited(text)).toEqual(expected);
  });

  test('makes a problem of what is said, and no progress', () => {
    expect(items('公厕8座年底前建不完')).toMatchObject([
      { task: 28, progress: '', problems: '公厕8座年底前建不完' },
    ]);
  });

  test.each(['10月底之前肯定搞不定', '说实话没把握', '年底前恐怕难'])(
    'may be all that a clause says: %s',
    (clause) => expect(onlyDoubts(clause)).toBe(true),
  );

  test.each(['资金拨付有困难', '没有困难', '差不多了', '避难场所5处'])(
    'is none of the figure before it: %s',
    (clause) => expect(onlyDoubts(clause)).toBe(false),
  );
});
