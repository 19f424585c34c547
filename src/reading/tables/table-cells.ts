import type { Column } from './column-kinds.ts';
import type { Table } from './report-table.ts';
import type { Cell, Row } from './table-rows.ts';

/** The cells of a row in columns of these kinds, filled ones only. */
export function cellsOf(
  row: Row,
  table: Table,
  ...kinds: readonly Column[]
): readonly { cell: Cell; title: string; kind: Column }[] {
  return table.columns.flatMap(({ kind, title }, at) => {
    const cell = row.cells[at];
    return kinds.includes(kind) && cell && cell.text !== '' ? [{ cell, title, kind }] : [];
  });
}

/** What a row is about, without the number of its task before it: 亮化 of 4号 亮化. */
export const label = (row: Row, table: Table): string => named(row, table).replace(NUMBER, '');

/** 35 of 35 文明劝导; null for a name without a number before it. */
export function numberInName(row: Row, table: Table): number | null {
  const number = NUMBER.exec(named(row, table))?.groups?.number;
  return number === undefined ? null : Number(number);
}

const NUMBER =
  /^(?:任务)?(?<number>\d{1,2})(?:号(?:任务)?[\s、：:-]?|[、.．\s])\s?(?=[\u4e00-\u9fff]{2})/u;

const named = (row: Row, table: Table): string =>
  (
    cellsOf(row, table, 'metric')[0] ??
    cellsOf(row, table, 'title')[0] ??
    cellsOf(row, table, 'unit')[0] ??
    cellsOf(row, table, 'other')[0]
  )?.cell.text ?? '';
