import type { FigureRole, NotedFigure } from '../../domain/report-reading.ts';
import { objectOf } from '../achievements/achievement-name.ts';
import { type BareAchievement, type Figures, figuresIn } from '../achievements/achievements.ts';
import type { About } from '../achievements/role-around.ts';
import { findNumbers } from '../numbers/numbers.ts';
import { findQuantities } from '../numbers/quantities.ts';
import { saysNothing } from '../reports/sections.ts';
import { plain } from '../text/plain.ts';
import { type Column, MONTH } from './column-kinds.ts';
import type { Table } from './report-table.ts';
import { cellsOf, label } from './table-cells.ts';
import type { Cell, Row } from './table-rows.ts';
import { joinedName, wholeOf } from './whole-of.ts';

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

/** 备注：另1条施工中: what is said of a row besides. */
const remarksOf = (row: Row, table: Table) =>
  cellsOf(row, table, 'remarks').filter(({ cell }) => !saysNothing(cell.text));

const TELLING: readonly Column[] = ['done', 'rate'];

const isFigure = (text: string): boolean =>
  saysNothing(text) || (text.length <= 12 && /^[-\d０-９.,，．%％]+\s*\S{0,5}$/u.test(text.trim()));

/** A figure, or a state in a word: 已建成, 装修中. */
const isBrief = (text: string): boolean =>
  isFigure(text) || /^[\u4e00-\u9fff]{2,6}$/u.test(text.trim());

/** What the cells of one row say; a bare figure is named by its row and its column, and its column says its role. */
export function figuresOf(row: Row, table: Table, about: About): Figures {
  const read = cellsOf(row, table, ...COUNTED).flatMap((one) =>
    saysNothing(one.cell.text) ? [] : [figuresOfCell(one, row, table, about)],
  );
  const beside = remarksOf(row, table).map(({ cell }) => figuresBeside(cell, row, table, about));
  const all = [...read, ...beside];
  return {
    achieved: all.flatMap(({ achieved }) => achieved),
    noted: all.flatMap(({ noted }) => noted),
  };
}

/** 备注 with 亮灯率98.6%: a rate says how far the work of the row has come; any other figure only says something of it. */
function figuresBeside(cell: Cell, row: Row, table: Table, about: About): Figures {
  const { achieved, noted } = figuresIn([statementOf(cell, label(row, table))], about);
  const isRate = ({ unit, name }: BareAchievement) => unit === '%' && RATE.test(name);
  const others = achieved.filter((one) => !isRate(one));
  return {
    achieved: achieved.filter(isRate),
    noted: [
      ...others.map(({ name, value, unit, quote }) => ({
        name,
        value,
        unit,
        role: 'other' as const,
        quote,
      })),
      ...noted,
    ],
  };
}

const RATE = /率$/u;

const COUNTED: readonly Column[] = ['done', 'rate', 'target', 'history', 'remaining', 'size'];

function figuresOfCell(
  { cell, title, kind }: ReturnType<typeof cellsOf>[number],
  row: Row,
  table: Table,
  about: About,
): Figures {
  if (!isFigure(cell.text)) {
    const told = figuresIn([statementOf(cell, label(row, table))], about);
    return kind === 'done' || kind === 'rate' ? named(told, label(row, table)) : NOTHING;
  }
  const read = figureOf(cell.text, unitFor(row, table, title, kind));
  if (!read) return NOTHING;
  const name = isSumRow(row)
    ? joinedName(wholeOf(table, read.unit, about.task), withoutUnit(title))
    : apart(withoutUnit(label(row, table)), withoutUnit(title));
  const role = isOfMonthBefore(row, table) ? 'baseline' : roleOf(kind, title, read.unit);
  if (role === null) return { achieved: [{ name, ...read, quote: cell.text }], noted: [] };
  const { value, unit } = read;
  const noted: NotedFigure = { name, value, unit, role, quote: cell.text };
  return { achieved: [], noted: [noted] };
}

/** 样板街 | 累计2条: what names no thing is of the row's. */
const named = ({ achieved, noted }: Figures, thing: string): Figures => ({
  achieved: achieved.map((one) =>
    objectOf(one.name) === '' ? { ...one, name: `${thing}${one.name}` } : one,
  ),
  noted,
});

/** PM2.5 1-6月均值: two figures stand apart. */
const apart = (thing: string, title: string): string =>
  `${thing}${/\d$/u.test(thing) && /^\d/u.test(title) ? ' ' : ''}${title}`;

/** 8月 above 9月: what a row tells of a month before the newest. */
function isOfMonthBefore(row: Row, table: Table): boolean {
  const [own = 0, ...others] = [row, ...table.rows].map((one) =>
    Number(MONTH.exec(plain(label(one, table)))?.[2] ?? 0),
  );
  return own > 0 && others.some((month) => month > own);
}

/** 合计 */
export const isSumRow = (row: Row): boolean =>
  row.cells.some(({ text }) => /^(?:[合总小共]\s?计|总数)$/u.test(text));

const NOTHING: Figures = { achieved: [], noted: [] };

/** Null for what was achieved; 完成率 is a share of the plan, 亮灯率 was reached. */
function roleOf(kind: Column, title: string, unit: string): FigureRole | null {
  if (kind === 'target') return 'target';
  if (kind === 'history') return 'baseline';
  if (kind === 'remaining' || kind === 'size') return kind;
  return unit === '%' && OF_PLAN.test(title) ? 'rate' : null;
}

const OF_PLAN = /完成(?:率|进度|比|百分比)|进度|占|比例/u;

/** 完成数（座） */
const withoutUnit = (title: string): string =>
  title.replace(/^([^（(]*)[（(].*[）)]/u, '$1').trim();

const statementOf = (cell: Cell, title: string) => ({
  start: cell.start,
  end: cell.end,
  text: cell.text,
  begins: true,
  isHead: false,
  leadsOn: false,
  isHeaded: false,
  ofOthers: false,
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

/** 完成数（座）, 泊位（个） at the head of the row, a column 单位, or the unit of the target beside it. */
function unitFor(row: Row, table: Table, title: string, kind: Column): string {
  if (kind === 'rate') return unitIn(title) ?? '%';
  const own = unitIn(title) ?? MEASURE_OF.exec(title)?.[1] ?? unitIn(label(row, table));
  if (own !== undefined) return own;
  const measure = cellsOf(row, table, 'measure')[0]?.cell.text;
  if (measure) return measure;
  const target = cellsOf(row, table, 'target')[0]?.cell.text ?? '';
  const unit = findQuantities(target)[0]?.unit || table.unit;
  return unit || (objectOf(title) === '' ? onlyUnit(table) : '');
}

/** 处数, 户数: the head of a column that says what it counts in. */
const MEASURE_OF = /([处个座家户条套件])数$/u;

/** 总投资（万元） | 计划完成 | 实际完成: the one unit that the heads of the columns name. */
function onlyUnit({ columns }: Table): string {
  const units = new Set(columns.flatMap(({ title }) => unitIn(title) ?? []));
  const [only = ''] = units;
  return units.size === 1 ? only : '';
}

/** 处 of 公园（处）. */
export const unitIn = (title: string): string | undefined =>
  /[（(]\s*(?:单位[:：])?([^（）()]{1,6})[）)]\s*$/u.exec(title)?.[1];
