import { measureAt } from '../numbers/measures.ts';
import type { Column } from './column-kinds.ts';
import { isDay } from './column-periods.ts';
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

const named = (row: Row, table: Table): string => labelCell(row, table)?.text ?? '';

/** The cell that names what a row is about: the first that is a word, in the column that is most likely to name it. */
export function labelCell(row: Row, table: Table): Cell | null {
  for (const kind of NAMING) {
    const [found] = cellsOf(row, table, kind).filter(
      ({ cell: { text } }) => !isFigure(text) || NUMBER.test(text),
    );
    if (found) return found.cell;
  }
  return null;
}

const NAMING: readonly Column[] = ['metric', 'title', 'unit', 'other', 'sort', 'day'];

/** Whether a cell holds a figure and nothing else: 24小时便利店 is a name. */
export function isFigure(text: string): boolean {
  const rest = text.length <= LONGEST ? FIGURE.exec(text.trim())?.groups?.rest : undefined;
  if (rest === undefined || isDay(text)) return false;
  return (
    rest.length <= 2 ||
    measureAt(rest.replace(MYRIADS, ''), 0)?.length === rest.replace(MYRIADS, '').length
  );
}

const LONGEST = 12;
const FIGURE = /^[-+−约]?[\d０-９.,，．%％]+\s*(?<rest>\S{0,5})$/u;
const MYRIADS = /^[万亿余多]{1,2}/u;
