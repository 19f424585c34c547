import type { Plan, Task } from '../../../src/domain/plan.ts';
import type { Sheet } from '../../../src/domain/sheet.ts';
import { asOf } from '../../../src/wording/papers.ts';
import { list } from '../../../src/wording/words.ts';
import { type Counts, countsInWords } from './forms.ts';

interface Row {
  readonly task: Task;
  readonly quarters: readonly Counts[];
  readonly reports: number;
  readonly inspections: number;
  readonly rechecks: number;
}

const NAMES = ['一季度', '二季度', '三季度', '四季度'];
const total = ({ done, partly, undone }: Counts): number => done + partly + undone;
const cellOf = (counts: Counts): string => (total(counts) === 0 ? '未研判' : countsInWords(counts));

/** 自评 facts, a row for each task. */
export const evaluationSheet = (rows: readonly Row[], plan: Plan, at: string): Sheet => ({
  title: `${plan.year}年城市品质提升工作自评情况`,
  note: asOf(at),
  columns: [
    { title: '任务', kind: 'number', width: 3 },
    { title: '任务名称', kind: 'text', width: 14 },
    ...NAMES.map((title) => ({ title, kind: 'text' as const, width: 10 })),
    { title: '报送次数', kind: 'number', width: 4 },
    { title: '检查次数', kind: 'number', width: 4 },
    { title: '复核次数', kind: 'number', width: 4 },
  ],
  sections: [
    {
      title: null,
      rows: rows.map(({ task, quarters, reports, inspections, rechecks }) => [
        task.number,
        task.title,
        ...quarters.map(cellOf),
        reports,
        inspections,
        rechecks,
      ]),
    },
  ],
  foot: ['文件没有附评价办法，只列事实，不计分、不排名。'],
});

export const evaluationTold = (rows: readonly Row[], plan: Plan): string => {
  const gaps = rows.filter(({ quarters }) => quarters.slice(1).some((one) => total(one) === 0));
  const missing =
    gaps.length === 0
      ? '各季度均有研判。'
      : `还有季度没有研判的任务${gaps.length}项：${list(gaps.map(({ task }) => String(task.number)))}。`;
  return `${plan.year}年自评情况（${rows.length}项任务）已汇总，只列事实，不计分。${missing}见所附文件。`;
};
