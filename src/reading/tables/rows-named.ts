import type { AssignedPart } from '../reports/report-parts.ts';
import type { Table } from './report-table.ts';
import { cellsOf } from './table-cells.ts';
import type { Row } from './table-rows.ts';

/**
 * Which row of a table each part speaks of that stands below it: 第1项剩余3个社区 is of the row with 序号 1, and no task of that number,
 * as is what follows up to the next that names something. Empty where the table numbers no rows, or numbers tasks (任务号).
 */
export function rowsNamed(
  parts: readonly AssignedPart[],
  table: Table,
  text: string,
): ReadonlyMap<AssignedPart, Row> {
  const named = new Map<AssignedPart, Row>();
  if (!table.columns.some(({ kind, title }) => kind === 'number' && !/任务/u.test(title)))
    return named;
  let row: Row | undefined;
  for (const part of parts) {
    if (part.start < table.end) continue;
    const { numberedAt } = part;
    if (numberedAt) {
      const said = text.slice(numberedAt.start, numberedAt.end);
      row = rowOf(POINT.exec(said)?.[1] ?? '', table);
    } else if (part.isNamed) row = undefined;
    if (row) named.set(part, row);
  }
  return named;
}

const rowOf = (number: string, table: Table): Row | undefined =>
  table.rows.find((row) =>
    cellsOf(row, table, 'number').some(({ cell }) => cell.text.trim() === number),
  );

const POINT = /^第?(\d{1,3})(?:项|行|条|号)?$/u;
