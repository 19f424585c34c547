import type { Plan, Task } from '../../../src/domain/plan.ts';
import { PLAIN_DOCUMENT, type PrintedDocument } from '../../../src/domain/printed-document.ts';
import { list, numeral } from '../../../src/wording/words.ts';
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

/** 年度自评, group by group and task by task: what was judged in each quarter and what supports it; no score, for the notice has no measure. */
export const evaluationPrinted = (
  rows: readonly Row[],
  plan: Plan,
  today: string,
): PrintedDocument => ({
  ...PLAIN_DOCUMENT,
  title: `${plan.year}年城市品质提升工作自评情况`,
  sendTo: null,
  body: [
    { level: 'text', text: '文件没有附评价办法，本自评只列事实，不计分、不排名。' },
    ...plan.groups.flatMap((group, at) => [
      { level: 'first' as const, text: `${numeral(at + 1)}、${group.name}` },
      ...rows
        .filter(({ task }) => task.group === group.ordinal)
        .map((row) => ({ level: 'text' as const, text: taskInWords(row) })),
    ]),
  ],
  issuers: [plan.command.office.name],
  issuedOn: today,
});

function taskInWords({ task, quarters, reports, inspections, rechecks }: Row): string {
  const judged = quarters.flatMap((counts, at) =>
    total(counts) === 0 ? [] : [`${NAMES[at]}${countsInWords(counts)}`],
  );
  const missing = quarters.flatMap((counts, at) =>
    at > 0 && total(counts) === 0 ? [NAMES[at] ?? ''] : [],
  );
  const results = judged.length === 0 ? '' : `${judged.join('；')}。`;
  const gaps = missing.length === 0 ? '' : `${missing.join('、')}没有研判。`;
  return `任务${task.number}《${task.title}》：${results}${gaps}报送${reports}次，检查${inspections}次，复核${rechecks}次。`;
}

export const evaluationTold = (rows: readonly Row[], plan: Plan): string => {
  const gaps = rows.filter(({ quarters }) => quarters.slice(1).some((one) => total(one) === 0));
  const missing =
    gaps.length === 0
      ? '各季度均有研判。'
      : `还有季度没有研判的任务${gaps.length}项：${list(gaps.map(({ task }) => String(task.number)))}。`;
  return `${plan.year}年自评情况（${rows.length}项任务）已汇总，只列事实，不计分。${missing}见所附文件。`;
};
