import type { Span } from '../text/text.ts';
import { PERIOD_AT_HEAD } from './column-periods.ts';

export interface Cell extends Span {
  readonly text: string;
}

export interface Row extends Span {
  readonly cells: readonly Cell[];
}

/** The lines of a text, and what each holds between the marks that part its cells. */
export function rowsOf(text: string, parting: RegExp): readonly Row[] {
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

/** 合计 */
export const isSumRow = (row: Row): boolean => row.cells.some(({ text }) => isSumMark(text));
export const isSumMark = (text: string): boolean => /^(?:[合总小共]\s?计|总数)$/u.test(text);

/** What parts the cells of all rows, and what the head of a column looks like. */
export interface Parting {
  readonly mark: RegExp;
  /** Parts a line as well, where that gives it as many cells as the head has, or the head as many as its rows: 北园,12,1860. */
  readonly mayBe?: RegExp;
  /** Whether the cells of a column stand below its head, so that a row without one of them can be told apart. */
  readonly isAligned?: boolean;
  readonly leastColumns: number;
  readonly title: RegExp;
  /** What a cell of every row looks like, where the mark alone does not tell a table from text. */
  readonly figure?: RegExp;
}

const BARE = new RegExp(`^(?:[^\\d\\s：:。；;！!]{1,14}|${PERIOD_AT_HEAD})$`, 'u');

/** 24小时便利店(家), above rows of nothing but figures. */
const WITH_FIGURES = new RegExp(
  `^(?:(?!\\d{1,6}(?:\\.\\d{1,3})?%?$)[^\\s：:。；;！!]{1,14}|${PERIOD_AT_HEAD})$`,
  'u',
);

/** In the order in which they are tried. Commas and single blanks part running text too, so that their heads must be bare words or times. */
export const PARTINGS: readonly Parting[] = [
  { mark: /\t/gu, leastColumns: 2, title: /^/u },
  { mark: /[|｜]/gu, leastColumns: 2, title: /^/u },
  { mark: /\s{2,}/gu, mayBe: /\s+/gu, isAligned: true, leastColumns: 2, title: /^/u },
  { mark: /(?<!\d),|,(?!\d)|，/gu, mayBe: /[,，]/gu, leastColumns: 3, title: BARE },
  { mark: /[,，]/gu, leastColumns: 2, title: BARE, figure: /^[\d.]+%?$/u },
  { mark: /[ \u3000]/gu, leastColumns: 3, title: WITH_FIGURES, figure: /^[\d.]+/u },
];

/** The lines of a text that such a mark parts. */
export interface PartedLines {
  readonly rows: readonly Row[];
  /** The line of that place as a head: parted once more where that gives it the cells of most rows below it. */
  headAt(place: number): Row | undefined;
  /** The lines from a place on, each with as many cells as the head where it can be parted so, as they are asked for. */
  below(header: Row, from: number): Iterable<Row>;
}

export function partedLines(text: string, { mark, mayBe, isAligned }: Parting): PartedLines {
  const rows = rowsOf(text, mark);
  const others = mayBe ? rowsOf(text, mayBe) : rows;
  return {
    rows,
    headAt(place) {
      const [row, other] = [rows[place], others[place]];
      const next = rows[place + 1];
      return isAligned && other && next?.cells.length === other.cells.length ? other : row;
    },
    *below(header, from) {
      for (let at = from; at < rows.length; at += 1) {
        const [row, other] = [rows[at], others[at]];
        if (!row || !other) return;
        const isWhole = [row, other].find((one) => one.cells.length === header.cells.length);
        yield isWhole ?? (isAligned ? (underHeads(other, header, text) ?? row) : row);
      }
    },
  };
}

/** A row as its words stand below the heads of the columns, with nothing in a column that has none; null where they do not. */
function underHeads(row: Row, header: Row, text: string): Row | null {
  const columnOf = (cell: Cell, { start }: Row) => widthOf(text.slice(start, cell.start));
  const heads = header.cells.map((head) => columnOf(head, header));
  const places = row.cells.map((cell) => {
    const from = columnOf(cell, row);
    return heads.findIndex((head) => Math.abs(head - from) <= FARTHEST_ASIDE);
  });
  const isInOrder = places.every((place, at) => place > (places[at - 1] ?? -1));
  if (!isInOrder || places.length < 2) return null;
  const cells = heads.map(
    (_, place) => row.cells[places.indexOf(place)] ?? { text: '', start: row.end, end: row.end },
  );
  return { ...row, cells };
}

/** In columns of a screen, of which a Chinese character takes two. */
const widthOf = (words: string): number =>
  [...words].reduce((width, sign) => width + (sign >= '\u2e80' ? 2 : 1), 0);
const FARTHEST_ASIDE = 2;

function cellAt(line: string, from: number, to: number, start: number): Cell {
  const part = line.slice(from, to);
  const text = part.trim();
  const begin = start + from + part.length - part.trimStart().length;
  return { text, start: begin, end: begin + text.length };
}
