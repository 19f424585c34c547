import { objectOf } from '../achievements/achievement-name.ts';
import { type About, type BareAchievement, figuresIn } from '../achievements/achievements.ts';
import { findNumbers } from '../numbers/numbers.ts';
import { findQuantities } from '../numbers/quantities.ts';
import { saysNothing } from '../reports/sections.ts';
import type { Cell, Column, Row, Table } from './report-table.ts';
import { cellsOf, label } from './table-cells.ts';

/** Cells of prose by themselves; cells of figures with the row that says what they are. */
export function progressOf(row: Row, table: Table, text: string): string {
  const done = cellsOf(row, table, 'done', 'rate').filter(({ cell }) => !saysNothing(cell.text));
  if (done.length === 0) return '';
  if (done.some(({ cell }) => !isFigure(cell.text)))
    return done.map(({ cell }) => cell.text).join('\n');
  const from = (cellsOf(row, table, 'metric', 'title')[0] ?? done[0])?.cell.start ?? row.start;
  return text.slice(from, done.at(-1)?.cell.end ?? row.end);
}

const isFigure = (text: string): boolean =>
  text.length <= 12 && /^[-\d０-９.,，．%％]+\s*\S{0,5}$/u.test(text.trim());

/** The numbers that the cells of one row say were reached; a bare figure is named by its row and its column. */
export function metricsOf(row: Row, table: Table, about: About): readonly BareAchievement[] {
  return cellsOf(row, table, 'done', 'rate').flatMap(({ cell, title, kind }) => {
    if (saysNothing(cell.text)) return [];
    if (!isFigure(cell.text))
      return figuresIn([statementOf(cell, label(row, table))], about).achieved;
    const read = figureOf(cell.text, unitFor(row, table, title, kind));
    const name = `${label(row, table)}${title.replace(/^([^（(]*)[（(].*[）)]/u, '$1')}`;
    return read ? [{ name, ...read, quote: cell.text }] : [];
  });
}

const statementOf = (cell: Cell, title: string) => ({
  start: cell.start,
  end: cell.end,
  text: cell.text,
  begins: true,
  isHead: false,
  section: 'progress' as const,
  topics: [],
  names: [],
  lead: [],
  theme: objectOf(title),
});

function figureOf(text: string, unit: string) {
  const [quantity] = findQuantities(text);
  if (quantity) return { value: quantity.value, unit: quantity.unit, isAbout: quantity.isAbout };
  const [number] = findNumbers(text);
  return number ? { value: number.value, unit, isAbout: number.isAbout } : null;
}

/** 完成数（座）, a column 单位, or the unit of the target beside it. */
function unitFor(row: Row, table: Table, title: string, kind: Column): string {
  const inTitle = /[（(]\s*(?:单位[:：])?([^（）()]{1,6})[）)]/u.exec(title)?.[1];
  if (inTitle) return inTitle;
  if (kind === 'rate') return '%';
  const measure = cellsOf(row, table, 'measure')[0]?.cell.text;
  if (measure) return measure;
  const target = cellsOf(row, table, 'target')[0]?.cell.text ?? '';
  return findQuantities(target)[0]?.unit ?? '';
}
