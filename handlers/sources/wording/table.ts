import { type Figure, type Origin, reportsOf, type Traced } from '../../../src/domain/figure.ts';
import type { Cell, Sheet } from '../../../src/domain/sheet.ts';
import { current } from '../../../src/domain/submission.ts';
import { lightInWords } from '../../../src/wording/lights.ts';
import { asOf } from '../../../src/wording/papers.ts';
import { momentInWords } from '../../../src/wording/periods.ts';
import { receiptNumber } from '../../../src/wording/receipts.ts';
import { sectionLines } from '../../../src/wording/sections.ts';
import { taskLine } from '../../../src/wording/tasks.ts';
import { list } from '../../../src/wording/words.ts';

/** 来源明细: under each figure a row for each thing that is counted in it, so that it is the sum of its rows. */
export function sourcesTable({ title, figures }: Traced, at: string): Sheet {
  return {
    title: `${title}来源明细`,
    note: asOf(at),
    columns: [
      { title: '计入', kind: 'number', width: 3 },
      { title: '计的是', kind: 'text', width: 20 },
      { title: '报告', kind: 'text', width: 12 },
      { title: '报送人', kind: 'text', width: 4 },
      { title: '报送时间', kind: 'text', width: 7 },
      { title: '原话', kind: 'text', width: 24 },
    ],
    sections: figures
      .filter(({ origins }) => origins.length > 0)
      .map((figure) => ({ title: nameOf(figure), rows: rowsOf(figure) })),
    foot: [
      '同一个数下各行“计入”之和即为该数；没有报告的行，是应报而未报、只见于文件，或另有登记的。',
    ],
  };
}

const rowsOf = (figure: Figure): Cell[][] =>
  figure.origins.map((origin) => [origin.counts, counted(origin), ...of(origin)]);

const nameOf = ({ name, value, unit }: Figure): string => `${name} ${value}${unit}`;

function counted(origin: Origin): string {
  switch (origin.kind) {
    case 'report':
      return `${origin.submission.unit} 任务${origin.submission.task}`;
    case 'duty':
      return `${taskLine(origin.task)}，${origin.unit}（附件3责任分工）`;
    case 'owing':
      return `${origin.unit}，任务${list(origin.tasks.map(String))}未报`;
    case 'task':
      return `${taskLine(origin.task)}${origin.light ? `，${lightInWords(origin.light)}` : ''}`;
    case 'target':
      return `${taskLine(origin.task)}，${origin.target.metric}（附件3）`;
    case 'record':
      return `${origin.name}${origin.said === '' ? '' : `：${origin.said}`}`;
  }
}

/** The reports of one origin: which, by whom, when, and in which words. */
function of(origin: Origin): Cell[] {
  const reports = reportsOf(origin);
  const lines = (of: (one: (typeof reports)[number]) => string) =>
    reports.length === 0 ? null : reports.map(of).join('\n');
  return [
    lines((one) => `${one.unit}${receiptNumber(one)}`),
    lines((one) => current(one).byName),
    lines((one) => momentInWords(current(one).at)),
    lines((one) => sectionLines(current(one)).join('；').replaceAll('\n', '；') || '无新进展'),
  ];
}

export const sourcesTableName = ({ title }: Traced): string =>
  `${title.replaceAll(' ', '')}来源明细.xlsx`;
