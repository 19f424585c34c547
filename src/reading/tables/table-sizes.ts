import { tellsDone } from '../figures/tells-done.ts';
import { WORKS_ON_AREA } from '../words/done.ts';
import type { Column, TableColumn } from './column-kinds.ts';
import { periodAtHead } from './column-periods.ts';
import { isCount, isOfStates } from './state-words.ts';
import type { Row } from './table-rows.ts';

/**
 * 面积 | 户数 | 完成投资, 征收户数 | 已签约, 网点（个） | 已开业（个）: beside a column whose head says what was done, one that only says
 * how large a thing is, or of which the other tells a part, tells how much there is.
 */
export function withSizes(
  columns: readonly TableColumn[],
  body: readonly Row[],
): readonly TableColumn[] {
  const saysDone = (one: TableColumn, at: number) =>
    tellsDone(bare(one)) ||
    HEADS_DONE.test(bare(one)) ||
    periodAtHead(bare(one)) !== null ||
    isOfStates(body, at, one.title);
  const done = columns.filter((one, at) => TELLS_DONE.has(one.kind) && saysDone(one, at));
  const surely = columns.flatMap(({ title }, at) => (SURELY_DONE.test(title) ? [at] : []));
  return columns.map((one, at) => {
    const work = bare(columns[at - 1] ?? one);
    if (AREA.test(bare(one)) && at > 0 && WORKS_ON_AREA.test(work) && tellsDone(work))
      return { kind: 'done' as const, title: `${work}${one.title}` };
    if (!MAY_BE_SIZE.has(one.kind) || surely.includes(at) || !isAllCounts(body, at)) return one;
    const isNamed = SIZE.test(bare(one));
    const isWhole = surely.some((part) => isWholeOf(at, part, columns, body));
    const isSize = saysDone(one, at) ? isNamed && isWhole : done.length > 0 && (isNamed || isWhole);
    return isSize ? { ...one, kind: 'size' as const } : one;
  });
}

/** 拆除（处） | 面积（㎡）: the area of the work beside it was done with it. */
const AREA = /^面积$/u;
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
const HEADS_DONE = /完成|进[展度]|已|实际|累计|[本当]月|率|情况|^实|[本这当]周/u;
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

/** Figures or nothing in all its cells. */
const isAllCounts = (body: readonly Row[], at: number): boolean =>
  body.every(({ cells }) => isCount(cells[at]?.text ?? '-'));
