import type { Task } from '../../domain/plan.ts';
import type { FigureRole, NotedFigure, SectionName } from '../../domain/report-reading.ts';
import { namesDeed, objectOf } from '../achievements/achievement-name.ts';
import { type BareAchievement, type Figures, figuresIn } from '../achievements/achievements.ts';
import type { About } from '../achievements/role-around.ts';
import { findNumbers } from '../numbers/numbers.ts';
import { findQuantities } from '../numbers/quantities.ts';
import { saysNothing } from '../reports/sections.ts';
import type { Span } from '../text/text.ts';
import type { Column } from './column-kinds.ts';
import { isBeforeNewest, isDay, periodAtHead } from './column-periods.ts';
import type { Table } from './report-table.ts';
import { countsRows, isBareCount, stateOfRow } from './row-states.ts';
import { isDoneState } from './state-words.ts';
import { cellsOf, isFigure, label, labelCell } from './table-cells.ts';
import { type Cell, isSumMark, isSumRow, type Row } from './table-rows.ts';
import { thingIn } from './thing-in.ts';
import { joinedName, wholeOf } from './whole-of.ts';

/**
 * What the cells of one row say: every figure in them, named by its row and its column. `adds`: whether the row sums up
 * the others, whose parts they are; a bare sum of unlike things only tells how much there is.
 */
export function figuresOf(row: Row, table: Table, about: About, adds: boolean): Figures {
  const label = labelCell(row, table);
  const read = table.columns.flatMap(({ kind, title }, at): readonly Figures[] => {
    const cell = row.cells[at];
    const tells =
      cell &&
      cell !== label &&
      hasFigure(cell.text) &&
      (!SILENT.has(kind) || (isSumRow(row) && findQuantities(cell.text).length > 0));
    if (!tells) return [];
    const one = { cell, title, kind };
    if (kind === 'remarks') return [figuresBeside(cell, row, table, about)];
    return [
      isFigure(cell.text)
        ? figuresOfCell(one, row, table, { about, adds })
        : figuresOfWords(one, row, table, about),
    ];
  });
  return {
    achieved: read.flatMap(({ achieved }) => achieved),
    noted: read.flatMap(({ noted }) => noted),
  };
}

/** Columns whose figures count nothing: the number of a row, a day, a telephone, a measure. */
const SILENT: ReadonlySet<Column> = new Set<Column>(['number', 'day', 'person', 'measure']);

const hasFigure = (text: string): boolean =>
  text !== '' && !saysNothing(text) && !isDay(text) && !isSumMark(text);

/** 备注 with 亮灯率98.6%: a rate says how far the work of the row has come; any other figure only says something of it. */
function figuresBeside(cell: Cell, row: Row, table: Table, about: About): Figures {
  const { achieved, noted } = figuresIn([statementOf(cell, label(row, table), about.task)], about);
  const isRate = ({ unit, name }: BareAchievement) => unit === '%' && RATE.test(name);
  return {
    achieved: achieved.filter(isRate),
    noted: [
      ...asNoted(
        achieved.filter((one) => !isRate(one)),
        'other',
      ),
      ...noted,
    ],
  };
}

const RATE = /率$/u;

const asNoted = (achieved: readonly BareAchievement[], role: FigureRole): readonly NotedFigure[] =>
  achieved.map(({ name, value, unit, quote }) => ({ name, value, unit, role, quote }));

type Told = ReturnType<typeof cellsOf>[number];

/** 投用2座, 已建成2座，在建1座: what a cell says in words of its own is read as a clause; outside what was done its column says the role. */
function figuresOfWords(
  { cell, kind, title }: Told,
  row: Row,
  table: Table,
  about: About,
): Figures {
  const thing = isSumRow(row) ? sumOf(table, '', about.task) : label(row, table);
  const section = SECTIONS[kind] ?? 'progress';
  const { achieved, noted } = figuresIn(
    [{ ...statementOf(cell, thing, about.task), section }],
    about,
  );
  if (kind === 'done' || kind === 'rate') return named({ achieved, noted }, thing);
  return {
    achieved: [],
    noted: [...asNoted(achieved, roleOf(kind, title, '') ?? 'other'), ...noted],
  };
}

const SECTIONS: Partial<Record<Column, SectionName>> = {
  problems: 'problems',
  next: 'next',
  experience: 'experience',
};

interface Reading {
  readonly about: About;
  readonly adds: boolean;
}

function figuresOfCell(one: Told, row: Row, table: Table, { about, adds }: Reading): Figures {
  const { cell, title, kind } = one;
  const read = figureOf(cell.text, unitFor(row, table, title, kind));
  if (!read) return NOTHING;
  const role = roleInRow(one, row, table, { unit: read.unit, adds });
  const name = nameOf(one, row, table, { unit: read.unit, task: about.task });
  if (role === null) return { achieved: [{ name, ...read, quote: cell.text }], noted: [] };
  const { value, unit } = read;
  return { achieved: [], noted: [{ name, value, unit, role, quote: cell.text }] };
}

/** What a row is about and its column counts; a sum in the column of the names counts the rows themselves: 合计 | 4座. */
function nameOf(
  { title, kind }: Told,
  row: Row,
  table: Table,
  { unit, task }: { readonly unit: string; readonly task: Task | null },
): string {
  const head = withoutUnit(title);
  if (isSumRow(row)) {
    if (namesRows(kind, title, table)) return `${sumOf(table, unit, task)}合计`;
    const isOfItsOwn = unit !== '%' && objectOf(head) !== '' && periodAtHead(head) === null;
    if (isOfItsOwn && MEASURES.test(head)) return ofCaption(table, head);
    const whole = wholeOf(table, unit, task) || measuredIn(table);
    return isOfItsOwn ? head : joinedName(whole, head);
  }
  const state = countsRows(title, kind) ? stateOfRow(row, table) : null;
  return apart(withoutUnit(label(row, table)), state === null || !isBareCount(head) ? head : state);
}

/** 拆违面积 of 拆违面积（平方米） above the names of the rows. */
function measuredIn({ columns: [first] }: Table): string {
  const isMeasured = first?.kind === 'other' && unitIn(first.title) !== undefined;
  return isMeasured ? withoutUnit(first.title) : '';
}

/** 完成里程 says how long, and not of what. */
const MEASURES = /(?:里程|长度|面积|投资|金额|数量|[户处座个家台盏]数)$/u;

/** 道路大中修完成里程, below 道路大中修完成情况表. */
function ofCaption({ caption }: Table, head: string): string {
  const thing = thingIn(caption);
  const isSaid =
    thing.length < 2 ||
    [...thing].some((sign, at) => at > 0 && head.includes(`${thing.charAt(at - 1)}${sign}`));
  return isSaid ? head : joinedName(thing, head);
}

/** Whether a column holds names, or nothing that a row could be counted by. */
function namesRows(kind: Column, title: string, table: Table): boolean {
  if (!NAMES.has(kind)) return SILENT.has(kind);
  const at = table.columns.findIndex((one) => one.title === title);
  return table.rows.some(
    (row) => !isSumRow(row) && !isFigure(row.cells[at]?.text ?? '') && row.cells[at]?.text !== '',
  );
}

const NAMES: ReadonlySet<Column> = new Set<Column>(['metric', 'title', 'unit', 'other', 'sort']);

/** What the rows of a table are, all together. */
function sumOf(table: Table, unit: string, task: Task | null): string {
  const whole = wholeOf(table, unit, task);
  return whole === '' && !table.columns.some(({ kind }) => kind === 'unit')
    ? thingIn(table.caption)
    : whole;
}

/** Null for what was achieved. The state of a row says so of what it counts, its column of all else. */
function roleInRow(
  { title, kind }: Told,
  row: Row,
  table: Table,
  { unit, adds }: { readonly unit: string; readonly adds: boolean },
): FigureRole | null {
  if (isOfTimeBefore(row, table)) return 'baseline';
  const state = isSumRow(row) ? null : stateOfRow(row, table);
  if (state !== null && countsRows(title, kind)) return isDoneState(state) ? null : 'remaining';
  const role = roleOf(kind, title, unit);
  if (!isSumRow(row)) return role;
  return namesRows(kind, title, table) || (role === null && !adds) ? 'target' : role;
}

/** 样板街 | 累计2条: what names no thing is of the row's. */
const named = ({ achieved, noted }: Figures, thing: string): Figures => {
  const isBare = ({ name }: { readonly name: string }) =>
    objectOf(name) === '' || (namesDeed(name) && !name.includes(thing));
  const whole = <T extends { readonly name: string }>(one: T): T =>
    isBare(one) ? { ...one, name: `${thing}${one.name}` } : one;
  return { achieved: achieved.map(whole), noted: noted.map(whole) };
};

/** PM2.5 1-6月均值: two figures stand apart. */
const apart = (thing: string, title: string): string =>
  `${thing}${/\d$/u.test(thing) && /^\d/u.test(title) ? ' ' : ''}${title}`;

/** 8月 above 9月: what a row tells of a month before the newest. */
const isOfTimeBefore = (row: Row, table: Table): boolean =>
  isBeforeNewest(
    label(row, table),
    table.rows.map((one) => label(one, table)),
  );

const NOTHING: Figures = { achieved: [], noted: [] };

/** Null for what was achieved; 完成率 is a share of the plan, 亮灯率 was reached, and what its head does not call done is only noted. */
function roleOf(kind: Column, title: string, unit: string): FigureRole | null {
  if (kind === 'done' || kind === 'rate')
    return unit === '%' && OF_PLAN.test(title) ? 'rate' : null;
  return ROLES[kind] ?? 'other';
}

const ROLES: Partial<Record<Column, FigureRole>> = {
  target: 'target',
  history: 'baseline',
  comparison: 'baseline',
  remaining: 'remaining',
  size: 'size',
  next: 'planned',
};

const OF_PLAN = /完成(?:率|进度|比|百分比)|进度|占|比例/u;

/** 完成数（座） */
const withoutUnit = (title: string): string =>
  title.replace(/^([^（(]*)[（(].*[）)]/u, '$1').trim();

const statementOf = (cell: Cell, title: string, task: Task | null) => ({
  start: cell.start,
  end: cell.end,
  text: cell.text,
  begins: true,
  isHead: false,
  leadsOn: false,
  state: null,
  isHeaded: false,
  ofOthers: false,
  section: 'progress' as const,
  topics: [],
  names: namesWithNumbers(cell, task),
  lead: [],
  theme: objectOf(title),
});

/** 礼仪22条: where a cell names a thing of the task by words that hold a number. */
const namesWithNumbers = ({ text, start }: Cell, task: Task | null): readonly Span[] =>
  (task?.topics ?? []).flatMap((name) => {
    const at = /\d/u.test(name) ? text.indexOf(name) : -1;
    return at < 0 ? [] : [{ start: start + at, end: start + at + name.length }];
  });

function figureOf(text: string, unit: string) {
  const [quantity] = findQuantities(text);
  const sign = /^[-−－负]\s?\d/u.test(text) ? -1 : 1;
  if (quantity)
    return {
      value: sign * Math.abs(quantity.value),
      unit: quantity.unit,
      isAbout: quantity.isAbout,
    };
  const [number] = findNumbers(text);
  return number ? { value: sign * Math.abs(number.value), unit, isAbout: number.isAbout } : null;
}

/** 完成数（座）, 泊位（个） at the head of the row, a column 单位, or the unit of the target beside it. */
function unitFor(row: Row, table: Table, title: string, kind: Column): string {
  if (kind === 'rate') return unitIn(title) ?? '%';
  const [, ...measures] = MEASURE_OF.exec(title) ?? [];
  const own =
    unitIn(title) ?? measures.find((one) => one !== undefined) ?? unitIn(label(row, table));
  if (own !== undefined) return own;
  const measure = cellsOf(row, table, 'measure')[0]?.cell.text;
  if (measure) return measure;
  const target = cellsOf(row, table, 'target')[0]?.cell.text ?? '';
  const isOfOwn = row.cells.some(
    ({ text }, at) => table.columns[at]?.kind !== 'rate' && SHARE.test(text),
  );
  const unit = findQuantities(target)[0]?.unit || (isOfOwn ? '' : table.unit);
  return unit || (objectOf(title) === '' ? onlyUnit(table, title) : '');
}

/** 35.3%, in a table that is in 吨. */
const SHARE = /^[\d.]{1,8}[%％]$/u;
/** 处数, 户数: the head of a column that says what it counts in. */
const MEASURE_OF = /(?:([处个座家户条套件场期起批])数|^(场)次|(人次)数?)$/u;

/** 总投资（万元） | 计划完成 | 实际完成: the one unit that the heads up to a column name. */
function onlyUnit({ columns }: Table, title: string): string {
  const upTo = columns.slice(0, columns.findIndex((one) => one.title === title) + 1);
  const units = new Set(upTo.flatMap((one) => unitIn(one.title) ?? []));
  const [only = ''] = units;
  return units.size === 1 ? only : '';
}

/** 处 of 公园（处）. */
export const unitIn = (title: string): string | undefined =>
  /[（(]\s*(?:单位[:：])?([^（）()]{1,6})[）)]\s*$/u.exec(title)?.[1];
