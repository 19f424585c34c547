import { shanghaiDay } from '../../../src/domain/moment.ts';
import type { Owed } from '../../../src/domain/owed.ts';
import type { Period } from '../../../src/domain/period.ts';
import type { Plan } from '../../../src/domain/plan.ts';
import { groupOf } from '../../../src/domain/plan-lookups.ts';
import type { Cell, Sheet } from '../../../src/domain/sheet.ts';
import { current, submittedAt } from '../../../src/domain/submission.ts';
import { asOf } from '../../../src/wording/papers.ts';
import { periodInWords } from '../../../src/wording/periods.ts';

export interface ReportsFacts {
  readonly plan: Plan;
  readonly period: Period;
  readonly group: number | null;
  readonly rows: readonly Owed[];
  readonly at: string;
}

/** 报送情况表: who has said what of which task, and who nothing. */
export function reportsTable({ plan, period, group, rows, at }: ReportsFacts): Sheet {
  const whose = group === null ? plan.command.short : groupOf(plan, group).name;
  return {
    title: `${whose}${periodInWords(period)}报送情况表`,
    note: asOf(at),
    columns: [
      { title: '任务', kind: 'number', width: 2.5, isMerged: true },
      { title: '任务名称', kind: 'text', width: 7, isMerged: true },
      { title: '责任单位', kind: 'text', width: 8 },
      { title: '应报日期', kind: 'day' },
      { title: '报送日期', kind: 'day' },
      { title: '状态', kind: 'text', width: 4 },
      { title: '工作进展', kind: 'text', width: 15 },
      { title: '存在问题', kind: 'text', width: 9 },
      { title: '下一步计划', kind: 'text', width: 9 },
      { title: '经验做法', kind: 'text', width: 8 },
      { title: '报送人', kind: 'text', width: 4 },
    ],
    sections: [{ title: null, rows: rows.map(rowOf) }],
    foot: [`应报${rows.length}件，已报${reported(rows)}件，其中迟报${late(rows)}件。`],
  };
}

export const reported = (rows: readonly Owed[]): number =>
  rows.filter(({ submission }) => submission !== null).length;

export const late = (rows: readonly Owed[]): number => rows.filter(({ isLate }) => isLate).length;

function rowOf({ task, unit, submission, due, isLate }: Owed): Cell[] {
  const head = [task.number, task.title, unit, due?.dueOn ?? null];
  if (!submission) return [...head, null, '未报', null, null, null, null, null];
  const { progress, problems, next, experience, isNil, isBackFilled, byName } = current(submission);
  const at = submittedAt(submission);
  const state = isLate ? '迟报' : due === null ? '已报' : '按时';
  return [
    ...head,
    at === null ? null : shanghaiDay(at),
    isBackFilled ? `${state}（补报）` : state,
    progress || (isNil ? '无新进展' : null),
    problems || null,
    next || null,
    experience || null,
    byName,
  ];
}
