import { findNumbers } from '../numbers/numbers.ts';
import type { Table } from './report-table.ts';
import { cellsOf, label } from './table-cells.ts';
import { unitIn } from './table-figures.ts';
import { isSumRow } from './table-rows.ts';

/** Whether the rows are parts of one whole: places, or what the last row sums up. */
export const hasParts = (table: Table): boolean => isByPlace(table) || sumsUp(table);

/** 街道 | 小区 | 桶站: the rows are places, and only their sum counts towards a target. */
const isByPlace = ({ columns, rows }: Table): boolean =>
  (columns.some(({ kind }) => kind === 'unit') || rows.some(isSumRow)) &&
  !columns.some(({ kind }) => ['metric', 'title', 'number'].includes(kind));

/** 新建公厕 2座 | 改造公厕 4座 | 合计 6座. */
function sumsUp(table: Table): boolean {
  const sum = table.rows.at(-1);
  if (!sum || table.rows.length < 3 || !isSumRow(sum) || countsUnlike(table)) return false;
  const all = table.rows.map((row) => cellsOf(row, table, 'done')[0]?.cell.text ?? '');
  const values = all.map((text) => findNumbers(text)[0]?.value ?? null);
  const whole = values.at(-1) ?? null;
  const parts = values.slice(0, -1);
  return whole !== null && parts.reduce<number>((so, one) => so + (one ?? Number.NaN), 0) === whole;
}

/** 大中修（条）, 路口硬化（个）: what is counted in several measures comes to nothing together. */
const countsUnlike = (table: Table): boolean =>
  new Set(table.rows.flatMap((row) => unitIn(label(row, table)) ?? [])).size > 1;
