import type { Plan, Task } from '../../../src/domain/plan.ts';
import type { Sheet } from '../../../src/domain/sheet.ts';
import { asOf } from '../../../src/wording/papers.ts';
import type { Milestones } from '../record.ts';

interface Row {
  readonly task: Task;
  readonly unit: string;
  readonly form: Milestones | null;
}

const QUARTERS = [1, 2, 3, 4] as const;
const NAMES = ['一季度', '二季度', '三季度', '四季度'];

/** 季度考核表: 序号, 任务名称, 任务内容及目标, 责任单位, 年度计划 and the four quarters (附件2 五). */
export const assessmentSheet = (rows: readonly Row[], plan: Plan, at: string): Sheet => ({
  title: `${plan.command.name}季度考核表`,
  note: asOf(at),
  columns: [
    { title: '序号', kind: 'number', width: 3, isMerged: true },
    { title: '任务名称', kind: 'text', width: 8, isMerged: true },
    { title: '任务内容及目标', kind: 'text', width: 18, isMerged: true },
    { title: '责任单位', kind: 'text', width: 8 },
    { title: '年度计划', kind: 'text', width: 12 },
    ...NAMES.map((title) => ({ title, kind: 'text' as const, width: 9 })),
  ],
  sections: [{ title: null, rows: rows.map((row) => cellsOf(row, plan.year)) }],
  foot: [],
});

function cellsOf({ task, unit, form }: Row, year: number): (string | number)[] {
  const last = form?.versions.at(-1);
  const goals = QUARTERS.map(
    (number) => last?.quarters.find(({ quarter }) => quarter === `${year}-Q${number}`)?.goal ?? '',
  );
  const plan = last?.year ?? `免填：${form?.exempt?.reason ?? ''}`;
  return [task.number, task.title, task.content, unit, plan, ...goals];
}

export const assessmentTold = (rows: readonly Row[]): string => {
  const exempt = rows.filter(({ form }) => form?.exempt).length;
  return `季度考核表已生成：${rows.length}项，其中免填${exempt}项。见所附文件。`;
};
