import { tellsDone } from '../figures/tells-done.ts';
import type { Column } from './column-kinds.ts';
import type { Table } from './report-table.ts';
import { isOfStates } from './state-words.ts';
import type { Row } from './table-rows.ts';

/** Where the column stands that says of each row how far it has come; -1 for none. */
export const stateColumn = ({ columns, rows }: Table): number =>
  columns.findIndex(({ kind, title }, at) => kind === 'done' && isOfStates(rows, at, title));

/** How far a row has come, in the word of its table; null where no column says it. */
export function stateOfRow(row: Row, table: Table): string | null {
  const at = stateColumn(table);
  return at < 0 ? null : (row.cells[at]?.text ?? '');
}

/** Whether a column says how many of the things of a row there are, of which the state of the row is told: 数量, 座数, 商圈（个）. */
export const countsRows = (title: string, kind: Column): boolean =>
  COUNT_HEAD.test(title) ||
  (kind === 'done' && UNIT_BEHIND.test(title) && !tellsDone(title.replace(UNIT_BEHIND, '')));

/** 数量: names nothing of what it counts. */
export const isBareCount = (head: string): boolean => BARE_COUNT.test(head);

const BARE_COUNT = /^(?:数量|[处个座家条套件]数)$/u;
const COUNT_HEAD = /^(?:数量|[处个座家条套件]数)(?: ?[（(][^（()）]{1,6}[）)])?$/u;
const UNIT_BEHIND = / ?[（(][处个座家条套件部][）)]$/u;
