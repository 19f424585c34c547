import { saysNothing } from '../reports/sections.ts';
import type { Column } from './column-kinds.ts';
import type { Table } from './report-table.ts';
import { cellsOf, isFigure } from './table-cells.ts';
import { isSumRow, type Row } from './table-rows.ts';

/**
 * The progress that rows tell, as they were pasted: whole rows below the heads of their columns, except for what belongs
 * to another section. A row that only names its task and tells of it in prose is the prose.
 */
export function progressOfRows(rows: readonly Row[], table: Table, text: string): string {
  if (table.header === null) return turnedProgress(rows, table, text);
  const told = rows.flatMap((row) => cellsOf(row, table, ...TELLING)).map(({ cell }) => cell.text);
  if (told.every(saysNothing)) return '';
  if (isProseOfTasks(table, told)) return told.filter((one) => !saysNothing(one)).join('\n');
  if (isWhole(rows, table)) return text.slice(table.start, table.end);
  return [table.header, ...rows].map((row) => stretchOf(row, table, text)).join('\n');
}

/** 任务 | 进展 | 存在问题: nothing stands beside the prose but the number and the name of its task. */
const isProseOfTasks = ({ columns }: Table, told: readonly string[]): boolean =>
  told.some((one) => !isBrief(one)) && columns.every(({ kind }) => NAMES_TASK.has(kind));

const NAMES_TASK: ReadonlySet<Column> = new Set<Column>([
  'number',
  'title',
  'done',
  'problems',
  'next',
  'experience',
]);

/** Whether all of a table is of one task, and all of it progress. */
const isWhole = (rows: readonly Row[], table: Table): boolean =>
  table.rows.every((row) => rows.includes(row) || isSumRow(row)) &&
  !table.columns.some(({ kind }) => OTHER_SECTIONS.has(kind));

const OTHER_SECTIONS: ReadonlySet<Column> = new Set<Column>(['problems', 'next', 'experience']);

/** What stands in a row from its first cell to its last of those that belong to no other section. */
function stretchOf(row: Row, { columns }: Table, text: string): string {
  const own = row.cells.filter(
    ({ text: said }, at) => said !== '' && !OTHER_SECTIONS.has(columns[at]?.kind ?? 'other'),
  );
  return text.slice(own[0]?.start ?? row.start, own.at(-1)?.end ?? row.start);
}

/** All lines up to the last that tells a figure. */
function turnedProgress(rows: readonly Row[], table: Table, text: string): string {
  const done = rows
    .flatMap((row) => cellsOf(row, table, 'done', 'rate'))
    .map(({ cell }) => cell.end);
  const end = Math.max(table.start, ...done);
  const line = text.indexOf('\n', end);
  return text.slice(table.start, line < 0 ? undefined : line).trimEnd();
}

const TELLING: readonly Column[] = ['done', 'rate'];

/** A figure, or a state in a word: 已建成, 装修中. */
const isBrief = (text: string): boolean =>
  saysNothing(text) || isFigure(text) || /^[\u4e00-\u9fff]{2,6}$/u.test(text.trim());
