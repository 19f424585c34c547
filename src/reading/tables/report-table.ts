import { findQuantities } from '../numbers/quantities.ts';
import type { Span } from '../text/text.ts';
import { type Column, kindOf, type TableColumn } from './column-kinds.ts';
import { periodAtHead } from './column-periods.ts';
import { pairedList, withPairsApart } from './paired-cells.ts';
import { isOfStates } from './state-words.ts';
import { columnsOf, withHistory } from './table-columns.ts';
import { PARTINGS, type PartedLines, type Parting, partedLines, type Row } from './table-rows.ts';

/** A table as it comes from a spreadsheet: cells parted by tabs or bars, the first row naming the columns. */
export interface Table extends Span {
  /** The line above it; empty where it begins the text. */
  readonly caption: string;
  /** 单位：万元 in the line above it: what its bare figures are in; empty where none stands there. */
  readonly unit: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly Row[];
  /** The row that names the columns; null where the things stand in a row and the columns below each other. */
  readonly header: Row | null;
}

/** What a table must tell to be a report whatever it is about. */
export const TELLS_WORK: ReadonlySet<Column> = new Set<Column>([
  'done',
  'rate',
  'problems',
  'next',
]);

/** Finds the table of a message; null where no row names two columns that a report needs. */
export function tableIn(text: string): Table | null {
  if (!/[\n\r]/u.test(text)) return null;
  const paired = pairedList(text);
  if (paired) return withCaption(paired, text);
  for (const parting of PARTINGS) {
    const lines = partedLines(text, parting);
    const table = tableOf(lines, parting) ?? turnedTable(lines.rows, parting);
    if (table) return withCaption(table, text);
  }
  return null;
}

function withCaption(table: Bare, text: string): Table {
  const above = text.slice(0, table.start);
  const caption = /(?<line>[^\n\r]{1,60})\s{0,8}$/u.exec(above)?.groups?.line ?? '';
  const unit = unitAbove(above) || unitOfNames(table) || unitInBrackets(caption.trim());
  return { ...table, caption: caption.trim(), unit };
}

/** 棚改安置房基本建成（套） above the names of the rows: what all their bare figures are in. */
const unitOfNames = ({ columns: [first] }: Bare): string =>
  first?.kind === 'other' ? unitInBrackets(first.title) : '';

/** 吨 of 垃圾分类日均量（吨） */
function unitInBrackets(words: string): string {
  const unit = /[（(](?<unit>[\u4e00-\u9fffa-z㎡%]{1,4})[）)]$/iu.exec(words)?.groups?.unit ?? '';
  return unit !== '' && findQuantities(`1${unit}`)[0]?.text === `1${unit}` ? unit : '';
}

const unitAbove = (text: string): string => {
  const unit = /单位[：:] ?([^\s，。；（()）]{1,6})[）)]?\s*$/u.exec(text.slice(-NEAR))?.[1] ?? '';
  return SEVERAL_MEASURES.test(unit) ? '' : unit;
};
/** 个/处/块: each row is in one of them, and none says in which. */
const SEVERAL_MEASURES = /^[\u4e00-\u9fff%](?:[/、,，][\u4e00-\u9fff%])+$/u;

/** In characters: how far above a table its unit may stand. */
const NEAR = 30;

/** 公园 | 绿道 in a row, and below them 年度目标 | 12处 | 8公里: the rows are the columns, and the columns the rows. */
function turnedTable(rows: readonly Row[], { leastColumns, title: head }: Parting): Bare | null {
  for (const [at, header] of rows.entries()) {
    if (header.cells.length < Math.max(3, leastColumns)) continue;
    if (!header.cells.every(({ text }) => head.test(text))) continue;
    const body = bodyAfter(rows.slice(at + 1), header).filter(
      ({ cells }) => cells.length === header.cells.length,
    );
    const titles = body.map(({ cells }) => cells[0]?.text ?? '');
    const columns = withHistory(titles.map((title) => ({ kind: kindOf(title), title })));
    const isNamed =
      columns.length > 1 &&
      columns.every(({ kind, title }) => TOLD_OF.includes(kind) && !PROSE.test(title));
    if (!isNamed || !columns.some(({ kind }) => kind === 'done')) continue;
    const [start, end] = [header.start, body.at(-1)?.end ?? header.end];
    const things = header.cells.slice(1).map((name, place) => ({
      start: name.start,
      end,
      cells: [name, ...body.flatMap(({ cells }) => cells[place + 1] ?? [])],
    }));
    return {
      columns: [{ kind: 'metric', title: '' }, ...columns],
      header: null,
      rows: things,
      start,
      end,
    };
  }
  return null;
}

/** A sentence that commas part is no row: （二）房屋征收。计划征收600户，…. */
const PROSE = /[。；;！!]|.{21}/u;

const TOLD_OF: readonly Column[] = [
  'target',
  'done',
  'history',
  'rate',
  'problems',
  'next',
  'experience',
];

/** A table as its rows tell it, without what stands above it. */
export type Bare = Omit<Table, 'unit' | 'caption'>;

function tableOf(lines: PartedLines, { leastColumns, title, figure }: Parting): Bare | null {
  for (const at of lines.rows.keys()) {
    const first = lines.headAt(at);
    if (!first || first.cells.length < leastColumns) continue;
    if (!first.cells.every((cell) => title.test(cell.text))) continue;
    const below = bodyAfter(lines.below(first, at + 1), first);
    if (below.length === 0) continue;
    const { header, body } = withPairsApart(first, below);
    const { columns, counts } = columnsOf(header, body);
    if (!namesColumns(header, columns, body, counts)) continue;
    if (figure && !body.every(({ cells }) => cells.some(({ text }) => figure.test(text)))) continue;
    return {
      columns,
      header,
      rows: body,
      start: header.start,
      end: body.at(-1)?.end ?? header.end,
    };
  }
  return null;
}

function namesColumns(
  header: Row,
  columns: readonly TableColumn[],
  body: readonly Row[],
  counts: boolean,
): boolean {
  const kinds = columns.map(({ kind }) => kind);
  const tellsStates = () =>
    body.length > 1 && columns.some(({ title }, at) => isOfStates(body, at, title));
  const isOfThings = header.cells.length > 2 && isGrid(header, body);
  const hasContent = isOfThings || kinds.some((kind) => TELLS_WORK.has(kind));
  const known = kinds.filter((kind) => kind !== 'other').length;
  const isNames = header.cells.every(
    ({ text }) =>
      text.length <= 20 &&
      (periodAtHead(text) !== null || !/^\s*[\d.]+\s*(?![月号])\S{0,3}$/u.test(text)),
  );
  return hasContent && isNames && (known >= 2 || counts || isGrid(header, body) || tellsStates());
}

/** 28号公厕 | 二类以上 | 已投用 above rows that hold a name and nothing but figures behind it. */
const isGrid = ({ cells: heads }: Row, body: readonly Row[]): boolean =>
  body.length > 1 &&
  heads.length > 1 &&
  heads.every(({ text }) => /[\u4e00-\u9fff]/u.test(text)) &&
  body.every(
    ({ cells: [name, ...figures] }) =>
      NAME.test(name?.text ?? '') &&
      figures.length === heads.length - 1 &&
      figures.every(({ text }) => /^[\d.]{0,9}%?$/u.test(text)),
  );

const NAME = /^(?:[^\d]{1,12}|\d{1,2}月份?)$/u;

/** The rows below, until one that is no row of the table; a rule of dashes is passed over. */
function bodyAfter(rows: Iterable<Row>, header: Row): readonly Row[] {
  const body: Row[] = [];
  for (const row of rows) {
    if (row.cells.every(({ text }) => /^[\s:：-]*$/u.test(text))) {
      if (row.cells.length > 1) continue;
      break;
    }
    if (row.cells.length < 2 || row.cells.length > header.cells.length + 1) break;
    body.push(row);
  }
  return body;
}
