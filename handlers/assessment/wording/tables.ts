import type { Plan, Task } from '../../../src/domain/plan.ts';
import type { Sheet } from '../../../src/domain/sheet.ts';
import { asOf } from '../../../src/wording/papers.ts';
import { shortPeriod } from '../../../src/wording/periods.ts';
import type { Judged } from '../judged.ts';
import type { Milestones } from '../record.ts';
import { VERDICTS, verdictOf } from '../rules.ts';

interface Row {
  readonly task: Task;
  readonly unit: string;
  readonly form: Milestones | null;
}

const QUARTERS = [1, 2, 3, 4] as const;
const NAMES = ['一季度', '二季度', '三季度', '四季度'];

/** What a table of goals has beside its title. */
const goalColumns: Sheet['columns'] = [
  { title: '序号', kind: 'number', width: 3, isMerged: true },
  { title: '任务名称', kind: 'text', width: 8, isMerged: true },
  { title: '任务内容及目标', kind: 'text', width: 18, isMerged: true },
  { title: '责任单位', kind: 'text', width: 8 },
  { title: '年度计划', kind: 'text', width: 12 },
  ...NAMES.map((title) => ({ title, kind: 'text' as const, width: 9 })),
];

/** 《重点工作节点任务填报表》 of a group (附件2 五): what is not filled in yet stays empty. */
export const formsSheet = (whose: string, rows: readonly Row[], plan: Plan, at: string): Sheet => ({
  title: `${whose}${plan.year}年重点工作节点任务填报表`,
  note: asOf(at),
  columns: goalColumns,
  sections: [{ title: null, rows: rows.map((row) => cellsOf(row, plan.year)) }],
  foot: [filledIn(rows)],
});

/** 汇总表 of a group for a quarter (附件2 五): the goal, what was reported and how it was judged, with the reason. */
export const summarySheet = (
  whose: string,
  quarter: string,
  rows: readonly Judged[],
  at: string,
): Sheet => ({
  title: `${whose}${shortPeriod(quarter)}完成情况汇总表`,
  note: asOf(at),
  columns: [
    { title: '序号', kind: 'number', width: 3, isMerged: true },
    { title: '任务名称', kind: 'text', width: 10, isMerged: true },
    { title: '责任单位', kind: 'text', width: 10 },
    { title: '季度目标', kind: 'text', width: 14 },
    { title: '完成情况', kind: 'text', width: 24 },
    { title: '研判', kind: 'text', width: 6 },
    { title: '原因', kind: 'text', width: 14 },
  ],
  sections: [{ title: null, rows: rows.map(summaryCells) }],
  foot: [judgedIn(rows)],
});

/** 共15项：完成1项，部分完成0项，未完成14项，待研判0项。 */
function judgedIn(rows: readonly Judged[]): string {
  const verdicts = rows.flatMap(({ judgement }) => (judgement ? verdictOf(judgement).verdict : []));
  const counts = Object.entries(VERDICTS).map(
    ([verdict, name]) => `${name}${verdicts.filter((one) => one === verdict).length}项`,
  );
  return `共${rows.length}项：${[...counts, `待研判${rows.length - verdicts.length}项`].join('，')}。`;
}

function summaryCells({ task, unit, goal, report, judgement }: Judged): (string | number)[] {
  const last = judgement ? verdictOf(judgement) : null;
  const verdict = last ? VERDICTS[last.verdict] : '待研判';
  return [
    task.number,
    task.title,
    unit,
    goal ?? '',
    report?.progress ?? '',
    verdict,
    last?.reason ?? '',
  ];
}

/** 季度考核表: 序号, 任务名称, 任务内容及目标, 责任单位, 年度计划 and the four quarters (附件2 五). */
export const assessmentSheet = (rows: readonly Row[], plan: Plan, at: string): Sheet => ({
  title: `${plan.command.name}季度考核表`,
  note: asOf(at),
  columns: goalColumns,
  sections: [{ title: null, rows: rows.map((row) => cellsOf(row, plan.year)) }],
  foot: [filledIn(rows)],
});

/** 共15项：已填14项，免填1项，未填0项。 */
function filledIn(rows: readonly Row[]): string {
  const exempt = rows.filter(({ form }) => form?.exempt).length;
  const filled = rows.filter(({ form }) => form && !form.exempt).length;
  return `共${rows.length}项：已填${filled}项，免填${exempt}项，未填${rows.length - filled - exempt}项。`;
}

function cellsOf({ task, unit, form }: Row, year: number): (string | number)[] {
  const last = form?.versions.at(-1);
  const goals = QUARTERS.map(
    (number) => last?.quarters.find(({ quarter }) => quarter === `${year}-Q${number}`)?.goal ?? '',
  );
  const plan = last?.year ?? (form?.exempt ? `免填：${form.exempt.reason}` : '');
  return [task.number, task.title, task.content, unit, plan, ...goals];
}

export const assessmentTold = (rows: readonly Row[]): string => {
  const exempt = rows.filter(({ form }) => form?.exempt).length;
  return `季度考核表已生成：${rows.length}项，其中免填${exempt}项。见所附文件。`;
};
