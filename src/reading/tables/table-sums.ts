import { findNumbers } from '../numbers/numbers.ts';
import type { Table } from './report-table.ts';
import { isFigure, label } from './table-cells.ts';
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
  return table.columns.some(({ kind }, at) => {
    if (kind !== 'done') return false;
    const values = table.rows.map(({ cells }) => {
      const text = cells[at]?.text ?? '';
      return isFigure(text) ? findNumbers(text)[0]?.value : undefined;
    });
    const whole = values.at(-1) ?? Number.NaN;
    const sum = values.slice(0, -1).reduce<number>((so, one) => so + (one ?? Number.NaN), 0);
    return Math.abs(sum - whole) < ROUNDING;
  });
}

/** By so much a sum of decimals may miss. */
const ROUNDING = 1e-6;

/** 大中修（条）, 路口硬化（个）: what is counted in several measures comes to nothing together. */
const countsUnlike = (table: Table): boolean =>
  new Set(table.rows.flatMap((row) => unitIn(label(row, table)) ?? [])).size > 1;
