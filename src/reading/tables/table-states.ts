import type { Task } from '../../domain/plan.ts';
import type { Achievement, NotedFigure } from '../../domain/report-reading.ts';
import { withTargets } from '../achievements/achieved-targets.ts';
import type { BareAchievement } from '../achievements/achievements.ts';
import type { Column } from './column-kinds.ts';
import type { Table } from './report-table.ts';
import { asksState, isDoneState, isNo, isState, isYes } from './state-words.ts';
import type { Row } from './table-rows.ts';

/** How many things a table of words says are done, and how many stand elsewhere. */
export interface States {
  readonly achieved: readonly Achievement[];
  readonly noted: readonly NotedFigure[];
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
  const at = table.columns.findIndex(
    ({ kind }, place) => kind === 'done' && rows.every(({ cells }) => isState(cells[place]?.text)),
  );
  const title = table.columns[at]?.title;
  if (title === undefined) return NONE;
  const told = rows.map((row) => ({ row, state: row.cells[at]?.text ?? '' }));
  const done = told.filter(({ state }) => isDoneState(state));
  const named = namesOf(rows, table, caption)
    .flatMap((thing) => counted(`${thing}${stateOf(title, done)}`, title, done))
    .flatMap((one) => withTargets([one], task));
  const reached = named.find(({ target, unit }) => (task === null ? unit !== '' : target !== null));
  return reached ? { achieved: [reached], noted: othersOf(told, title) } : NONE;
}

const NONE: States = { achieved: [], noted: [] };

/** The words that may say what the rows are: the head of their names, the caption that has it, and what all names end with. */
function namesOf(rows: readonly Row[], { columns }: Table, caption: string): readonly string[] {
  const at = columns.findIndex(({ kind }) => NAMES.has(kind));
  const names = rows.map(({ cells }) => cells[at]?.text ?? '');
  const [first = ''] = names;
  const ends = LENGTHS.map((length) => first.slice(-length));
  const shared = ends.filter((end) => names.every((name) => name.endsWith(end)));
  const head = (columns[at]?.title ?? '').replace(NAMED, '');
  const whole = caption.includes(head) ? caption.replace(ABOUT, '') : '';
  return [head, whole, ...shared].filter((one) => one !== '');
}

const NAMES: ReadonlySet<Column> = new Set<Column>(['title', 'metric', 'other']);
const ABOUT = /(?:建设|工作)?(?:进展|进度|情况|台账|一览|表|明细){1,3}$/u;
const NAMED = /(?:的?名称?|所在地?|位置)$/u;
/** In signs: how long the noun is that all names end with. */
const LENGTHS = [5, 4, 3, 2];

type Told = { readonly row: Row; readonly state: string };

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
        value: done.length,
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
