import { readNumber } from '../numbers/numbers.ts';
import type { AssignedPart } from '../reports/report-parts.ts';
import type { Table } from './report-table.ts';
import { cellsOf, label } from './table-cells.ts';
import { isSumRow, type Row } from './table-rows.ts';

/**
 * Which row of a table each part speaks of that stands below it: 第1项剩余3个社区 is of the row with 序号 1, or of the first one where nothing
 * numbers them, and no task of that number, as is what follows up to the next that names something. Empty where the table
 * numbers tasks (任务号, 4 亮化).
 */
export function rowsNamed(
  parts: readonly AssignedPart[],
  table: Table,
  text: string,
): ReadonlyMap<AssignedPart, Row> {
  const named = new Map<AssignedPart, Row>();
  const rowOf = isNumbered(table) ? rowNumbered : rowInPlace;
  if (rowOf === rowInPlace && namesTasks(table)) return named;
  let row: Row | undefined;
  for (const part of parts) {
    if (part.start < table.end) continue;
    const { numberedAt } = part;
    if (numberedAt) {
      const said = text.slice(numberedAt.start, numberedAt.end);
      row = rowOf(placeIn(said), table);
    } else if (part.isNamed) row = undefined;
    if (row) named.set(part, row);
  }
  return named;
}

/** 序号, and not 任务号. */
const isNumbered = ({ columns }: Table): boolean =>
  columns.some(({ kind, title }) => kind === 'number' && !/任务/u.test(title));

const namesTasks = (table: Table): boolean =>
  table.columns.some(({ kind }) => kind === 'number') ||
  table.rows.some((row) => /^(?:任务|\d)/u.test(label(row, table)));

const rowNumbered = (number: string, table: Table): Row | undefined =>
  table.rows.find((row) =>
    cellsOf(row, table, 'number').some(({ cell }) => cell.text.trim() === number),
  );

const rowInPlace = (number: string, { rows }: Table): Row | undefined =>
  rows.filter((row) => !isSumRow(row))[Number(number) - 1];

/** 2 of 第2项 and of 第二项; empty for what calls none. */
const placeIn = (said: string): string => `${readNumber(POINT.exec(said)?.[1] ?? '') ?? ''}`;

const POINT = /^第?(\d{1,3}|[一二三四五六七八九十]{1,3})(?:项|行|条|号)?$/u;
