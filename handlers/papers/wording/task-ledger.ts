import { standingOf } from '../../../src/domain/achieved.ts';
import type { TaskLight } from '../../../src/domain/overview.ts';
import { firstDay, type Period, quarterOf } from '../../../src/domain/period.ts';
import type { Plan, Task } from '../../../src/domain/plan.ts';
import { groupOf } from '../../../src/domain/plan-lookups.ts';
import { reportsToTrust } from '../../../src/domain/reports-to-trust.ts';
import type { Cell, Sheet } from '../../../src/domain/sheet.ts';
import { current, type Submission } from '../../../src/domain/submission.ts';
import { colourName } from '../../../src/wording/lights.ts';
import { asOf } from '../../../src/wording/papers.ts';
import { periodInWords } from '../../../src/wording/periods.ts';
import { list, numeral } from '../../../src/wording/words.ts';

export interface LedgerFacts {
  readonly plan: Plan;
  readonly group: number | null;
  readonly lights: readonly TaskLight[];
  /** In force, of the whole year. */
  readonly submissions: readonly Submission[];
  readonly at: string;
}

/** 任务台账, in the columns of 附件3 with the four quarters behind them. */
export function taskLedger({ plan, group, lights, submissions, at }: LedgerFacts): Sheet {
  const whose = group === null ? plan.command.name : groupOf(plan, group).name;
  const groups = plan.groups.filter(({ ordinal }) => group === null || ordinal === group);
  return {
    title: `${whose}${plan.year}年重点工作任务台账`,
    note: asOf(at),
    columns: [
      { title: '序号', kind: 'number', width: 2.5 },
      { title: '任务名称', kind: 'text', width: 6 },
      { title: '任务内容及目标', kind: 'text', width: 21 },
      { title: '责任分工', kind: 'text', width: 9 },
      ...QUARTERS.map((number) => ({
        title: `${numeral(number)}季度`,
        kind: 'text' as const,
        width: 9,
        under: '工作进展',
      })),
      { title: '目标完成情况', kind: 'text', width: 8 },
      { title: '已报件数', kind: 'number', width: 3, isSummed: true },
      { title: '亮灯', kind: 'text', width: 3 },
    ],
    sections: groups.map(({ name, ordinal }) => {
      const own = lights.filter(({ task }) => task.group === ordinal);
      return {
        title: `${numeral(ordinal)}、${name}（${own.length}项）`,
        rows: own.map((one) => rowOf(one, plan, submissions)),
      };
    }),
    foot: ['“已报件数”为全年各单位在册的月报、季报件数；更正过的报告按最新一版计，撤回的不计。'],
  };
}

const QUARTERS = [1, 2, 3, 4] as const;

function rowOf({ task, light }: TaskLight, plan: Plan, all: readonly Submission[]): Cell[] {
  const own = all.filter((one) => one.task === task.number);
  return [
    task.number,
    task.title,
    task.content,
    list(task.units),
    ...QUARTERS.map((number) => ofQuarter(task, `${plan.year}-Q${number}`, own)),
    targetsOf(task, own),
    own.length,
    colourName(light.colour),
  ];
}

/** More words than these do not fit a line of the table; more units neither. */
const MOST_WORDS = 70;
const MOST_UNITS = 3;

/** What each unit said last in a quarter, the unit that leads first. */
function ofQuarter(task: Task, quarter: Period, own: readonly Submission[]): string {
  const ofIt = own.filter(({ period }) => quarterOf(firstDay(period)) === quarter);
  const units = [...new Set([...task.units, ...ofIt.map(({ unit }) => unit)])];
  const last = units.flatMap((unit) => ofIt.findLast((one) => one.unit === unit) ?? []);
  const lines = last.slice(0, MOST_UNITS).map(lineOf);
  const left = last.length - lines.length;
  return [...lines, ...(left > 0 ? [`另有${left}家已报，见报送情况表`] : [])].join('\n');
}

function lineOf(submission: Submission): string {
  const { progress, isNil } = current(submission);
  const said = progress.replaceAll('\n', '；') || (isNil ? '无新进展' : '未写进展');
  const short = said.length > MOST_WORDS ? `${said.slice(0, MOST_WORDS)}……` : said;
  return `${submission.unit}（${periodInWords(submission.period).slice(5)}）：${short}`;
}

function targetsOf(task: Task, own: readonly Submission[]): string {
  const lines = task.targets.map((target, place) => {
    const standing = standingOf(target, place, reportsToTrust(task, place, own));
    const reached = standing ? `${standing.isAbout ? '约' : ''}${standing.value}` : '未报';
    return `${target.metric}：${reached}/${target.value}${target.unit}`;
  });
  return lines.join('\n');
}
