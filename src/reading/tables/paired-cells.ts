import { measureAt } from '../numbers/measures.ts';
import { type Column, kindOf, type TableColumn } from './column-kinds.ts';
import type { Bare } from './report-table.ts';
import { type Cell, type Row, rowsOf } from './table-rows.ts';
import { thingIn } from './thing-in.ts';

/**
 * A list of two figures each, below a line that says in brackets what they are: 各街道本月拆违（处/平方米）： and 北园 12/1860,
 * 办件（受理/办结） and 药山 210/203. Null for none.
 */
export function pairedList(text: string): Bare | null {
  if (!PAIRED.test(text)) return null;
  const lines = rowsOf(text, NAME_ENDS);
  for (const [at, { start, end }] of lines.entries()) {
    const head = text.slice(start, end).trim();
    const below = lines.slice(at + 1);
    const stop = below.findIndex((row) => !isNamedPair(row));
    const body = stop < 0 ? below : below.slice(0, stop);
    const [first, ...others] = body;
    if (!first || others.length === 0 || !pairIn(head)) continue;
    const name: TableColumn = { kind: 'other', title: '' };
    return {
      columns: [name, ...headsOf(head).map((title) => ({ kind: toldBy(title), title }))],
      header: null,
      rows: body.map(withSplitCell),
      start: first.start,
      end: others.at(-1)?.end ?? first.end,
    };
  }
  return null;
}

/** The rows of a table in which such a column is two: 完成（处/平方米） above 12/1860. */
export function withPairsApart(
  header: Row,
  body: readonly Row[],
): { readonly header: Row; readonly body: readonly Row[] } {
  const at = header.cells.findIndex(
    ({ text }, place) =>
      pairIn(text) !== null && body.every(({ cells }) => PAIR.test(cells[place]?.text ?? '')),
  );
  const head = header.cells[at];
  if (!head) return { header, body };
  const heads = headsOf(head.text).map((text) => ({ ...head, text }));
  return {
    header: { ...header, cells: header.cells.toSpliced(at, 1, ...heads) },
    body: body.map((row) => ({
      ...row,
      cells: row.cells.toSpliced(at, 1, ...halvesOf(row.cells[at] ?? head)),
    })),
  };
}

const NAME_ENDS = /[ \t\u3000]{0,6}[：:\t \u3000][ \t\u3000]{0,6}/gu;
const PAIRED =
  /[（(][^（）()\n]{1,8}[/／][^（）()\n]{1,8}[）)][^\n]{0,16}\n[^\n]{0,30}\d[^\d/／\n]{0,3}[/／]/u;
const PAIR =
  /^(?<one>\d[\d.,]{0,9}[^\d/／\s]{0,3})\s?[/／]\s?(?<other>\d[\d.,]{0,9}[^\d/／]{0,3})$/u;
const IN_BRACKETS = /[（(](?<one>[^（）()/／]{1,8})[/／](?<other>[^（）()/／]{1,8})[）)]/gu;

const isNamedPair = ({ cells }: Row): boolean =>
  cells.length === 2 && /\p{L}/u.test(cells[0]?.text ?? '') && PAIR.test(cells[1]?.text ?? '');

/** 处 and 平方米 of 拆违（处/平方米）： at the end of a line. */
function pairIn(head: string): readonly (readonly [string, string])[] | null {
  const pairs = [...head.matchAll(IN_BRACKETS)].map(
    ({ groups }) => [groups?.one ?? '', groups?.other ?? ''] as const,
  );
  return pairs.length > 0 && /[）)]\s*[：:]?$/u.test(head) ? pairs : null;
}

/** 拆违（处） and 拆违（平方米）; 面积（平方米） and 乔木（棵） where one bracket names the figures and the next their measures. */
function headsOf(head: string): readonly string[] {
  const pairs = pairIn(head) ?? [];
  const names = pairs.find((pair) => !pair.every(isMeasure));
  const measures = pairs.find((pair) => pair.every(isMeasure));
  const thing = thingIn(head.replace(IN_BRACKETS, ''));
  return [0, 1].map((side) => {
    const measure = measures?.[side];
    return `${names?.[side] ?? thing}${measure === undefined ? '' : `（${measure}）`}`;
  });
}

const isMeasure = (word: string): boolean => measureAt(word, 0)?.length === word.length;

/** What stands below such a line was done, unless its own head says that it is something else: 计划/完成. */
function toldBy(title: string): Column {
  const kind = kindOf(title);
  return NAMES.has(kind) ? 'done' : kind;
}

const NAMES: ReadonlySet<Column> = new Set<Column>(['other', 'metric', 'title', 'unit', 'measure']);

const withSplitCell = (row: Row): Row => ({
  ...row,
  cells: row.cells.flatMap((cell, at) => (at === 1 ? halvesOf(cell) : [cell])),
});

function halvesOf({ text, start }: Cell): readonly Cell[] {
  const { one = '', other = '' } = PAIR.exec(text)?.groups ?? {};
  const second = text.lastIndexOf(other);
  return [
    { text: one, start, end: start + one.length },
    { text: other, start: start + second, end: start + second + other.length },
  ];
}
