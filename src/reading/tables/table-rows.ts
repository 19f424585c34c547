import type { Span } from '../text/text.ts';

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

/** What parts the cells of all rows, and what the head of a column looks like. */
export interface Parting {
  readonly mark: RegExp;
  readonly leastColumns: number;
  readonly title: RegExp;
  /** What a cell of every row looks like, where the mark alone does not tell a table from text. */
  readonly figure?: RegExp;
}

const BARE = /^[^\d\s：:。；;！!]{1,8}$/u;

/** In the order in which they are tried. Commas and single blanks part running text too, so that their heads must be bare words. */
export const PARTINGS: readonly Parting[] = [
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
