import { tellsDone } from '../figures/tells-done.ts';
import { findQuantities } from '../numbers/quantities.ts';
import { HEADS_PREPARED } from '../words/preparing.ts';
import { type Column, countedAs, kindOf, type TableColumn } from './column-kinds.ts';
import { isBeforeNewest } from './column-periods.ts';
import { isCount, isOfStates } from './state-words.ts';
import { isSumRow, type Row } from './table-rows.ts';
import { withSizes } from './table-sizes.ts';

/** The columns that a row names, in the light of what stands below them; `counts` where that alone told of one what it holds. */
export function columnsOf(
  header: Row,
  body: readonly Row[],
): { readonly columns: readonly TableColumn[]; readonly counts: boolean } {
  const named = header.cells.map(({ text }) => ({ kind: kindOf(text), title: text.trim() }));
  const counted = withCounts(withTaskNumbers(withNamesFirst(named, body), body), header, body);
  return {
    columns: withHistory(
      withSizes(withStock(withTotals(withStates(withClasses(counted, body), body))), body),
    ),
    counts: counted.some((one, place) => one !== named[place]),
  };
}

/** 棚改安置房基本建成（套） above 香磨李 and 凤凰山: what is measured stands at the head of the names, where no other column has any. */
function withNamesFirst(
  columns: readonly TableColumn[],
  body: readonly Row[],
): readonly TableColumn[] {
  const [first, ...others] = columns;
  const rows = body.filter((row) => !isSumRow(row));
  const isOfNames = (at: number) =>
    rows.every(({ cells }) => NAME.test(cells[at]?.text ?? '')) &&
    new Set(rows.map(({ cells }) => cells[at]?.text)).size === rows.length;
  const isOnly = !others.some((_, at) => isOfNames(at + 1));
  return first && first.kind === 'done' && rows.length > 1 && isOfNames(0) && isOnly
    ? [{ ...first, kind: 'other' }, ...others]
    : columns;
}
const NAME = /^[\u4e00-\u9fff][^\d]{1,11}$/u;

/** The newest of the columns of months, of weeks or of quarters is told now; what ends before it is history. */
export function withHistory(columns: readonly TableColumn[]): readonly TableColumn[] {
  const titles = columns.map(({ title }) => title);
  return columns.map((column) =>
    column.kind === 'done' && isBeforeNewest(column.title, titles)
      ? { ...column, kind: 'history' }
      : column,
  );
}

/** 类别 above 二类, 二类 and 一类 beside a column that names each row: of what sort the rows are, and no name of theirs. */
function withClasses(
  columns: readonly TableColumn[],
  body: readonly Row[],
): readonly TableColumn[] {
  const rows = body.filter((row) => !isSumRow(row));
  const wordsIn = (at: number) =>
    rows.map(({ cells }) => cells[at]?.text ?? '').filter((text) => /^[^\d]/u.test(text));
  const isApart = (at: number) => {
    const words = wordsIn(at);
    return words.length === rows.length && new Set(words).size === words.length;
  };
  const isNamed = columns.some(({ kind }, at) => MAY_NAME.includes(kind) && isApart(at));
  return columns.map((one, at) =>
    isNamed && CLASS.test(one.title) && rows.length > 1 && !isApart(at) && wordsIn(at).length > 0
      ? { ...one, kind: 'sort' as const }
      : one,
  );
}

const CLASS = /^[\u4e00-\u9fff]{0,4}(?:类[别型]|分类|种类|等级|性质|级别)$/u;
const MAY_NAME: readonly Column[] = ['metric', 'title', 'other', 'unit'];

/** A column whose cells all say how far a thing has come tells what was done, whatever its head: 状态, 情形. */
const withStates = (
  columns: readonly TableColumn[],
  body: readonly Row[],
): readonly TableColumn[] =>
  columns.map((one, at) =>
    one.kind === 'other' && isOfStates(body, at, one.title)
      ? { ...one, kind: 'done' as const }
      : one,
  );

/** 任务 above 27 and 28 in the first column says which task each row is of; above counts behind the names of things, how much was wanted. */
const withTaskNumbers = (
  columns: readonly TableColumn[],
  body: readonly Row[],
): readonly TableColumn[] =>
  columns.map((one, at) => {
    if (!NAMES_TASKS.test(one.title)) return one;
    const cells = body.filter((row) => !isSumRow(row)).map(({ cells: row }) => row[at]?.text ?? '');
    if (at === 0 && cells.every((text) => TASK_NUMBER.test(text)))
      return { ...one, kind: 'number' as const };
    return at > 0 && cells.every(isCount) ? { ...one, kind: 'target' as const } : one;
  });

const NAMES_TASKS = /^(?:重点|所属)?任务(?:编?号|序号)?$/u;
const TASK_NUMBER = /^(?:任务)?\d{1,2}号?$/u;

/** 数量 beside 完成 is how many there are, 摸底 beside 搬迁 of how many it was known, 计划 beside 问题 what is to be done. */
function withTotals(columns: readonly TableColumn[]): readonly TableColumn[] {
  const isPrepared = ({ kind, title }: TableColumn) =>
    kind === 'done' && HEADS_PREPARED.test(withoutMeasure(title));
  const hasWork = columns.some((one) => one.kind === 'done' && !isPrepared(one));
  const hasDone = columns.some(({ kind, title }) => kind === 'done' && title !== '数量');
  const hasProblems = columns.some(({ kind }) => kind === 'problems');
  return columns.map((one) =>
    hasDone && one.title === '数量'
      ? { ...one, kind: 'target' as const }
      : hasProblems && /^计划$/u.test(one.title)
        ? { ...one, kind: 'next' as const }
        : hasWork && isPrepared(one)
          ? { ...one, kind: 'size' as const }
          : one,
  );
}

const withoutMeasure = (title: string): string =>
  title.replace(/ ?[(（][^（()）]{1,8}[)）]$/u, '').trim();

/** 现有 beside 新增: what there is of a thing, and what came on top of it. */
const withStock = (columns: readonly TableColumn[]): readonly TableColumn[] =>
  columns.some(({ title }) => ADDED.test(title))
    ? columns.map((one) => (IN_STOCK.test(one.title) ? { ...one, kind: 'size' as const } : one))
    : columns;

const ADDED = /^(?:[本当]月|今年|本年)?新[增建开设装签]/u;
const IN_STOCK = /^(?:现有|已有|在册)/u;

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
      ? { ...one, kind: countedAs(one.title) }
      : one,
  );
}

const HEAD = /^[^\d，,。；;：:！!？?]{0,12}$/u;
const MAY_COUNT: readonly Column[] = ['other', 'metric', 'title'];

/** 整改问题 is work, and a column of counts below it tells no problems. */
const mayCount = ({ kind, title }: TableColumn): boolean =>
  MAY_COUNT.includes(kind) || (kind === 'problems' && tellsDone(title));

/** Figures or nothing in all its cells; without a measure only below what says that something was done. */
function isOfCounts(title: string, body: readonly Row[], at: number): boolean {
  const cells = body.map(({ cells: row }) => row[at]?.text ?? '').filter((text) => text !== '');
  if (cells.length === 0 || !cells.every(isCount)) return false;
  return tellsDone(title) || cells.some((text) => findQuantities(text).length > 0);
}
