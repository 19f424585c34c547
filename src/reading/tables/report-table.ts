import { tellsDone } from '../figures/roles.ts';
import { findQuantities } from '../numbers/quantities.ts';
import { plain } from '../text/plain.ts';
import type { Span } from '../text/text.ts';
import { isState } from './state-words.ts';

/** What a column of a pasted table holds. */
export type Column =
  | 'number'
  | 'title'
  | 'metric'
  | 'target'
  | 'done'
  | 'history'
  | 'rate'
  | 'remaining'
  | 'size'
  | 'problems'
  | 'next'
  | 'experience'
  | 'unit'
  | 'measure'
  | 'other';

export interface Cell extends Span {
  readonly text: string;
}

export interface Row extends Span {
  readonly cells: readonly Cell[];
}

/** A table as it comes from a spreadsheet: cells parted by tabs or bars, the first row naming the columns. */
export interface Table extends Span {
  /** 单位：万元 in the line above it: what its bare figures are in; empty where none stands there. */
  readonly unit: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly Row[];
  /** The row that names the columns; null where the things stand in a row and the columns below each other. */
  readonly header: Row | null;
}

export interface TableColumn {
  readonly kind: Column;
  readonly title: string;
}

/** The kinds in the order in which they are tried; 完成率 is a rate before it is anything done. */
const KINDS: readonly (readonly [Column, RegExp])[] = [
  ['problems', /问题|困难|难点|短板|原因|需协调/u],
  ['next', /下一?步|下一?阶段|下月|打算|工作计划|后续|整改措施|推进措施/u],
  ['experience', /经验|做法|亮点/u],
  ['remaining', /^(?:尚?未|待|剩余?|欠|缺|差(?=额|距|$))/u],
  ['size', /^(?:项目|工程)?(?:总投资|投资额|概算|预算|造价|总面积|占地|(?:建设)?规模)/u],
  ['rate', /率|占比|比例|百分比|进度(?:[(（]?%|百分)/u],
  [
    'target',
    /目标|计划|任务数|任务量|任务总|^应(?![急用对])[\u4e00-\u9fff]|年度(?!完成)|^全年(?!完成|累计)|总数|总量|指标值/u,
  ],
  [
    'done',
    /完成|进展|实际|累计|本月|当月|目前|现状|情况|已|数量|^[处个座家户条套件]数|完工|开工|进度|截[至止]|均值|平均|浓度|^实[\u4e00-\u9fff]|^达标/u,
  ],
  ['measure', /^(?:计量)?单位(?:[(（].*[)）])?$/u],
  ['unit', /责任单位|牵头|负责(?!人)|街道|单位/u],
  ['number', /序号|编号|任务号|^no\.?$|^#$/u],
  ['title', /任务|事项|工作(?:名称|内容|任务)|项目名称|重点工作/u],
  ['metric', /指标|项目|内容|类别|名称|分类/u],
];

function kindOf(title: string): Column {
  const said = plain(title);
  const kind = KINDS.find(([, form]) => form.test(said))?.[0] ?? 'other';
  const isFigures = HAS_UNIT.test(said) && FIGURES_MAY_BE.includes(kind);
  return isFigures || MONTH.test(said) ? 'done' : kind;
}

/** 分类小区（个）: a column of figures, whatever its name is like. */
const HAS_UNIT =
  /[(（](?:单位[:：]?)?[万亿]?(?:[个座处条家户套部件场次期起批份人名吨公里顷米平方亩元%辆盏块张栋幢间根棵株组台]{1,4}|km|㎡|m2)[)）]$/u;
const FIGURES_MAY_BE: readonly Column[] = ['metric', 'other', 'unit', 'title'];
/** 7月, 1-6月, 8月底累计. */
export const MONTH =
  /^(?:20\d\d年)?(?:(\d{1,2})月?[-—~至到])?(\d{1,2})月(?:份|底|末)?(?:完成数?|累计|止|情况|进度)*$/u;

/** The month in which the newest of such columns ends is told now; what ends before it is history. */
function withHistory(columns: readonly TableColumn[]): readonly TableColumn[] {
  const ends = columns.map(({ title }) => Number(MONTH.exec(plain(title))?.[2] ?? Number.NaN));
  const newest = Math.max(...ends.filter((end) => !Number.isNaN(end)));
  return columns.map((column, at) =>
    (ends[at] ?? newest) < newest || EARLIER.test(column.title)
      ? { ...column, kind: 'history' }
      : column,
  );
}

const EARLIER = /^(?:上月|上季度|上期|去年|上年|同期)/u;

/** Finds the table of a message; null where no row names two columns that a report needs. */
export function tableIn(text: string): Table | null {
  if (!/[\n\r]/u.test(text)) return null;
  for (const parting of PARTINGS) {
    const rows = rowsOf(text, parting.mark);
    const table = tableOf(rows, parting) ?? turnedTable(rows, parting);
    if (table) return { ...table, unit: unitAbove(text.slice(0, table.start)) };
  }
  return null;
}

const unitAbove = (text: string): string =>
  /单位[：:] ?([^\s，。；（()）]{1,6})[）)]?\s*$/u.exec(text.slice(-NEAR))?.[1] ?? '';

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

type Bare = Omit<Table, 'unit'>;

function tableOf(rows: readonly Row[], { leastColumns, title, figure }: Parting): Bare | null {
  for (const [at, header] of rows.entries()) {
    if (header.cells.length < leastColumns) continue;
    if (!header.cells.every((cell) => title.test(cell.text))) continue;
    const body = bodyAfter(rows.slice(at + 1), header);
    if (body.length === 0) continue;
    const named = header.cells.map(({ text }) => ({ kind: kindOf(text), title: text.trim() }));
    const counted = withCounts(named, header, body);
    const columns = withHistory(withSizes(withTotals(withStates(counted, body)), body));
    const counts = counted.some((one, place) => one !== named[place]);
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

/** A column whose cells all say how far a thing has come tells what was done, whatever its head: 状态, 情形. */
const withStates = (
  columns: readonly TableColumn[],
  body: readonly Row[],
): readonly TableColumn[] =>
  columns.map((one, at) =>
    one.kind === 'other' && isOfStates(body, at) ? { ...one, kind: 'done' as const } : one,
  );

function isOfStates(body: readonly Row[], at: number): boolean {
  const said = body.map(({ cells }) => cells[at]?.text ?? '');
  return said.every(isState) && said.some((text) => text !== '');
}

/** 数量 beside 完成 is how many there are, 计划 beside 问题 what is to be done. */
function withTotals(columns: readonly TableColumn[]): readonly TableColumn[] {
  const hasDone = columns.some(({ kind, title }) => kind === 'done' && title !== '数量');
  const hasProblems = columns.some(({ kind }) => kind === 'problems');
  return columns.map((one) =>
    hasDone && one.title === '数量'
      ? { ...one, kind: 'target' as const }
      : hasProblems && /^计划$/u.test(one.title)
        ? { ...one, kind: 'next' as const }
        : one,
  );
}

/**
 * 面积 | 户数 | 完成投资, 征收户数 | 已签约, 网点（个） | 已开业（个）: beside a column whose head says what was done, one that only says
 * how large a thing is, or of which the other tells a part, tells how much there is.
 */
function withSizes(columns: readonly TableColumn[], body: readonly Row[]): readonly TableColumn[] {
  const saysDone = (one: TableColumn, at: number) =>
    tellsDone(bare(one)) || HEADS_DONE.test(bare(one)) || isOfStates(body, at);
  const done = columns.filter((one, at) => TELLS_DONE.has(one.kind) && saysDone(one, at));
  const surely = columns.flatMap(({ title }, at) => (SURELY_DONE.test(title) ? [at] : []));
  return columns.map((one, at) => {
    if (!MAY_BE_SIZE.has(one.kind) || surely.includes(at) || !isAllCounts(body, at)) return one;
    const isNamed = SIZE.test(bare(one));
    const isWhole = surely.some((part) => isWholeOf(at, part, columns, body));
    const isSize = saysDone(one, at) ? isNamed && isWhole : done.length > 0 && (isNamed || isWhole);
    return isSize ? { ...one, kind: 'size' as const } : one;
  });
}

const MAY_BE_SIZE: ReadonlySet<Column> = new Set<Column>([
  'done',
  'other',
  'metric',
  'title',
  'unit',
]);
const TELLS_DONE: ReadonlySet<Column> = new Set<Column>(['done', 'rate']);
const SIZE =
  /(?:面积|全长|[长宽高]度|里程|楼栋|单元|[床厕泊车座工点]位|容积|规模|占地|容纳|投资|人口|职工|[\u4e00-\u9fff]数)$/u;
/** 完成投资, 形象进度, 考核得分. */
const HEADS_DONE = /完成|进[展度]|已|实际|累计|[本当]月|率|情况|^实/u;
const SURELY_DONE = /^(?:已|实际|完成|累计)|完成$/u;

/** A head without the unit in its brackets. */
const bare = ({ title }: TableColumn): string => title.replace(/ ?[(（][^（()）]{1,8}[)）]$/u, '');

/** Whether every row of a column counts no less than another does, in the same measure where both say one. */
function isWholeOf(
  at: number,
  part: number,
  columns: readonly TableColumn[],
  body: readonly Row[],
): boolean {
  const [whole, done] = [at, part].map((place) => measureOf(columns[place]));
  if (whole !== done && whole !== '' && done !== '') return false;
  return body.every(({ cells }) => {
    const [all, some] = [at, part].map((place) => Number.parseFloat(cells[place]?.text ?? ''));
    return all !== undefined && some !== undefined && all >= some;
  });
}

/** 户 of 户数 and of 床位（户）; empty for none. */
const measureOf = (column: TableColumn | undefined): string =>
  /[(（]([^（()）]{1,6})[)）]$|([处个座家户条套件])数$/u
    .exec(column?.title ?? '')
    ?.slice(1)
    .find((unit) => unit !== undefined) ?? '';

/** 路段 | 施划标线 | 信号灯 above 济泺路 | 800米 | 2处: whatever it is called, a column of counts below a word tells what was done. */
function withCounts(
  columns: readonly TableColumn[],
  header: Row,
  body: readonly Row[],
): readonly TableColumn[] {
  const isOfWords = header.cells.every(({ text }) => HEAD.test(text));
  const isEven = body.every(({ cells }) => cells.length === header.cells.length);
  if (!isOfWords || !isEven) return columns;
  return columns.map((one, at) =>
    at > 0 && mayCount(one) && isOfCounts(one.title, body, at)
      ? { ...one, kind: 'done' as const }
      : one,
  );
}

const HEAD = /^[^\d，,。；;：:！!？?]{0,12}$/u;
const MAY_COUNT: readonly Column[] = ['other', 'metric', 'title'];

/** 整改问题 is work, and a column of counts below it tells no problems. */
const mayCount = ({ kind, title }: TableColumn): boolean =>
  MAY_COUNT.includes(kind) || (kind === 'problems' && tellsDone(title));

const isAllCounts = (body: readonly Row[], at: number): boolean =>
  body.every(({ cells }) => COUNT.test(cells[at]?.text ?? '-'));

/** Figures or nothing in all its cells; without a measure only below what says that something was done. */
function isOfCounts(title: string, body: readonly Row[], at: number): boolean {
  const cells = body.map(({ cells: row }) => row[at]?.text ?? '').filter((text) => text !== '');
  if (cells.length === 0 || !cells.every((text) => COUNT.test(text))) return false;
  return tellsDone(title) || cells.some((text) => findQuantities(text).length > 0);
}

const COUNT = /^(?:\d{1,6}(?:\.\d{1,4})?\s?[\u4e00-\u9fffa-zA-Z㎡²%％]{0,4}|[-—–/无])$/u;

function namesColumns(
  header: Row,
  columns: readonly TableColumn[],
  body: readonly Row[],
  counts: boolean,
): boolean {
  const kinds = columns.map(({ kind }) => kind);
  const tellsStates = body.length > 1 && kinds.some((_, at) => isOfStates(body, at));
  const hasContent = kinds.some((kind) => ['done', 'rate', 'problems', 'next'].includes(kind));
  const known = kinds.filter((kind) => kind !== 'other').length;
  const isNames = header.cells.every(
    ({ text }) =>
      text.length <= 20 && (MONTH.test(plain(text)) || !/^\s*[\d.]+\s*(?!月)\S{0,3}$/u.test(text)),
  );
  return hasContent && (known >= 2 || tellsStates || counts) && isNames;
}

/** The rows below, until one that is no row of the table; a rule of dashes is passed over. */
function bodyAfter(rows: readonly Row[], header: Row): readonly Row[] {
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

function rowsOf(text: string, parting: RegExp): readonly Row[] {
  return [...text.matchAll(/[^\n\r]+/gu)].map((line) => {
    const start = line.index;
    return { start, end: start + line[0].length, cells: cellsOf(line[0], start, parting) };
  });
}

/** The cells of a line; | at both ends frames the row. */
function cellsOf(line: string, start: number, parting: RegExp): readonly Cell[] {
  const ends = [...line.matchAll(parting)].map(({ index, 0: mark }) => ({ index, mark }));
  const begins = [0, ...ends.map(({ index, mark }) => index + mark.length)];
  const cells = begins.map((begin, at) =>
    cellAt(line, begin, ends[at]?.index ?? line.length, start),
  );
  const isFramed = /^\s*[|｜]/u.test(line);
  return isFramed ? cells.slice(1, /[|｜]\s*$/u.test(line) ? -1 : undefined) : cells;
}

/** What parts the cells of all rows, and what the head of a column looks like. */
interface Parting {
  readonly mark: RegExp;
  readonly leastColumns: number;
  readonly title: RegExp;
  /** What a cell of every row looks like, where the mark alone does not tell a table from text. */
  readonly figure?: RegExp;
}

const BARE = /^[^\d\s：:。；;！!]{1,8}$/u;

/** In the order in which they are tried. Commas and single blanks part running text too, so that their heads must be bare words. */
const PARTINGS: readonly Parting[] = [
  { mark: /\t/gu, leastColumns: 2, title: /^/u },
  { mark: /[|｜]/gu, leastColumns: 2, title: /^/u },
  { mark: /\s{2,}/gu, leastColumns: 2, title: /^/u },
  { mark: /(?<!\d),|,(?!\d)|，/gu, leastColumns: 3, title: BARE },
  { mark: /[ \u3000]/gu, leastColumns: 3, title: BARE, figure: /^[\d.]+/u },
];

function cellAt(line: string, from: number, to: number, start: number): Cell {
  const part = line.slice(from, to);
  const text = part.trim();
  const begin = start + from + part.length - part.trimStart().length;
  return { text, start: begin, end: begin + text.length };
}
