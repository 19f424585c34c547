import type { Task } from '../../domain/plan.ts';
import type { Achievement, NotedFigure } from '../../domain/report-reading.ts';
import { withTargets } from '../achievements/achieved-targets.ts';
import type { BareAchievement } from '../achievements/achievements.ts';
import { findNumbers } from '../numbers/numbers.ts';
import type { Column } from './column-kinds.ts';
import type { Table } from './report-table.ts';
import { countsRows, stateColumn } from './row-states.ts';
import { asksState, isBuilding, isDoneState, isNo, isYes } from './state-words.ts';
import type { Row } from './table-rows.ts';
import { thingIn } from './thing-in.ts';

/** How many things a table of words says are done, and how many stand elsewhere. */
export interface States {
  readonly achieved: readonly Achievement[];
  readonly noted: readonly NotedFigure[];
  /** Whether a column says how many things there are in a row, so that what is achieved is the sum of rows. */
  readonly isOfCounts: boolean;
}

/**
 * The rows of a table that says in words how far each thing has come (泺口 | 已建成), counted by their states where a
 * target of the task counts such things: the head of the names has its noun (商圈), or each name has (黄台公厕).
 */
export function statesOf(
  rows: readonly Row[],
  table: Table,
  task: Task | null,
  caption: string,
): States {
  const at = stateColumn({ ...table, rows });
  const title = table.columns[at]?.title;
  if (title === undefined) return NONE;
  const counts = table.columns.findIndex((one) => countsRows(one.title, one.kind));
  const told = rows.map((row) => ({
    count: counts < 0 ? 1 : (findNumbers(row.cells[counts]?.text ?? '')[0]?.value ?? 1),
    state: row.cells[at]?.text ?? '',
  }));
  const things = [...namesOf(rows, table, caption), ...ofTaskAlone(table, task)];
  const achieved = stagesOf(told, task).flatMap((done) => {
    const named = things
      .flatMap((thing) => counted(`${thing}${stateOf(title, done)}`, title, done))
      .flatMap((one) => withTargets([one], task));
    return named.find(({ target, unit }) => (task === null ? unit !== '' : target !== null)) ?? [];
  });
  if (achieved.length === 0) return NONE;
  const isOfCounts = counts >= 0;
  return { achieved, noted: isOfCounts ? [] : othersOf(told, title), isOfCounts };
}

/**
 * What is finished, and where some things are only begun, before it all that are begun at least: 已开工 2, 已建成 1. Where a goal of the
 * task only wants them begun, what is in building has come so far as well: 完工 2, 在建 3.
 */
function stagesOf(told: readonly Told[], task: Task | null): readonly (readonly Told[])[] {
  const done = told.filter(({ state }) => isDoneState(state));
  const building = told.filter(({ state }) => isBuilding(state));
  if (building.length > 0 && task?.targets.some(({ metric }) => metric.includes(BEGIN)))
    return [[...done, ...building].map(({ count }) => ({ count, state: BEGIN }))];
  const begun = done.filter(({ state }) => BEGUN.test(state));
  if (begun.length === 0) return [done];
  const rest = done.filter(({ state }) => !BEGUN.test(state));
  return [[...begun, ...rest], rest];
}

const BEGIN = '开工';
const BEGUN = /开工|动工|进场|封顶|启动|(?:主体|基础|结构|土建)/u;

const NONE: States = { achieved: [], noted: [], isOfCounts: false };

/** The words that may say what the rows are: the head of their names, the caption that has it, and what all names end with. */
function namesOf(rows: readonly Row[], { columns }: Table, caption: string): readonly string[] {
  const at = columns.findIndex(({ kind }) => NAMES.has(kind));
  const names = rows.map(({ cells }) => cells[at]?.text ?? '');
  const [first = ''] = names;
  const ends = LENGTHS.map((length) => first.slice(-length));
  const shared = ends.filter((end) => names.every((name) => name.endsWith(end)));
  const head = (columns[at]?.title ?? '').replace(NAMED, '');
  const whole = caption.includes(head) ? thingIn(caption) : '';
  return [head, whole, ...sortsIn(rows, columns), ...shared].filter((one) => one !== '');
}

/** 公厕, where the head of the names is 点位, or a noun of it (小区 of 老旧小区), and the task has one goal that is counted. */
function ofTaskAlone({ columns }: Table, task: Task | null): readonly string[] {
  const at = columns.findIndex(({ kind }) => NAMES.has(kind));
  const head = (columns[at]?.title ?? '').replace(NAMED, '');
  const [goal, ...others] = (task?.targets ?? []).filter(({ unit }) => COUNTED.test(unit));
  if (!goal || others.length > 0) return [];
  const isOfGoal = head.length > 1 && goal.metric.includes(head);
  return isOfGoal || BARE_PLACE.test(columns[at]?.title ?? '')
    ? [...goal.aliases, goal.metric]
    : [];
}

const COUNTED = /^[座处个条家所栋]$/u;
const BARE_PLACE = /^(?:建设|改造)?(?:点位?|位置|地点|站点|名称|地址|项目|所在地|坐落)(?:名称)?$/u;

/** 公园, below 类型 in every row. */
function sortsIn(rows: readonly Row[], columns: Table['columns']): readonly string[] {
  return columns.flatMap(({ kind }, at) => {
    const [first = '', ...others] = rows.map(({ cells }) => cells[at]?.text ?? '');
    return kind === 'sort' && others.every((one) => one === first) ? [first] : [];
  });
}

const NAMES: ReadonlySet<Column> = new Set<Column>(['title', 'metric', 'other']);
const NAMED = /(?:的?名称?|所在地?|位置|点位|地点|地址)$/u;
/** In signs: how long the noun is that all names end with. */
const LENGTHS = [5, 4, 3, 2];

/** How many things of a row have come how far. */
type Told = { readonly count: number; readonly state: string };

/** 是 under 是否开工, or under 开工, says 开工. */
function stateOf(title: string, [first]: readonly Told[]): string {
  const { state = '完成' } = first ?? {};
  return asksState(title) || isYes(state) ? `已${title.replace(/^(?:是否)?已?/u, '')}` : state;
}

/** In the measure of the target that is meant, or in any. */
const counted = (name: string, title: string, done: readonly Told[]): readonly BareAchievement[] =>
  done[0]
    ? ['', '个'].map((unit) => ({
        name,
        value: done.reduce((all, { count }) => all + count, 0),
        unit,
        quote: isYes(done[0]?.state ?? '') ? title : (done[0]?.state ?? ''),
        isAbout: false,
      }))
    : [];

/** 装修中 2, 未开工 1. */
function othersOf(told: readonly Told[], title: string): readonly NotedFigure[] {
  const left = told.map(({ state }) => state).filter((state) => !isDoneState(state));
  return [...new Set(left)].map((state) => ({
    name: asksState(title) || isNo(state) ? `未${title.replace(/^(?:是否)?已?/u, '')}` : state,
    value: left.filter((one) => one === state).length,
    unit: '个',
    role: 'remaining' as const,
    quote: state,
  }));
}
